import { binary, positionsOf } from './contiguity.js';
import { expectPoints, greatCircle, type Point } from './great-circle.js';
import { type IslandOptions, settleIslands } from './islands.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Binary weights: 1 for units no further than `within` km by great circle. Cliff & Ord 1981, ch. 1.
 * @throws RangeError where `within` is not above zero, or a point is not on the earth
 */
export function distanceBandWeights(
  units: readonly string[],
  points: readonly Point[],
  { within, islands }: { within: number } & Pick<IslandOptions, 'islands'>,
): SpatialWeights {
  const neighbours = withinReach(units, points, within);
  return binary(units, settleIslands(units, neighbours, { points, ...(islands && { islands }) }));
}

/**
 * Weights of one over distance in km to a power, for units no further than `within`. Cliff & Ord 1981, ch. 1.
 * @param options.power default 1; 2 is gravity's
 * @param options.within in km; default: no limit, so that all are neighbours
 * @throws RangeError for two units in the same place, or a power or reach that is not above zero
 */
export function inverseDistanceWeights(
  units: readonly string[],
  points: readonly Point[],
  options: { power?: number; within?: number } & Pick<IslandOptions, 'islands'> = {},
): SpatialWeights {
  const { power = 1, within = Number.POSITIVE_INFINITY, islands } = options;
  if (!(power > 0)) throw new RangeError(`the power of distance is ${power}; it is a number above zero, often 1 or 2`);
  const settled = settleIslands(units, withinReach(units, points, within), { points, ...(islands && { islands }) });
  const weights = settled.neighbours.map((list, i) =>
    list.map((j) => {
      const distance = greatCircle(points[i]!, points[j]!);
      if (distance === 0)
        throw new RangeError(`${units[i]} and ${units[j]} lie in the same place: one over their distance is infinite`);
      return distance ** -power;
    }),
  );
  return { units, ...settled, weights };
}

function withinReach(units: readonly string[], points: readonly Point[], within: number): number[][] {
  positionsOf(units);
  expectPoints(units, points);
  if (!(within > 0)) throw new RangeError(`the reach is ${within} km; it is a number above zero`);
  return points.map((point, i) =>
    [...points.keys()].filter((j) => j !== i && greatCircle(point, points[j]!) <= within),
  );
}
