/** A number for the arithmetic line: five significant digits, thousands kept together, the true minus sign. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e9 || size < 1e-4)
      ? value
          .toExponential(4)
          .replace(/\.?0+e/, 'e')
          .replace('e+', 'e')
      : String(Number(value.toPrecision(size >= 1e5 ? 9 : 5)));
  return text.replaceAll('-', '−');
}
