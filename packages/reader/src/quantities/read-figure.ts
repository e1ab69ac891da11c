import { isSpace } from '../layout/lines.js';
import type { Language } from '../records.js';
import type { Figure } from './figure.js';
import { readMagnitude } from './magnitude.js';
import { CHINESE_NUMERAL, chineseNumber } from './number-chinese.js';
import { DIGITS, digitsValue } from './number-digits.js';
import { ENGLISH_FRACTION, ENGLISH_NUMERAL, englishFraction, englishNumber } from './number-english.js';
import { readPrefixUnit, readUnit } from './unit.js';

const PERCENT = { unit: '%', factor: 1, dimension: 'ratio' };
const TIMES = { unit: 'times', factor: 1, dimension: 'multiple' };

type Reader = (plain: string, at: number, bounds: { start: number; end: number }) => Figure | null;

/** Reads the figure that begins at `at`, whatever its numerals; null where none does. The first reader that can, does. */
export function readFigure(
  plain: string,
  at: number,
  bounds: { start: number; end: number },
  language: Language,
): Figure | null {
  for (const read of language === 'zh' ? chineseReaders : englishReaders) {
    const figure = read(plain, at, bounds);
    if (figure && figure.end <= bounds.end) return figure;
  }
  return null;
}

/** 百分之五, 千分之三: the denominator comes first. */
const chineseParts: Reader = (plain, at, { end }) => {
  if (plain[at + 1] !== '分') return null;
  const lead = /[百千万]分之/y;
  lead.lastIndex = at;
  if (!lead.test(plain)) return null;
  const number = chineseDigits(plain, at + 3) ?? digits(plain, at + 3);
  const whole = number ?? (plain[at + 3] === '百' ? { end: at + 4, value: 100 } : null);
  if (!whole || whole.end > end) return null;
  const factor = { 百: 1, 千: 0.1, 万: 0.01 }[plain[at]!]!;
  const unit = { ...PERCENT, factor };
  const joint = stick(/(?:至|到|[-—～~]{1,2})(?!百分)/y, plain, whole.end);
  const upper =
    joint && (chineseDigits(plain, whole.end + joint[0].length) ?? digits(plain, whole.end + joint[0].length));
  if (upper && upper.end <= end && upper.value > whole.value && !/[%个万亿年月]/.test(plain[upper.end] ?? '')) {
    const range = figureOf(at, upper.end, { start: at + 3, end: upper.end }, whole.value, unit, 'chinese', null);
    return { ...range, upper: upper.value };
  }
  const excess = excessAt(plain, whole.end);
  const stop = whole.end + (excess ? 1 : 0);
  return figureOf(at, stop, { start: at + 3, end: whole.end }, whole.value, unit, 'chinese', excess);
};

/** 三分之二, 一半, 半数. */
const chineseFractions: Reader = (plain, at) => {
  if (plain[at + 1] !== '分' && !'一半对'.includes(plain[at]!)) return null;
  const fraction = /([一二三四五六七八九])分之([一二三四五六七八九])(?![十百])/y;
  fraction.lastIndex = at;
  const match = fraction.exec(plain);
  if (match) {
    const [whole, part] = [chineseNumber(match[1]!)!, chineseNumber(match[2]!)!];
    const end = at + match[0].length;
    return part < whole
      ? figureOf(
          at,
          end,
          { start: at, end },
          Number(((100 * part) / whole).toPrecision(6)),
          PERCENT,
          'chinese',
          excessAt(plain, end),
        )
      : null;
  }
  const half = /(?:一半|半数|对半)(?!径)/y;
  half.lastIndex = at;
  return half.test(plain) ? figureOf(at, at + 2, { start: at, end: at + 2 }, 50, PERCENT, 'chinese', null) : null;
};

/** 翻一番 doubles, 翻两番 makes fourfold. */
const chineseDoublings: Reader = (plain, at) => {
  if (plain[at] !== '翻') return null;
  const match = stick(/翻了?(?:(?<count>[一两二三四五\d])(?:\.\d)?番|番)(?<excess>多)?/y, plain, at);
  if (!match) return null;
  const count = match.groups?.count;
  const doublings = count === undefined ? 1 : /\d/.test(count) ? Number(count) : chineseNumber(count)!;
  const end = at + match[0].length;
  const figure = figureOf(
    at,
    end,
    { start: at, end },
    2 ** doublings,
    TIMES,
    'chinese',
    match.groups?.excess ? 'more' : null,
  );
  return { ...figure, change: 'increase' };
};

const chineseAmounts: Reader = (plain, at, bounds) => {
  const number = digits(plain, at);
  if (number) return amount(plain, at, number, bounds, 'digits', 'zh');
  const words = chineseDigits(plain, at);
  return words && words.end <= bounds.end ? amount(plain, at, words, bounds, 'chinese', 'zh') : null;
};

/** 2/3 of…, with a small denominator. */
const slashFractions: Reader = (plain, at) => {
  const match = stick(/(?<![\d/])([1-9])\/([2-9]|10)(?![\d/])/y, plain, at);
  if (!match || Number(match[1]) >= Number(match[2])) return null;
  const end = at + match[0].length;
  return figureOf(
    at,
    end,
    { start: at, end },
    Number(((100 * Number(match[1])) / Number(match[2])).toPrecision(6)),
    PERCENT,
    'digits',
    null,
  );
};

const englishAmounts: Reader = (plain, at, bounds) => {
  const number = digits(plain, at);
  if (number) return amount(plain, at, number, bounds, 'digits', 'en');
  const match = stick(ENGLISH_NUMERAL, plain, at);
  const value = match ? englishNumber(match[0]) : null;
  if (match && value !== null) return amount(plain, at, { end: at + match[0].length, value }, bounds, 'english', 'en');
  if (!match) return null;
  // 'two three' is no number, its first word is.
  const first = /^[A-Za-z]+/.exec(match[0])![0];
  const single = englishNumber(first);
  return single === null ? null : amount(plain, at, { end: at + first.length, value: single }, bounds, 'english', 'en');
};

const englishFractions: Reader = (plain, at) => {
  const match = stick(ENGLISH_FRACTION, plain, at);
  const value = match ? englishFraction(match.groups ?? {}) : null;
  if (!match || value === null) return null;
  const end = at + match[0].length;
  return figureOf(at, end, { start: at, end }, Number((100 * value).toPrecision(6)), PERCENT, 'english', null);
};

/** doubled, tripled, halved: multiples in a verb. */
const englishMultiples: Reader = (plain, at) => {
  const match = stick(
    /(?:(?<two>doubl(?:ed|ing))|(?<three>tripl(?:ed|ing)|trebl(?:ed|ing))|(?<four>quadrupl(?:ed|ing))|(?<half>halv(?:ed|ing))|(?<fold>two|three|four|five|ten)[- ]?fold)\b/iy,
    plain,
    at,
  );
  if (!match?.groups) return null;
  const { two, three, four, half, fold } = match.groups;
  const value = two ? 2 : three ? 3 : four ? 4 : half ? 0.5 : englishNumber(fold!)!;
  const end = at + match[0].length;
  return {
    ...figureOf(at, end, { start: at, end }, value, TIMES, 'english', null),
    change: half ? 'decrease' : fold ? null : 'increase',
  };
};

const chineseReaders = [chineseParts, chineseFractions, chineseDoublings, slashFractions, chineseAmounts];
const englishReaders = [slashFractions, englishFractions, englishMultiples, englishAmounts];

/** A number, then a magnitude, then a unit, with the marks of excess between them. */
function amount(
  plain: string,
  at: number,
  number: { end: number; value: number },
  bounds: { start: number; end: number },
  numeral: Figure['numeral'],
  language: Language,
): Figure {
  let end = number.end;
  let excess = language === 'zh' ? excessAt(plain, end) : null;
  if (excess) end++;
  let scale = 1;
  const magnitude = readMagnitude(plain, skipGap(plain, end, language), language);
  if (magnitude && numeral !== 'english') {
    scale = magnitude.factor;
    end = magnitude.end;
    if (language === 'zh' && !excess) {
      excess = excessAt(plain, end);
      if (excess) end++;
    }
  }
  const prefix = readPrefixUnit(plain, bounds.start, at);
  if (scale === 1) {
    // $5m, 4.3M people: a letter for the magnitude, small only where a currency shows what it is.
    const letter = (prefix ? /^[kmb](?![A-Za-z])/i : /^[MB](?= [a-z])/).exec(plain.slice(end, end + 3));
    if (letter) {
      scale = { k: 1e3, m: 1e6, b: 1e9 }[letter[0].toLowerCase()]!;
      end++;
    }
  }
  let unit = prefix ? null : unitAt(plain, end, bounds.end, language);
  // 3个多百分点: the excess stands inside the unit.
  if (language === 'zh' && plain.startsWith('个多', end)) {
    const inner = readUnit(plain, end + 2, bounds.end, language);
    if (inner && inner.dimension !== 'count') {
      unit = inner;
      excess = 'more';
    }
  }
  let value = number.value;
  if (unit) {
    end = unit.end;
    // 两年半
    if (
      language === 'zh' &&
      scale === 1 &&
      plain[end] === '半' &&
      /[年天月个米斤里亩吨]$/.test(plain.slice(0, end).slice(-1))
    ) {
      value += 0.5;
      end++;
    }
  }
  const start = prefix ? prefix.start : at;
  const chosen = prefix ?? unit;
  return {
    ...figureOf(
      start,
      end,
      { start: at, end: number.end },
      value,
      chosen && { unit: chosen.unit, factor: chosen.factor, dimension: chosen.dimension },
      numeral,
      excess,
    ),
    scale,
  };
}

/** A unit follows its number at once, after a space, or after a hyphen (a 10-year plan). */
function unitAt(plain: string, at: number, end: number, language: Language) {
  const from = skipGap(plain, at, language);
  const direct = readUnit(plain, from, end, language);
  if (direct || language === 'zh' || !/[-‑]/.test(plain[at] ?? '')) return direct;
  return readUnit(plain, at + 1, end, language);
}

/** Past a space; in Chinese, where pages break lines inside a number's words, past any white space. */
function skipGap(plain: string, at: number, language: Language): number {
  if (language === 'en') return plain[at] === ' ' || plain[at] === '\u00a0' || plain[at] === '\n' ? at + 1 : at;
  let to = at;
  while (to - at < 4 && to < plain.length && isSpace(plain.charCodeAt(to))) to++;
  return to;
}

function excessAt(plain: string, at: number): Figure['excess'] {
  const mark = plain[at];
  if (mark === '余' || (mark === '多' && !/[样元方功]/.test(plain[at + 1] ?? ''))) return 'more';
  return mark === '来' && /[个万亿项件名人家年]/.test(plain[at + 1] ?? '') ? 'about' : null;
}

function digits(plain: string, at: number): { end: number; value: number } | null {
  const match = stick(DIGITS, plain, at);
  const value = match ? digitsValue(match[0]) : null;
  return match && value !== null ? { end: at + match[0].length, value } : null;
}

function chineseDigits(plain: string, at: number): { end: number; value: number } | null {
  const match = stick(CHINESE_NUMERAL, plain, at);
  if (!match) return null;
  // 二百万千瓦: the last 千 belongs to the unit.
  const ofUnit =
    match[0].length > 1 && match[0].endsWith('千') && /[瓦克米伏卡赫焦帕字]/.test(plain[at + match[0].length] ?? '');
  const numeral = ofUnit ? match[0].slice(0, -1) : match[0];
  const value = chineseNumber(numeral);
  return value === null ? null : { end: at + numeral.length, value };
}

function stick(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plain);
}

function figureOf(
  start: number,
  end: number,
  number: Figure['number'],
  value: number,
  unit: Figure['unit'],
  numeral: Figure['numeral'],
  excess: Figure['excess'],
): Figure {
  return { start, end, number, value, scale: 1, unit, excess, numeral, change: null };
}
