export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** √(Σ(x − x̄)² / (n − ddof)); ddof 1 for a sample, 0 for a population. */
export function standardDeviation(values: readonly number[], ddof: 0 | 1 = 1): number {
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - ddof));
}

/** Whether all values are the same, which leaves nothing to compare. */
export const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);
