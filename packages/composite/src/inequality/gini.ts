import { amountsOf } from './amounts.js';

/**
 * Gini coefficient of n values, Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σ x) with x₍ᵢ₎ in ascending order: 0 … (n − 1)/n. Gini 1912; Sen 1973.
 * @throws RangeError for negative values or where all are zero
 */
export function gini(values: readonly number[]): number {
  const { amounts, total } = amountsOf(values);
  const ascending = [...amounts].sort((a, b) => a - b);
  const n = amounts.length;
  const weighted = ascending.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0);
  return weighted / (n * total);
}
