import { amountChinese } from './amount-chinese.js';
import { excessAt } from './excess-chinese.js';
import { type Figure, figureOf } from './figure.js';
import { halfOf } from './half-chinese.js';
import { ARABIC, kindAt } from './numeral-marks.js';
import { roundNumeral } from './round-chinese.js';
import { stick } from './scan.js';
import { scanChinese } from './scan-chinese.js';
import { mixedWith, type Share, shareOf, signBefore, slashed } from './share-chinese.js';
import { PERCENT, TIMES } from './unit.js';

/** 翻一番 doubles, 翻两番 makes fourfold. */
function doubling(plain: string, at: number): Figure | null {
  const match = stick(/翻了?(?:(?<count>[一两二三四五六\d](?:\.\d)?)番|番)(?<excess>多)?/y, plain, at);
  if (!match) return null;
  const count = match.groups?.count;
  const doublings = count === undefined ? 1 : /\d/.test(count) ? Number(count) : scanChinese(count, 0, 1)!.value;
  const end = at + match[0].length;
  const excess = match.groups?.excess ? 'more' : null;
  const value = Number((2 ** doublings).toPrecision(6));
  return { ...figureOf(at, end, { start: at, end }, value, TIMES, 'chinese', excess), change: 'increase' };
}

/** 百分之五, 千分之三, and 百分之八至九, whose denominator stands for both ends; 三分之二. */
function shareFigure(plain: string, share: Share, bounds: { start: number; end: number }): Figure | null {
  const { start, sign } = signBefore(plain, share.start, bounds.start);
  const excess = excessAt(plain, share.end);
  const end = share.end + (excess ? 1 : 0);
  if (!share.percentage) {
    const value = Number((100 * sign * share.value).toPrecision(6));
    return { ...figureOf(start, end, share.number, value, PERCENT, 'chinese', excess), fraction: true };
  }
  const unit = { ...PERCENT, factor: 100 / share.of };
  const joint = stick(/(?:至|到|[-—～~]{1,2})(?![百千万]分)/y, plain, share.end);
  const upper = joint && scanChinese(plain, share.end + joint[0].length, bounds.end);
  if (upper && upper.end <= bounds.end && upper.value > share.value && !/[%个万亿年月]/.test(plain[upper.end] ?? '')) {
    const number = { start: share.number.start, end: upper.end };
    return { ...figureOf(start, upper.end, number, share.value, unit, 'chinese', null), upper: upper.value };
  }
  return figureOf(start, end, share.number, sign * share.value, unit, 'chinese', excess);
}

/** The figure that begins at `at`: the numeral is read once, and what follows it tells what it is. */
export function readChineseFigure(plain: string, at: number, bounds: { start: number; end: number }): Figure | null {
  const mark = plain[at]!;
  if (mark === '翻') return doubling(plain, at);
  const half = halfOf(plain, at, bounds.end);
  if (half) return half;
  const round = roundNumeral(plain, at, bounds.end);
  if (round) return amountChinese(plain, at, round, bounds);
  const fraction = kindAt(plain, at) === ARABIC ? slashed(plain, at) : null;
  if (fraction) return shareFigure(plain, fraction, bounds);
  const numeral = scanChinese(plain, at, bounds.end);
  if (!numeral) return null;
  const share = shareOf(plain, at, numeral, bounds.end);
  if (share) return shareFigure(plain, share, bounds);
  if (numeral.headless) return null;
  const mixed = mixedWith(plain, numeral, bounds.end);
  if (mixed) {
    const value = numeral.value * numeral.scale + mixed.value;
    const whole = { ...numeral, value, scale: 1, end: mixed.end, bare: mixed.end };
    return amountChinese(plain, at, whole, bounds);
  }
  return amountChinese(plain, at, numeral, bounds);
}
