import { amount, excessAt } from './amount.js';
import { figureOf } from './figure.js';
import { chineseNumber } from './number-chinese.js';
import type { Reader } from './read-figure.js';
import { chineseDigits, digits, stick } from './scan.js';
import { PERCENT, TIMES } from './unit.js';

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

/** Tried in this order: a denominator or 翻 before a plain number. */
export const chineseReaders: Reader[] = [chineseParts, chineseFractions, chineseDoublings, chineseAmounts];
