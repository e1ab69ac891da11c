import { sum } from '../matrix/moments.js';
import { randomNumbers } from '../uncertainty/random.js';
import type { Islands } from './islands.js';
import { expectPermutations, type PermutationOptions, pseudoP, shuffle } from './permutation-test.js';
import { type SpatialSample, spatialSample } from './spatial-sample.js';
import { type SpatialWeights, spatialLag } from './spatial-weights.js';

/** Where a unit stands in Moran's scatter plot: itself, then its neighbours, against the mean. */
export type Quadrant = 'high-high' | 'low-high' | 'low-low' | 'high-low';

export interface LocalMoranUnit {
  unit: string;
  /** Iᵢ: above 0 where the unit and its neighbours lie on the same side of the mean. */
  statistic: number;
  /** (x − mean) / standard deviation of the population. */
  value: number;
  /** The spatial lag of `value`. */
  lag: number;
  quadrant: Quadrant;
  /** One-tailed, from conditional permutations; null without permutations or neighbours. */
  p: number | null;
}

export interface LocalMoran {
  /** One a unit in the order of the weights; null for islands that are dropped. */
  units: (LocalMoranUnit | null)[];
  /** Σᵢ Iᵢ / S₀, which is Moran's I. */
  global: number;
  permutations: number;
  seed: number;
  islands: Islands;
}

/**
 * Local Moran Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ with z standardised by the population's deviation, so that Σ Iᵢ = S₀ I; its p by dealing
 * the other units' values to a unit's neighbours. Anselin 1995 (Geographical Analysis 27).
 * Many units are tested at once: at 5 % one in twenty stands out by chance.
 * @throws RangeError for a missing value, values all alike, or fewer than 3 units
 */
export function localMoran(
  values: readonly number[],
  weights: SpatialWeights,
  { permutations = 999, seed = 1 }: PermutationOptions = {},
): LocalMoran {
  expectPermutations(permutations);
  const sample = spatialSample(values, weights, 3);
  const deviation = Math.sqrt(sample.squares / sample.deviations.length);
  const z = sample.deviations.map((value) => value / deviation);
  const lags = spatialLag(sample.spatial, z);
  const chances = permutations > 0 ? conditionalP(sample.spatial, z, lags, permutations, seed) : z.map(() => null);
  const units: LocalMoran['units'] = values.map(() => null);
  sample.positions.forEach((position, i) => {
    const [value, lag] = [z[i]!, lags[i]!];
    const quadrant: Quadrant = `${value > 0 ? 'high' : 'low'}-${lag > 0 ? 'high' : 'low'}`;
    units[position] = { unit: weights.units[position]!, statistic: value * lag, value, lag, quadrant, p: chances[i]! };
  });
  const global = sum(z.map((value, i) => value * lags[i]!)) / sum(sample.spatial.weights.flat());
  return { units, global, permutations, seed, islands: weights.islands };
}

function conditionalP(
  { neighbours, weights }: SpatialSample['spatial'],
  z: readonly number[],
  observed: readonly number[],
  permutations: number,
  seed: number,
): (number | null)[] {
  const random = randomNumbers(seed);
  return neighbours.map((list, i) => {
    if (list.length === 0) return null;
    const row = weights[i]!;
    const others = Float64Array.from(z.filter((_, j) => j !== i));
    const dealt = Array.from({ length: permutations }, () => {
      shuffle(others, list.length, random);
      return row.reduce((lag, weight, k) => lag + weight * others[k]!, 0);
    });
    return pseudoP(dealt, observed[i]!);
  });
}
