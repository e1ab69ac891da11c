import { CHINESE_NUMERAL, chineseNumber } from './number-chinese.js';
import { DIGITS, digitsValue } from './number-digits.js';

/** A number and where it ends. */
export type Scanned = { end: number; value: number };

/** The digits that begin at `at`. */
export function digits(plain: string, at: number): Scanned | null {
  const match = stick(DIGITS, plain, at);
  const value = match ? digitsValue(match[0]) : null;
  return match && value !== null ? { end: at + match[0].length, value } : null;
}

/** The Chinese numerals that begin at `at`. */
export function chineseDigits(plain: string, at: number): Scanned | null {
  const match = stick(CHINESE_NUMERAL, plain, at);
  if (!match) return null;
  // 二百万千瓦: the last 千 belongs to the unit.
  const ofUnit =
    match[0].length > 1 && match[0].endsWith('千') && /[瓦克米伏卡赫焦帕字]/.test(plain[at + match[0].length] ?? '');
  const numeral = ofUnit ? match[0].slice(0, -1) : match[0];
  const value = chineseNumber(numeral);
  return value === null ? null : { end: at + numeral.length, value };
}

/** Runs a sticky pattern at `at`. */
export function stick(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plain);
}
