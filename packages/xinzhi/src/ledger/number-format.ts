const magnitudes = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
] as const;

/** A number for the arithmetic line: five significant digits, magnitudes in words, the true minus sign. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  const [factor, word] = magnitudes.find(([least]) => size >= least) ?? [1, ''];
  const digits = Number((value / factor).toPrecision(5));
  const text = digits !== 0 && Math.abs(digits) < 1e-4 ? digits.toExponential() : String(digits);
  return text.replaceAll('-', '−') + word;
}
