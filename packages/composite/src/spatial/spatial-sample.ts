import { isConstant, mean } from '../matrix/moments.js';
import { expectValueEach, type SpatialWeights, unitsKept } from './spatial-weights.js';

/** What a statistic is computed over: the units that the rule for islands leaves. */
export interface SpatialSample {
  spatial: SpatialWeights;
  values: number[];
  /** Values less their mean. */
  deviations: number[];
  /** Σ of squared deviations. */
  squares: number;
  /** n Σ z⁴ / (Σ z²)², 3 for a normal distribution. */
  kurtosis: number;
  /** Where the sample's units stand among all. */
  positions: number[];
}

/**
 * Values and weights without the islands that are dropped.
 * @throws RangeError for values that are missing, all alike, or fewer than `least` units
 */
export function spatialSample(values: readonly number[], weights: SpatialWeights, least: number): SpatialSample {
  expectValueEach(weights, values);
  const positions = unitsKept(weights);
  if (positions.length < least)
    throw new RangeError(`${positions.length} units with neighbours: this statistic wants at least ${least}`);
  const spatial = positions.length === values.length ? weights : restrictedTo(positions, weights);
  const kept = positions.map((i) => values[i]!);
  if (isConstant(kept))
    throw new RangeError(`all values are ${kept[0]}: values that do not differ have no spatial correlation`);
  if (!spatial.neighbours.some((list) => list.length > 0))
    throw new RangeError('no unit has a neighbour: widen the distance, add borders, or take nearest neighbours');
  const centre = mean(kept);
  const deviations = kept.map((value) => value - centre);
  const squares = deviations.reduce((sum, value) => sum + value * value, 0);
  // The kurtosis divides by the square of the squares.
  const fourth = squares ** 2;
  if (!(fourth > Number.MIN_VALUE / Number.EPSILON && fourth < Number.POSITIVE_INFINITY))
    throw new RangeError(`the squared deviations sum to ${squares}: give the values in a unit nearer to their size`);
  const kurtosis = (kept.length * deviations.reduce((sum, value) => sum + value ** 4, 0)) / fourth;
  return { spatial, values: kept, deviations, squares, kurtosis, positions };
}

/** Weights of some of the units. Those left out must be nobody's neighbours. */
function restrictedTo(positions: readonly number[], spatial: SpatialWeights): SpatialWeights {
  const now = new Map(positions.map((position, i) => [position, i]));
  return {
    units: positions.map((i) => spatial.units[i]!),
    neighbours: positions.map((i) => spatial.neighbours[i]!.map((j) => neighbourNow(now, j, i, spatial))),
    weights: positions.map((i) => spatial.weights[i]!),
    islands: spatial.islands,
  };
}

function neighbourNow(now: ReadonlyMap<number, number>, j: number, i: number, { units }: SpatialWeights): number {
  const position = now.get(j);
  if (position === undefined)
    throw new RangeError(
      `${units[j]} has no neighbours and would be dropped, yet is a neighbour of ${units[i]}: take the rule 'nearest' or 'zero'`,
    );
  return position;
}
