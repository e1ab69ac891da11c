import { amount } from './amount.js';
import { figureOf } from './figure.js';
import { ENGLISH_FRACTION, ENGLISH_NUMERAL, englishFraction, englishNumber } from './number-english.js';
import type { Reader } from './read-figure.js';
import { digits, stick } from './scan.js';
import { PERCENT, TIMES } from './unit.js';

/** 2/3 of…, with a small denominator. */
export const slashFractions: Reader = (plain, at) => {
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

/** Tried in this order: a fraction or a multiple before a plain number. */
export const englishReaders: Reader[] = [englishFractions, englishMultiples, englishAmounts];
