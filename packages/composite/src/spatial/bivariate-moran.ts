import type { Islands } from './islands.js';
import { type PermutationOptions, type PermutationTest, permutationTest } from './permutation-test.js';
import { spatialSample } from './spatial-sample.js';
import { type SpatialWeights, sumOverNeighbours } from './spatial-weights.js';
import { weightSums } from './weight-sums.js';

export interface BivariateMoran {
  /** Above 0 where units with much of the one have neighbours with much of the other. */
  statistic: number;
  /** Against the other's values dealt anew, which expect 0; null where no permutations were asked for. */
  permutation: PermutationTest | null;
  units: number;
  islands: Islands;
}

/**
 * Bivariate Moran's I = (n / S₀) Σᵢⱼ wᵢⱼ zᵢ uⱼ / √(Σ z² Σ u²): whether a unit's value of one thing goes with its neighbours' values of
 * another, as digital finance here with innovation next door. With one and the same thing it is Moran's I. It takes in what the two
 * have to do with each other within a unit: look at their correlation too. Wartenberg 1985 (Geographical Analysis 17); Lee 2001 (J. of
 * Geographical Systems 3) on that caution.
 * @param own one value a unit, in the order of the weights
 * @param neighbouring the same of what is looked for next door
 * @throws RangeError for a missing value, values all alike, or fewer than 4 units
 */
export function bivariateMoran(
  own: readonly number[],
  neighbouring: readonly number[],
  weights: SpatialWeights,
  options: PermutationOptions = {},
): BivariateMoran {
  const one = spatialSample(own, weights, 4);
  const other = spatialSample(neighbouring, weights, 4);
  const { spatial, deviations: z } = one;
  const scale = z.length / weightSums(spatial).s0 / Math.sqrt(one.squares) / Math.sqrt(other.squares);
  const of = (u: ArrayLike<number>): number => scale * sumOverNeighbours(spatial, (i, j) => z[i]! * u[j]!);
  const statistic = of(other.deviations);
  return {
    statistic,
    permutation: permutationTest(other.deviations, of, statistic, options),
    units: z.length,
    islands: weights.islands,
  };
}
