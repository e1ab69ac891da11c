import { DIGITS, digitsValue } from './number-digits.js';
import { ARABIC, DIGIT, GROUP, kindAt, PLACE, POINT, pastBlanks, valueAt } from './numeral-marks.js';

/** The part of a numeral before a 万 or 亿, or after the last: 二百三十, 4千6百, 零五, 3.5. */
export type Section = {
  end: number;
  value: number;
  /** 三四百, 七八: the upper end. */
  upper: number | null;
  /** A digit alone: after 万 it counts thousands (两万三). */
  single: boolean;
  /** Begins with 零, which keeps a single digit a single one. */
  zero: boolean;
  arabic: boolean;
};

type State = { at: number; value: number; upper: number | null; digit: number; last: number; lowest: number };

/**
 * The section that begins at `at`. Places descend; 十 may stand for 一十; a last digit without a place counts in the place
 * below the one before (三百五). `below` is the group that came before, 0 at the beginning of the numeral.
 */
export function section(plain: string, at: number, end: number, below: number): Section | null {
  const state: State = { at, value: 0, upper: null, digit: -1, last: 0, lowest: Number.POSITIVE_INFINITY };
  let from = at;
  let zero = false;
  let arabic = false;
  while (from < end) {
    const kind = kindAt(plain, from);
    if (kind === DIGIT && valueAt(plain, from) === 0 && state.digit < 0) {
      if (state.at > at && !goesOn(plain, from + 1, end)) break;
      zero = true;
      state.last = 0;
      state.at = from + 1;
    } else if (kind === DIGIT) {
      if (!takeDigit(plain, state, from)) break;
    } else if (
      kind === ARABIC ||
      (from === at && below === 0 && plain[from] === '.' && kindAt(plain, from + 1) === ARABIC)
    ) {
      if (!takeArabic(plain, state, from, end, state.at === at ? below : state.last, zero)) break;
      arabic = true;
    } else if (kind !== PLACE || !takePlace(plain, state, from, state.at === at, below)) break;
    from = pastBlanks(plain, state.at);
  }
  if (state.at === at) return null;
  const unit = state.last > 0 ? state.last / 10 : 1;
  const single = state.digit > 0 && state.value === 0 && !zero && !arabic;
  const value = state.value + Math.max(state.digit, 0) * unit;
  const upper = state.upper === null || state.digit < 0 ? state.upper : state.value + state.upper * unit;
  return withFraction(plain, { end: state.at, value, upper, single, zero, arabic }, end);
}

/** 零 is followed by more of the number, or by 几 (一百零几万). */
function goesOn(plain: string, at: number, end: number): boolean {
  const next = pastBlanks(plain, at);
  const kind = kindAt(plain, next);
  return next < end && (kind === DIGIT || kind === PLACE || kind === ARABIC || plain[next] === '几');
}

function takeDigit(plain: string, state: State, from: number): boolean {
  const digit = valueAt(plain, from);
  if (state.digit < 0) {
    if (state.upper !== null) return false;
    // 三十两: 两 counts only what follows it; at a numeral's end it is the unit.
    if (plain[from] === '两' && state.last > 0 && kindAt(plain, from + 1) < PLACE) return false;
    state.digit = digit;
  } else {
    // 三四百, 七八成, 三五年: neighbours, or three and five, stand for what lies between them.
    const neighbours = digit === state.digit + 1 || (digit === 5 && state.digit === 3);
    if (!neighbours || state.upper !== null || from !== state.at || kindAt(plain, from + 1) === DIGIT) return false;
    state.upper = digit;
  }
  state.at = from + 1;
  return true;
}

const SUFFIX = /[eE][+-]?\d{1,3}(?![\dA-Za-z])|\^[+-]{0,2}\d{1,4}(?:\.\d+)?|(?:k|(?<=\d\d)K)(?![A-Za-z])/y;

function takeArabic(plain: string, state: State, from: number, end: number, above: number, zero: boolean): boolean {
  if (state.digit >= 0) return false;
  DIGITS.lastIndex = from;
  const match = DIGITS.exec(plain);
  const read = match ? digitsValue(match[0]) : null;
  if (!match || read === null || from + match[0].length > end) return false;
  const stop = from + match[0].length;
  // 5万4千, 1千零1: digits go on in digits up to a lower place, or after 零; 5万3个 is no numeral.
  if (above > 0 && !zero) {
    const next = pastBlanks(plain, stop);
    const kind = kindAt(plain, next);
    if ((kind !== PLACE && kind !== GROUP) || valueAt(plain, next) >= above || (from > 0 && plain[from - 1] === ' '))
      return false;
  }
  SUFFIX.lastIndex = stop;
  const suffix = SUFFIX.exec(plain)?.[0] ?? '';
  state.digit = withSuffix(read, suffix);
  state.at = stop + suffix.length;
  state.last = 0;
  return true;
}

/** 2e5, 1.1^-2, 5k. */
function withSuffix(value: number, suffix: string): number {
  if (suffix === '') return value;
  if (suffix === 'k' || suffix === 'K') return value * 1000;
  if (suffix[0] !== '^') return Number(`${value}${suffix}`);
  const negative = suffix.split('-').length % 2 === 0;
  return value ** (Number(suffix.replace(/[\^+-]/g, '')) * (negative ? -1 : 1));
}

function takePlace(plain: string, state: State, from: number, first: boolean, below: number): boolean {
  const named = valueAt(plain, from);
  const place = named === 20 || named === 30 ? 10 : named;
  if (place >= state.lowest || (place === 1000 && !first && unitWithThousand(plain, from))) return false;
  // 十 is ten by itself; 百 and 千 only at the head of a numeral (百亿, 千三).
  if (state.digit < 0 && !(place === 10 || (first && below === 0))) return false;
  if (named !== place && state.digit >= 0) return false;
  const before = state.value;
  state.value += (state.digit > 0 ? state.digit : 1) * named;
  if (state.upper !== null) state.upper = before + state.upper * place;
  state.digit = -1;
  state.last = place;
  state.lowest = place;
  state.at = from + 1;
  return true;
}

/** 二百万千瓦, 三千克: the 千 of a unit. */
const unitWithThousand = (plain: string, at: number) => /[瓦克米伏卡赫焦帕]/.test(plain[at + 1] ?? '');

/** 三点五; but 八点三十分 is an hour. */
export function withFraction<T extends { end: number; value: number }>(plain: string, whole: T, end: number): T {
  const point = pastBlanks(plain, whole.end);
  if (kindAt(plain, point) !== POINT) return whole;
  let at = pastBlanks(plain, point + 1);
  let digits = '';
  let stop = whole.end;
  while (at < end && kindAt(plain, at) === DIGIT && plain[at] !== '两' && digits.length < 16) {
    digits += valueAt(plain, at);
    stop = at + 1;
    at = pastBlanks(plain, stop);
  }
  if (digits === '' || (/[十分刻廿]/.test(plain[at] ?? '') && plain[at + 1] !== '之')) return whole;
  return { ...whole, end: stop, value: Number(`${whole.value}.${digits}`) };
}
