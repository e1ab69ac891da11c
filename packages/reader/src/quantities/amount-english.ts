import type { Span } from '../records.js';
import { type Figure, figureOf } from './figure.js';
import { readMagnitude } from './magnitude.js';
import type { Scanned } from './scan.js';
import { currencyBefore, currencyTail, per, unitAfter } from './unit-english.js';

/** A number with its sign, its magnitude and its unit: minus 5 yards, $2.5 billion, US $58 per barrel, 4 hundred million. */
export function amountEnglish(
  plain: string,
  at: number,
  number: Scanned,
  bounds: Span,
  numeral: 'digits' | 'english',
): Figure {
  const sign = signBefore(plain, bounds.start, at);
  const currency = currencyBefore(plain, bounds.start, sign.start);
  const size = magnitudeAfter(plain, number, currency !== null, numeral);
  const span = { start: at, end: number.end };
  const value = sign.negative ? -number.value : number.value;
  if (currency) {
    const tail = currencyTail(plain, size.end);
    const whole = per(plain, { ...currency, end: tail }, bounds.end);
    return { ...figureOf(currency.start, whole.end, span, value, whole, numeral, null), scale: size.factor };
  }
  const read = unitAfter(plain, size.end, bounds.end);
  const unit = read && sterling(plain, read, size.factor * number.value);
  return {
    ...figureOf(sign.start, unit?.end ?? size.end, span, value, unit, numeral, null),
    scale: size.factor,
    counted: size.end,
  };
}

/** minus 387, minus-5 and $-50.8 are below nothing; a hyphen or a dash between words and numbers is not. */
function signBefore(plain: string, start: number, at: number): { start: number; negative: boolean } {
  const mark = plain[at - 1];
  if (mark === ' ' || mark === '-') {
    const word = at - 6;
    if (word >= start && /^minus$/i.test(plain.slice(word, at - 1)) && !/\w/.test(plain[word - 1] ?? ''))
      return { start: word, negative: true };
  }
  if ((mark === '-' || mark === '−') && at - 2 >= start && /\p{Sc}/u.test(plain[at - 2]!))
    return { start: at - 1, negative: true };
  return { start: at, negative: false };
}

/** million, bn, 4 hundred million; a letter (5m, 4.3M) where a currency or a decimal shows what it is. */
function magnitudeAfter(
  plain: string,
  number: Scanned,
  money: boolean,
  numeral: 'digits' | 'english',
): { end: number; factor: number } {
  let { end } = number;
  let factor = 1;
  for (let words = 0; words < 2 && numeral === 'digits'; words++) {
    const gap = /[\s\u00a0-]/.test(plain[end] ?? '') ? 1 : 0;
    if (!/[A-Za-z]/.test(plain[end + gap] ?? '')) break;
    const magnitude = readMagnitude(plain, end + gap);
    if (!magnitude) break;
    factor *= magnitude.factor;
    ({ end } = magnitude);
  }
  if (factor === 1 && numeral === 'digits') {
    const decimal = plain.slice(end - 2, end).includes('.') || number.value >= 10;
    const letter = (money ? /[kmbt](?![A-Za-z])/iy : /[MB](?= [a-z])/y) satisfies RegExp;
    letter.lastIndex = end;
    const match = money || decimal ? letter.exec(plain) : null;
    if (match) return { end: end + 1, factor: { k: 1e3, m: 1e6, b: 1e9, t: 1e12 }[match[0].toLowerCase()]! };
  }
  return { end, factor };
}

/** Millions of pounds are money, unless they are pounds of something. */
function sterling<Unit extends { end: number; unit: string; factor: number; dimension: string }>(
  plain: string,
  unit: Unit,
  amount: number,
): Unit {
  const pounds = unit.unit === 't' && amount >= 1e6 && /pounds$/i.test(plain.slice(unit.end - 6, unit.end));
  if (!pounds || /^ of /.test(plain.slice(unit.end, unit.end + 4))) return unit;
  return { ...unit, unit: 'GBP', factor: 1, dimension: 'money' };
}
