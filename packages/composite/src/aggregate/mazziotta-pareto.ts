import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { weightsFor } from './weights-for.js';

export interface MazziottaParetoOptions {
  /** Whether imbalance lowers the score ('down': more is better) or raises it ('up': more is worse, as of poverty). Default 'down'. */
  penalty?: 'down' | 'up';
}

/**
 * Mᵢ ∓ Sᵢ cvᵢ for each unit: its mean over indicators, less (or plus) a penalty for imbalance, with Sᵢ the deviation between
 * its indicators (of the population) and cvᵢ = Sᵢ / Mᵢ. Takes normalised values: z-scores with mean 100, deviation 10 and
 * moments of the population give the index of De Muro, Mazziotta & Pareto 2011 (Social Indicators Research 104(1)); for comparisons over time take
 * `adjustedMazziottaPareto`.
 * Weights, scaled to sum to 1, apply to mean and deviation alike; the authors' are equal.
 * @throws RangeError where the mean of a unit is not above zero: cv is undefined there
 */
export function mazziottaPareto(
  matrix: DecisionMatrix,
  weights: readonly number[],
  { penalty = 'down' }: MazziottaParetoOptions = {},
): number[] {
  const scaled = weightsFor(matrix, weights);
  return matrix.map((row, i) => {
    const centre = row.reduce((sum, value, j) => sum + scaled[j]! * value, 0);
    if (!(centre > 0)) {
      throw new RangeError(
        `row ${i + 1} has the mean ${centre}: Mazziotta–Pareto needs means above zero; normalise to mean 100 and deviation 10`,
      );
    }
    const variance = row.reduce((sum, value, j) => sum + scaled[j]! * (value - centre) ** 2, 0);
    return centre + ((penalty === 'down' ? -1 : 1) * variance) / centre;
  });
}
