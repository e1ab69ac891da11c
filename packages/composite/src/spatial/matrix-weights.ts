import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { positionsOf } from './contiguity.js';
import { type IslandRule, settleIslands } from './islands.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Weights from a full matrix, units × units, as other programs write them and as anything can be put that is no place on a map: trade,
 * migration, travel time. Zeros are no neighbours. Anselin 1988, ch. 3.
 * @throws RangeError for a matrix that is not square, a weight that is no number of zero or more, or a unit that is its own neighbour
 */
export function matrixWeights(
  units: readonly string[],
  matrix: DecisionMatrix,
  options: { islands?: Exclude<IslandRule, 'nearest'> } = {},
): SpatialWeights {
  positionsOf(units);
  if (matrix.length !== units.length)
    throw new RangeError(`${matrix.length} rows of weights for ${units.length} units`);
  matrix.forEach((row, i) => {
    if (row.length !== units.length)
      throw new RangeError(`${units[i]} has ${row.length} weights for ${units.length} units`);
    const wrong = row.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
    if (wrong >= 0)
      throw new RangeError(
        `the weight of ${units[wrong]} for ${units[i]} is ${row[wrong]}; weights are numbers of zero or more`,
      );
    if (row[i] !== 0) throw new RangeError(`${units[i]} is given as its own neighbour: put 0 on the diagonal`);
  });
  const neighbours = matrix.map((row) => [...row.keys()].filter((j) => row[j]! > 0));
  const { islands } = settleIslands(units, neighbours, options);
  return { units, neighbours, weights: neighbours.map((list, i) => list.map((j) => matrix[i]![j]!)), islands };
}
