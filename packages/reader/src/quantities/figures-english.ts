import type { Span } from '../records.js';
import { amountEnglish } from './amount-english.js';
import { type Figure, figureOf } from './figure.js';
import { readMagnitude } from './magnitude.js';
import { englishDigits, englishNumber, englishPart, englishWords } from './number-english.js';
import { stick } from './scan.js';
import { PERCENT, TIMES } from './unit.js';
import { unitAfter } from './unit-english.js';

/** Reads the English figure that begins at `at`, inside the bounds; null where there is none of its kind. */
type Reader = (plain: string, at: number, bounds: Span) => Figure | null;

const amounts: Reader = (plain, at, bounds) => {
  const digits = englishDigits(plain, at);
  if (digits) return amountEnglish(plain, at, digits, bounds, 'digits');
  const words = englishWords(plain, at);
  return words && amountEnglish(plain, at, words, bounds, 'english');
};

/** A share of one, in per cent; or of a unit or a magnitude: half a million, a quarter of a percentage point, 1/16 of a mile. */
const parts: Reader = (plain, at, bounds) => {
  const part = englishPart(plain, at);
  if (!part || part.end > bounds.end) return null;
  const span = { start: at, end: part.end };
  const whole = stick(/(?:-| (?:of )?(?:an?|one|1) )/y, plain, part.end);
  if (whole) {
    const from = part.end + whole[0].length;
    const magnitude = readMagnitude(plain, from);
    const unit = unitAfter(plain, magnitude ? magnitude.end : from, bounds.end);
    if (magnitude || (unit && !UNCOUNTABLE.test(unit.dimension))) {
      const end = unit?.end ?? magnitude!.end;
      return {
        ...figureOf(at, end, span, part.value, unit, 'english', null),
        scale: magnitude?.factor ?? 1,
        counted: magnitude?.end,
      };
    }
  }
  const value = Number((100 * part.value).toPrecision(6));
  return { ...figureOf(at, part.end, span, value, PERCENT, 'english', null), counted: part.end };
};
const UNCOUNTABLE = /^(?:count|people|households)$/;

const FOLD = 'two|three|four|five|six|seven|eight|nine|ten|twenty|hundred|thousand';
const MULTIPLE = new RegExp(
  `(?:(?<two>doubl(?:ed|ing))|(?<three>tripl(?:ed|ing)|trebl(?:ed|ing))|(?<four>quadrupl(?:ed|ing))|(?<half>halv(?:ed|ing))|(?<fold>${FOLD})[- ]?fold)\\b`,
  'iy',
);

/** doubled, tripled, halved, threefold: multiples in a word. */
const multiples: Reader = (plain, at) => {
  const match = stick(MULTIPLE, plain, at);
  if (!match?.groups) return null;
  const { two, three, four, half, fold } = match.groups;
  const value = two ? 2 : three ? 3 : four ? 4 : half ? 0.5 : englishNumber(fold!)!;
  const end = at + match[0].length;
  return {
    ...figureOf(at, end, { start: at, end }, value, TIMES, 'english', null),
    change: half ? 'decrease' : fold ? null : 'increase',
  };
};

const ORDERS: Record<string, number> = {
  ten: 10,
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ORDER =
  /(?:(?<plural>ten|dozen|hundred|thousand|million|billion|trillion)s(?: of (?<by>thousand|million|billion|trillion)s)?(?= of\b|[.,;:]?\s)|(?:several|a few) (?<few>dozen|hundred|thousand|million|billion|trillion)\b)/iy;

/** dozens of, tens of thousands of, several hundred: a plural of a magnitude is the order of a number, from it to ten of it. */
const orders: Reader = (plain, at, bounds) => {
  const match = stick(ORDER, plain, at);
  if (!match?.groups) return null;
  const { plural, by, few } = match.groups;
  const low = ORDERS[(plural ?? few)!.toLowerCase()]! * (by ? ORDERS[by.toLowerCase()]! : 1);
  if (low === 10 && !plain.startsWith(' of ', at + match[0].length)) return null;
  const end = at + match[0].length;
  const of = plain.startsWith(' of ', end) ? end + 3 : end;
  const unit = unitAfter(plain, of, bounds.end);
  const figure = figureOf(at, unit?.end ?? end, { start: at, end }, low, unit, 'english', null);
  return { ...figure, upper: 10 * low, counted: of };
};

const readers: Reader[] = [multiples, parts, orders, amounts];

/** The first reading that fits: a multiple, a share or an order before a plain number. */
export function readEnglishFigure(plain: string, at: number, bounds: Span): Figure | null {
  for (const read of readers) {
    const figure = read(plain, at, bounds);
    if (figure && figure.end <= bounds.end) return figure;
  }
  return null;
}
