import { normalBothTails } from '../distributions/tails.js';
import { mean, standardDeviation, sum } from '../matrix/moments.js';
import type { Islands } from './islands.js';
import { spatialSample } from './spatial-sample.js';
import type { SpatialWeights } from './spatial-weights.js';

export interface GetisOrd {
  /** One a unit in the order of the weights; null for units without neighbours. `z` above 0: amid high values. */
  units: ({ unit: string; z: number; p: number } | null)[];
  islands: Islands;
}

/**
 * Local Gᵢ, or Gᵢ* which counts the unit among its own neighbours with the mean weight of its row: standardised, so that it
 * does not change where a row's weights are scaled. Getis & Ord 1992; in this form Ord & Getis 1995 (Geographical Analysis 27).
 * @param options.star default true
 * @throws RangeError for a missing value, values all alike, fewer than 4 units, or a unit whose neighbours are all the others
 */
export function getisOrd(
  values: readonly number[],
  weights: SpatialWeights,
  { star = true }: { star?: boolean } = {},
): GetisOrd {
  const { spatial, values: x, positions } = spatialSample(values, weights, 4);
  const units: GetisOrd['units'] = values.map(() => null);
  const all = spreadOf(x);
  positions.forEach((position, i) => {
    const list = spatial.neighbours[i]!;
    if (list.length === 0) return;
    const row = spatial.weights[i]!;
    const own = star ? mean(row) : 0;
    const total = sum(row) + own;
    const { size, centre, deviation } = star ? all : spreadOf(x.filter((_, j) => j !== i));
    const squares = row.reduce((squared, weight) => squared + weight * weight, own * own);
    const spread = (size * squares - total ** 2) / (size - 1);
    const unit = weights.units[position]!;
    if (!(deviation > 0 && spread > total ** 2 * 1e-14))
      throw new RangeError(`${unit} neighbours all others alike, or all of them are equal: G says nothing there`);
    const lag = list.reduce((lagged, j, k) => lagged + row[k]! * x[j]!, own * x[i]!);
    const z = (lag - total * centre) / (deviation * Math.sqrt(spread));
    units[position] = { unit, z, p: normalBothTails(z) };
  });
  return { units, islands: weights.islands };
}

/** Mean and deviation, of the population, of the values that a unit's neighbours are drawn from. */
const spreadOf = (values: readonly number[]): { size: number; centre: number; deviation: number } => ({
  size: values.length,
  centre: mean(values),
  deviation: standardDeviation(values, 0),
});
