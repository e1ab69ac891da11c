import { normalBothTails } from '../distributions/tails.js';
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
  positions.forEach((position, i) => {
    const list = spatial.neighbours[i]!;
    if (list.length === 0) return;
    const row = spatial.weights[i]!;
    const sum = row.reduce((total, weight) => total + weight, 0);
    const own = star ? sum / row.length : 0;
    const sample = star ? x : x.filter((_, j) => j !== i);
    const m = sample.length;
    const centre = sample.reduce((total, value) => total + value, 0) / m;
    const deviation = Math.sqrt(sample.reduce((total, value) => total + (value - centre) ** 2, 0) / m);
    const squares = row.reduce((total, weight) => total + weight * weight, own * own);
    const spread = (m * squares - (sum + own) ** 2) / (m - 1);
    const unit = weights.units[position]!;
    if (!(deviation > 0 && spread > (sum + own) ** 2 * 1e-14))
      throw new RangeError(`${unit} neighbours all others alike, or all of them are equal: G says nothing there`);
    const lag = list.reduce((total, j, k) => total + row[k]! * x[j]!, own * x[i]!);
    const z = (lag - (sum + own) * centre) / (deviation * Math.sqrt(spread));
    units[position] = { unit, z, p: normalBothTails(z) };
  });
  return { units, islands: weights.islands };
}
