import { isSpace } from '../layout/lines.js';
import { ambiguousAlone, DIGIT, GROUP, kindAt, OTHER, PLACE, pastBlanks, VAGUE, valueAt } from './numeral-marks.js';
import { type Section, section, withFraction } from './section-chinese.js';

/** A numeral of a Chinese text, in Arabic digits, in Chinese ones or in both (25万6千). */
export type ChineseNumeral = {
  end: number;
  /** Without the groups at the end: 二百三十万 is 230 × 1e4, so that 五至十万 can be read as a range. */
  value: number;
  scale: number;
  /** 三四百: the upper end, of the same scale. */
  upper: number | null;
  /** 十几, 三十余万: more than the value. */
  more: boolean;
  /** Where the numeral before the groups at its end ends. */
  bare: number;
  numeral: 'digits' | 'chinese';
  /** 百亿, 万: nothing but places, and a number only where something is counted with it. */
  headless: boolean;
};

/** A value with the group that it was multiplied with. */
type Part = { value: number; size: number };
/** One group after the other: 万亿. */
type Groups = { end: number; sizes: number[]; more: boolean };

/** The longest numeral that anyone writes out; of a longer run only the beginning is read. */
const LONGEST = 80;

/** The numeral that begins at `at` and ends by `limit`: the longest that the rules of writing numbers allow. */
export function scanChinese(plain: string, at: number, limit: number): ChineseNumeral | null {
  const kind = kindAt(plain, at);
  if (kind === DIGIT && standsAlone(plain, at + 1))
    return ambiguousAlone(plain[at]!) ? null : numeralOf(at + 1, valueAt(plain, at));
  const end = Math.min(limit, at + LONGEST);
  const run = kind === DIGIT ? digitByDigit(plain, at, end) : null;
  if (run) return run;
  const parts: Part[] = [];
  let stop = at;
  let bare = at;
  let below = 0;
  let more = false;
  let factor = 1;
  let head: Section | null = null;
  let last: Section | null = null;
  // 六七千: by how much the upper end is higher, in the section's own size.
  let rise: number | null = null;
  for (;;) {
    const from = below === 0 ? at : pastBlanks(plain, stop);
    last = from < end && rise === null ? sectionAfter(plain, from, end, below, head) : null;
    if (last) {
      head ??= last;
      stop = last.end;
      bare = stop;
      rise = last.upper === null ? null : last.upper - last.value;
    }
    const groups = last || below === 0 ? groupsAt(plain, stop, end) : null;
    if (!groups) break;
    gather(parts, last?.value ?? 1, groups.sizes);
    factor = groups.sizes.reduce((product, size) => product * size, 1);
    below = groups.sizes.at(-1)!;
    more ||= groups.more;
    stop = groups.end;
    last = null;
  }
  if (stop === at || (stop === at + 1 && ambiguousAlone(plain[at]!))) return null;
  // 一二三 is no numeral, and neither is its beginning.
  if (last && !last.arabic && kindAt(plain, stop) === DIGIT && plain[stop] !== '两') return null;
  const numeral = head?.arabic ? 'digits' : 'chinese';
  const few = last && plain[stop] === '几' && kindAt(plain, stop - 1) === PLACE ? 1 : 0;
  const upTo = (value: number, size: number) => (rise === null ? null : value + rise * size);
  const ended = {
    end: stop + few,
    more: more || few > 0,
    numeral,
    headless: !head || isPlaceAlone(plain, at, head),
  } as const;
  if (!last && parts.length === 1) {
    const decimal = withFraction(plain, { end: stop, value: 0 }, end);
    const value = parts[0]!.value / factor;
    if (decimal.end === stop) return { ...ended, value, upper: upTo(value, 1), scale: factor, bare };
    const all = parts[0]!.value + decimal.value;
    return { ...ended, end: decimal.end, value: all, upper: upTo(all, factor), scale: 1, bare: decimal.end };
  }
  const tail = last ? (last.single && below > 0 ? (last.value * below) / 10 : last.value) : 0;
  const value = parts.reduce((sum, part) => sum + part.value, tail);
  return { ...ended, value, upper: upTo(value, last ? 1 : factor), scale: 1, bare: stop };
}

/** A numeral that is all there is: no groups, nothing vague. */
function numeralOf(end: number, value: number): ChineseNumeral {
  return { end, value, scale: 1, upper: null, more: false, bare: end, numeral: 'chinese', headless: false };
}

/** Most digits are single ones (一个, 两种): no numeral goes on after them. */
function standsAlone(plain: string, at: number): boolean {
  return kindAt(plain, at) === OTHER && !isSpace(plain.charCodeAt(at));
}

/** A section that can stand after a group: lower than it, and a single digit (两万三) only among Chinese numerals. */
function sectionAfter(plain: string, from: number, end: number, below: number, head: Section | null): Section | null {
  const found = section(plain, from, end, below);
  if (!found || below === 0) return found;
  if (found.value >= below || (found.single && (plain[from] === '两' || (head?.arabic ?? true)))) return null;
  return found;
}

const isPlaceAlone = (plain: string, at: number, head: Section): boolean =>
  head.end === at + 1 && kindAt(plain, at) === PLACE && valueAt(plain, at) >= 100;

/** 二〇二六: four digits and more, or any with a zero, are read one by one. 五五 and 一二三 are no number by themselves. */
function digitByDigit(plain: string, at: number, end: number): ChineseNumeral | null {
  let stop = at;
  let digits = '';
  while (stop < end && kindAt(plain, stop) === DIGIT && plain[stop] !== '两') digits += valueAt(plain, stop++);
  const discount = digits.length === 2 && plain[pastBlanks(plain, stop)] === '折';
  if (digits.length < 2 || (digits.length < 4 && !digits.includes('0') && !discount) || digits.length > 13) return null;
  const next = kindAt(plain, stop);
  if (next === PLACE || next === GROUP) return null;
  const { end: last, value } = withFraction(plain, { end: stop, value: Number(digits) }, end);
  return numeralOf(last, value);
}

/** The groups that follow a section, and the 多, 余 or 几 before them. */
function groupsAt(plain: string, at: number, end: number): Groups | null {
  const sizes: number[] = [];
  let stop = at;
  let more = false;
  for (;;) {
    let next = pastBlanks(plain, stop);
    const vague = kindAt(plain, next) === VAGUE;
    if (vague) next = pastBlanks(plain, next + 1);
    if (next >= end || kindAt(plain, next) !== GROUP || !isGroup(plain, next) || sizes.length > 3) break;
    // 亿万 is no number: greater groups follow lesser ones.
    if (sizes.length > 0 && valueAt(plain, next) < sizes.at(-1)!) break;
    more ||= vague;
    sizes.push(valueAt(plain, next));
    stop = next + 1;
  }
  return sizes.length > 0 ? { end: stop, sizes, more } : null;
}

/** 兆 is a million millions only inside a number or before money: 兆瓦, 500兆 and 千兆光网 are of data and power. */
const isGroup = (plain: string, at: number): boolean =>
  plain[at] !== '兆' || /[零一二三四五六七八九十元美日]/.test(plain[at + 1] ?? '');

/** A group multiplies all that came before it up to a greater group: 一万五千亿, 四万万. */
function gather(parts: Part[], first: number, sizes: number[]): void {
  let value = first;
  for (const size of sizes) {
    let greatest = size;
    while (parts.length > 0 && parts.at(-1)!.size <= size) {
      const part = parts.pop()!;
      value += part.value;
      if (part.size === size) greatest = size * size;
    }
    parts.push({ value: value * size, size: greatest });
    value = 0;
  }
}
