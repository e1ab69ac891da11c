import { binary, positionsOf } from './contiguity.js';
import { expectPoints, greatCircle, type Point } from './great-circle.js';
import { NO_ISLANDS } from './islands.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Binary weights of the k units nearest by great circle; of equally near ones the first. Not symmetric, and without islands.
 * Anselin 1988, ch. 3.
 * @throws RangeError where k is not a whole number from 1 to the number of units less one
 */
export function nearestNeighbourWeights(units: readonly string[], points: readonly Point[], k: number): SpatialWeights {
  positionsOf(units);
  expectPoints(units, points);
  if (!(Number.isInteger(k) && k >= 1 && k < units.length))
    throw new RangeError(`k is ${k}: of ${units.length} units each can have 1 to ${units.length - 1} neighbours`);
  const neighbours = points.map((point, i) => {
    const others = [...points.keys()]
      .filter((j) => j !== i)
      .map((j) => ({ j, distance: greatCircle(point, points[j]!) }));
    others.sort((a, b) => a.distance - b.distance || a.j - b.j);
    return others
      .slice(0, k)
      .map(({ j }) => j)
      .sort((a, b) => a - b);
  });
  return binary(units, { neighbours, islands: NO_ISLANDS });
}
