import { type AgainstChance, againstChance } from './against-chance.js';
import type { Islands } from './islands.js';
import { type PermutationOptions, type PermutationTest, permutationTest } from './permutation-test.js';
import { spatialSample } from './spatial-sample.js';
import { type SpatialWeights, sumOverNeighbours } from './spatial-weights.js';
import { weightSums } from './weight-sums.js';

export interface Moran {
  /** Moran's I: above `expected` where neighbours are alike. */
  statistic: number;
  /** −1 / (n − 1). */
  expected: number;
  /** If values were drawn from one normal distribution. */
  normality: AgainstChance;
  /** If these values were dealt among the units at random. */
  randomisation: AgainstChance;
  /** By dealing them so; null where no permutations were asked for. */
  permutation: PermutationTest | null;
  /** How many units it is computed over, and what became of those without neighbours. */
  units: number;
  islands: Islands;
}

/**
 * Moran's I = (n / S₀) Σᵢⱼ wᵢⱼ zᵢ zⱼ / Σ z² with z the deviations from the mean; weights as they are given, so
 * row-standardise them first where the literature does. Moran 1950; expectation and variances Cliff & Ord 1981.
 * @param values one a unit, in the order of the weights
 * @throws RangeError for a missing value, values all alike, or fewer than 4 units
 */
export function moran(values: readonly number[], weights: SpatialWeights, options: PermutationOptions = {}): Moran {
  const { spatial, deviations, squares, kurtosis } = spatialSample(values, weights, 4);
  const sums = weightSums(spatial);
  const n = deviations.length;
  const of = (z: ArrayLike<number>): number =>
    (n / sums.s0) * (sumOverNeighbours(spatial, (i, j) => z[i]! * z[j]!) / squares);
  const statistic = of(deviations);
  const expected = -1 / (n - 1);
  const { s0, s1, s2 } = sums;
  const normal = (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0) - expected ** 2;
  const dealt = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const peaked = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  return {
    statistic,
    expected,
    normality: againstChance(statistic, expected, normal),
    randomisation: againstChance(
      statistic,
      expected,
      (dealt - peaked) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected ** 2,
    ),
    permutation: permutationTest(deviations, of, statistic, options),
    units: n,
    islands: weights.islands,
  };
}
