/**
 * Gini coefficient of n values, Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σ x) with x₍ᵢ₎ in ascending order: 0 … (n − 1)/n. Gini 1912; Sen 1973.
 * @throws RangeError for negative values or where all are zero
 */
export function gini(values: readonly number[]): number {
  const total = expectAmounts(values);
  const ascending = [...values].sort((a, b) => a - b);
  const n = values.length;
  const weighted = ascending.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0);
  return weighted / (n * total);
}

/** The sum of values that can be shared out. @throws RangeError naming the value that cannot */
export function expectAmounts(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('inequality needs at least one value');
  const wrong = values.findIndex((value) => !(value >= 0 && value < Number.POSITIVE_INFINITY));
  if (wrong >= 0)
    throw new RangeError(`value ${wrong + 1} is ${values[wrong]}: inequality is measured over amounts of zero or more`);
  const total = values.reduce((sum, value) => sum + value, 0);
  if (total === 0) throw new RangeError('all values are zero: there is nothing to be unequal about');
  return total;
}
