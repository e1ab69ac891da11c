import { DIGITS, digitsValue } from './number-digits.js';

/** A number and where it ends. */
export type Scanned = { end: number; value: number };

/** The digits that begin at `at`. */
export function digits(plain: string, at: number): Scanned | null {
  const match = stick(DIGITS, plain, at);
  const value = match ? digitsValue(match[0]) : null;
  return match && value !== null ? { end: at + match[0].length, value } : null;
}

/** Runs a sticky pattern at `at`. */
export function stick(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plain);
}
