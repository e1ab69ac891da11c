/** A true minus sign, and as many decimals as asked for. */
export const decimal = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/^-(?=0(\.0*)?$)/, '')
    .replace('-', '−');

/** As many significant digits as asked for, without an exponent where a person would write none. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size >= 12 || size < -6)
    return value
      .toExponential(digits - 1)
      .replace('-', '−')
      .replace('e+', 'e');
  return decimal(value, Math.max(0, Math.min(12, digits - 1 - size)));
}

/** A number as a person states it: no digits that nobody wrote. */
export const stated = (value: number): string => String(Number(value.toPrecision(8))).replace('-', '−');

/** A share in percent; in Chinese the sign stands close, elsewhere behind a space that does not break. */
export const percentIn =
  (language: 'en' | 'zh') =>
  (share: number, digits = 0): string =>
    `${decimal(100 * share, digits)}${language === 'zh' ? '' : '\u00a0'}%`;
