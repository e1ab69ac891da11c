import { scanChinese } from './scan-chinese.js';

/**
 * The value of a run of Chinese numerals; null where the marks don't make a number (十百, 三二百).
 * 三百五 is 350 and 两万三 23 000: a last digit without a place counts in the place below the one before.
 */
export function chineseNumber(text: string): number | null {
  const numeral = scanChinese(text, 0, text.length);
  return !numeral || numeral.end !== text.length || numeral.headless || numeral.upper !== null
    ? null
    : numeral.value * numeral.scale;
}
