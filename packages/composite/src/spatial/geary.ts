import { type AgainstChance, againstChance } from './against-chance.js';
import type { Islands } from './islands.js';
import { type PermutationOptions, type PermutationTest, permutationTest } from './permutation-test.js';
import { spatialSample } from './spatial-sample.js';
import { type SpatialWeights, sumOverNeighbours } from './spatial-weights.js';
import { weightSums } from './weight-sums.js';

export interface Geary {
  /** Geary's C: below 1 where neighbours are alike. */
  statistic: number;
  expected: 1;
  normality: AgainstChance;
  randomisation: AgainstChance;
  permutation: PermutationTest | null;
  units: number;
  islands: Islands;
}

/**
 * Geary's C = (n − 1) Σᵢⱼ wᵢⱼ (xᵢ − xⱼ)² / (2 S₀ Σ z²); looks at differences of neighbours, where Moran's I looks at the
 * whole. Geary 1954; variances Cliff & Ord 1981, ch. 2.
 * @throws RangeError for a missing value, values all alike, or fewer than 4 units
 */
export function geary(values: readonly number[], weights: SpatialWeights, options: PermutationOptions = {}): Geary {
  const { spatial, values: kept, squares, kurtosis } = spatialSample(values, weights, 4);
  const { s0, s1, s2 } = weightSums(spatial);
  const n = kept.length;
  const of = (x: ArrayLike<number>): number =>
    ((n - 1) * sumOverNeighbours(spatial, (i, j) => (x[i]! - x[j]!) ** 2)) / (2 * s0 * squares);
  const statistic = of(kept);
  const dealt =
    (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis) -
    ((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)) / 4 +
    s0 * s0 * (n * n - 3 - (n - 1) ** 2 * kurtosis);
  return {
    statistic,
    expected: 1,
    normality: againstChance(statistic, 1, ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0)),
    randomisation: againstChance(statistic, 1, dealt / (n * (n - 2) * (n - 3) * s0 * s0)),
    permutation: permutationTest(kept, of, statistic, options),
    units: n,
    islands: weights.islands,
  };
}
