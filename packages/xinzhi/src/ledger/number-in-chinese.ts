const magnitudes = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e5, '万'],
] as const;

/** A number for the arithmetic line in Chinese: five significant digits, 万 from a hundred thousand on, 亿, 万亿. */
export function numberInChinese(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  const word = magnitudes.find(([least]) => size >= least)?.[1] ?? '';
  const digits = Number((value / factors[word]).toPrecision(5));
  const text = digits !== 0 && Math.abs(digits) < 1e-4 ? digits.toExponential() : String(digits);
  return text.replaceAll('-', '−') + word;
}

const factors = { 万亿: 1e12, 亿: 1e8, 万: 1e4, '': 1 } as const;
