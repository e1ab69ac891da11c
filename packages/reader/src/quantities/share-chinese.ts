import { DIGIT, kindAt, pastBlanks } from './numeral-marks.js';
import { type ChineseNumeral, scanChinese } from './scan-chinese.js';

/** A part of a whole, its denominator first: 百分之五, 三分之二, 一又二分之一; or a fraction in digits: 3/5, 1 3/5. */
export type Share = {
  start: number;
  end: number;
  /** Of percentages (百分之, 千分之) the number after 分之; of fractions all of it. */
  number: { start: number; end: number };
  /** 5 of 百分之五; .667 of 三分之二. */
  value: number;
  /** 100 of 百分之五; 1 of 三分之二. */
  of: number;
  percentage: boolean;
};

/** 负 after other words is their end: 税负, 抱负, 胜负; a sign comes after a mark or a word of measuring. */
const LOADS = /[\u4e00-\u9fff](?<![为是到至达约长比速率幅近了在过以])/;

/** A sign right before a number, and where it begins: 负 and a minus. */
export function signBefore(plain: string, at: number, from: number): { start: number; sign: 1 | -1 } {
  let to = at;
  while (at - to < 2 && to > from && plain[to - 1] === ' ') to--;
  if (to > from && plain[to - 1] === '负' && !LOADS.test(plain[to - 2] ?? '')) return { start: to - 1, sign: -1 };
  const minus = at > from && (plain[at - 1] === '-' || plain[at - 1] === '−');
  // A dash between two things is no minus: 5-10, A-3, 北京-5.
  const free = minus && (at === 1 || /[\s(（,，、:：;；为是至到长比速率幅达降升]/.test(plain[at - 2]!));
  return free ? { start: at - 1, sign: -1 } : { start: at, sign: 1 };
}

/** The share whose denominator is the numeral at `at`: 百分之五. */
export function shareOf(plain: string, at: number, whole: ChineseNumeral, end: number): Share | null {
  const joint = jointAt(plain, whole.end);
  if (joint === null) return null;
  const from = joint + signLength(plain, joint);
  const hundred =
    whole.headless && plain[from] === '百' && kindAt(plain, from + 1) !== DIGIT && plain[from + 1] !== '分';
  const part = hundred
    ? { end: from + 1, value: 100, scale: 1, upper: null, headless: false }
    : scanChinese(plain, from, end);
  if (!part || part.end > end || part.headless || part.upper !== null) return null;
  const of = whole.value * whole.scale;
  const value = part.value * part.scale * (from > joint ? -1 : 1);
  if (of < 2) return null;
  return whole.headless
    ? { start: at, end: part.end, number: { start: joint, end: part.end }, value, of, percentage: true }
    : { start: at, end: part.end, number: { start: at, end: part.end }, value: value / of, of: 1, percentage: false };
}

const signLength = (plain: string, at: number): number => (plain[at] === '负' ? 1 : 0);

/** Past 分之, which may be spaced out. */
function jointAt(plain: string, at: number): number | null {
  const first = pastBlanks(plain, at);
  if (plain[first] !== '分') return null;
  const second = pastBlanks(plain, first + 1);
  return plain[second] === '之' ? pastBlanks(plain, second + 1) : null;
}

/** 一又二分之一: a whole and a share. */
export function mixedWith(plain: string, whole: ChineseNumeral, end: number): Share | null {
  const joint = pastBlanks(plain, whole.end);
  if (plain[joint] !== '又') return null;
  const from = pastBlanks(plain, joint + 1);
  const lower = scanChinese(plain, from, end);
  const share = lower && shareOf(plain, from, lower, end);
  return share && !share.percentage ? share : null;
}

const SLASHED = /(?:(\d{1,4}) )?(\d{1,3})\/(\d{1,3})(?![\d/.年月])/y;

/** 3/5, 1 3/5: a small denominator; 9/11 and 24/7 are names and dates. */
export function slashed(plain: string, at: number): Share | null {
  SLASHED.lastIndex = at;
  const match = SLASHED.exec(plain);
  if (!match || /[\d/.]/.test(plain[at - 1] ?? '')) return null;
  const [whole, part, of] = [match[1], Number(match[2]), Number(match[3])];
  if (of < 2 || of > 20 || (whole === undefined && part >= of)) return null;
  const end = at + match[0].length;
  return {
    start: at,
    end,
    number: { start: at, end },
    value: Number(whole ?? 0) + part / of,
    of: 1,
    percentage: false,
  };
}
