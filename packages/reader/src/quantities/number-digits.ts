/** Digits as they are written: grouped by threes (English) or fours, with decimals; never the tail of a longer run. */
export const DIGITS = /\d{1,3}(?:,\d{3}){1,9}(?!\d)(?:\.\d{1,40})?|\d{1,40}(?:\.\d{1,40})?|\.\d{1,40}/y;

/** '1,234.5' → 1234.5; null for a run too long to be a number (a telephone or serial number). */
export function digitsValue(text: string): number | null {
  const plain = text.replaceAll(',', '');
  if (!/\./.test(plain) && plain.length > 13) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
