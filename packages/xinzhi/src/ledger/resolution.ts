import type { Value } from '@xinzhi/reader';
import type { WrittenClaim } from './written-claim.js';

const arabicNumber = /\d[\d,]*(?:\.\d+)?/;
const chineseNumber = /[〇零一二两三四五六七八九十百千万亿]+(?:点([〇零一二三四五六七八九]+))?(万亿|亿|万)?/;
/** 三分之一 and 1/3 are not written to a digit; 百分之五 is. */
const fraction = /(?<![百千万])分之|\d\s*\/\s*\d/;
const chineseMagnitude: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

/** Full-width digits and signs to their ASCII forms, one for one. */
const halfWidth = (text: string) =>
  text.replace(/[０-９．，％]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/**
 * The unit of the last digit written, in the value's base unit: '5.0%' → 0.1, '1.42万亿元' → 10^10 CNY.
 * The factor from the written number to the value carries magnitude words and unit conversions (亿斤 → t) with it.
 * Null where the number was not written in digits or numerals ('doubled').
 */
export function writtenResolution(written: string, value: Value): number | null {
  const text = halfWidth(written);
  const stated = value.low ?? value.high;
  if (stated === null || fraction.test(text)) return null;
  const arabic = arabicNumber.exec(text);
  if (arabic) {
    const digits = arabic[0].replaceAll(',', '');
    const decimals = digits.split('.')[1]?.length ?? 0;
    const mantissa = Number(digits);
    const factor = mantissa === 0 || stated === 0 ? 1 : Math.abs(stated / mantissa);
    // Twelve digits: the binary noise of the division must not move the ends of the interval.
    const unit = Number((factor * 10 ** -decimals).toPrecision(12));
    return unit > 0 && Number.isFinite(unit) ? unit : null;
  }
  const chinese = chineseNumber.exec(text.replace(/^.*分之/, ''));
  if (!chinese) return null;
  const magnitude = chineseMagnitude[chinese[2] ?? /(万亿|亿|万)$/.exec(chinese[0])?.[1] ?? ''] ?? 1;
  return magnitude * 10 ** -(chinese[1]?.length ?? 0);
}

/**
 * The coarsest digit that the number itself allows, for when the written form is gone: 4.6 → 0.1, 5 → 1,
 * 500 000 → 100 000. Zeros after a decimal point are lost here ('5.0%' looks like '5%').
 */
export function impliedResolution(value: Value): number {
  const stated = Math.abs(value.low ?? value.high ?? 0);
  if (stated === 0) return 1;
  const [mantissa = '', exponent = '0'] = stated.toExponential().split('e');
  // More digits than anyone writes: a fraction or a conversion. Two digits of it are taken as meant.
  if (mantissa.length > 11) return 10 ** (Number(exponent) - 1);
  const lastDigit = Number(exponent) - (mantissa.split('.')[1]?.length ?? 0);
  // Below ten thousand, final zeros are digits like others (2 500 enterprises); above, they come from 万 and million.
  return lastDigit > 0 && stated < 1e4 ? 1 : 10 ** lastDigit;
}

/** The unit of the last digit of a claim's number: as written where that is at hand, else as kept, else as implied. */
export function resolutionOf({ value, written, resolution }: WrittenClaim): number {
  return (written ? writtenResolution(written, value) : null) ?? resolution ?? impliedResolution(value);
}
