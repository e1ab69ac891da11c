import { sum } from '../matrix/moments.js';
import type { Islands } from './islands.js';

/** Who is whose neighbour, and how much it counts. Sparse: units by position, each with the positions of its neighbours. */
export interface SpatialWeights {
  /** Names of the units, in the order in which values are given. */
  units: readonly string[];
  neighbours: readonly (readonly number[])[];
  /** wᵢⱼ ≥ 0, one for each of `neighbours`. */
  weights: readonly (readonly number[])[];
  /** Units without neighbours, and the rule that they fall under. */
  islands: Islands;
}

/** Weights over the sum of their row, so that a lag is a mean of neighbours. A row without neighbours stays empty. Anselin 1988, ch. 3. @throws RangeError for neighbours that all weigh nothing */
export function rowStandardised(spatial: SpatialWeights): SpatialWeights {
  const weights = spatial.weights.map((row, i) => {
    const total = sum(row);
    if (row.length > 0 && !(total > 0 && total < Number.POSITIVE_INFINITY))
      throw new RangeError(`the neighbours of ${spatial.units[i]} weigh ${total} together: there is no mean of them`);
    return row.map((weight) => weight / total);
  });
  return { ...spatial, weights };
}

/** Σⱼ wᵢⱼ xⱼ of each unit: with row-standardised weights the mean of its neighbours; 0 for a unit without any. @throws RangeError where values and units differ in number */
export function spatialLag(spatial: SpatialWeights, values: readonly number[]): number[] {
  expectValueEach(spatial, values);
  return spatial.neighbours.map((neighbours, i) =>
    neighbours.reduce((lag, j, k) => lag + spatial.weights[i]![k]! * values[j]!, 0),
  );
}

/** Σᵢⱼ wᵢⱼ f(i, j) over all pairs of neighbours. */
export function sumOverNeighbours(
  { neighbours, weights }: SpatialWeights,
  of: (unit: number, neighbour: number) => number,
): number {
  let total = 0;
  for (let i = 0; i < neighbours.length; i++) {
    const list = neighbours[i]!;
    const row = weights[i]!;
    for (let k = 0; k < list.length; k++) total += row[k]! * of(i, list[k]!);
  }
  return total;
}

/** @throws RangeError where there is not one finite value a unit */
export function expectValueEach({ units }: Pick<SpatialWeights, 'units'>, values: readonly number[]): void {
  if (values.length !== units.length) throw new RangeError(`${values.length} values for ${units.length} units`);
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0)
    throw new RangeError(`the value of ${units[wrong]} is ${values[wrong]}: fill it in, or leave the unit out`);
}

/** Positions of the units that a statistic is computed over: under the rule 'drop', those with neighbours. */
export const unitsKept = ({ neighbours, islands }: SpatialWeights): number[] =>
  [...neighbours.keys()].filter((i) => islands.rule !== 'drop' || neighbours[i]!.length > 0);
