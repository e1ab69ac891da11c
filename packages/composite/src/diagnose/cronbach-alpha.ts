import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { standardDeviation } from '../matrix/moments.js';
import { uprightColumns } from '../matrix/upright-columns.js';

/**
 * Cronbach's α = k / (k − 1) · (1 − Σⱼ var xⱼ / var Σⱼ xⱼ) of k indicators: how far they measure one thing; 1 where they repeat
 * each other, 0 where they have nothing in common, below 0 where they conflict. Cronbach 1951; OECD/JRC Handbook (2008), step 4.
 * Variances count as they are: normalise first, or the indicator with the largest unit decides. Negative ones are turned round.
 * @throws RangeError for fewer than two indicators, or where their sum is the same for every unit
 */
export function cronbachAlpha(matrix: DecisionMatrix, options: ColumnOptions = {}): number {
  const columns = uprightColumns(matrix, options);
  const k = columns.length;
  if (k < 2) throw new RangeError("Cronbach's alpha needs two indicators or more");
  const single = columns.reduce((sum, values) => sum + standardDeviation(values) ** 2, 0);
  const sums = matrix.map((_, i) => columns.reduce((sum, values) => sum + values[i]!, 0));
  const together = standardDeviation(sums) ** 2;
  // Sums of rounded numbers that should agree differ in their last digits.
  if (!(together > single * 1e-14)) {
    throw new RangeError("Cronbach's alpha is undefined: the indicators add up to the same for every unit");
  }
  return (k / (k - 1)) * (1 - single / together);
}
