import { type IslandOptions, settleIslands } from './islands.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Binary weights from a list of borders: 1 for two units that share one, each border given once or in both directions.
 * A unit without a border (Hainan) falls under the stated rule; to join it by hand, add a border.
 * @throws RangeError for a unit named twice, a border of an unknown unit, or of a unit with itself
 */
export function contiguityWeights(
  units: readonly string[],
  borders: readonly (readonly [string, string])[],
  options: IslandOptions = {},
): SpatialWeights {
  const positions = positionsOf(units);
  const lists = units.map(() => new Set<number>());
  for (const [one, other] of borders) {
    const [i, j] = [one, other].map((unit) => {
      const position = positions.get(unit);
      if (position === undefined)
        throw new RangeError(`the border ${one}–${other} names ${unit}, which is not among the ${units.length} units`);
      return position;
    }) as [number, number];
    if (i === j) throw new RangeError(`${one} is given as its own neighbour`);
    lists[i]!.add(j);
    lists[j]!.add(i);
  }
  const settled = settleIslands(
    units,
    lists.map((list) => [...list].sort((a, b) => a - b)),
    options,
  );
  return binary(units, settled);
}

/** Weights of 1 for each neighbour. */
export const binary = (
  units: readonly string[],
  { neighbours, islands }: Pick<SpatialWeights, 'neighbours' | 'islands'>,
): SpatialWeights => ({ units, neighbours, weights: neighbours.map((list) => list.map(() => 1)), islands });

/** Where each unit stands. @throws RangeError for a unit named twice */
export function positionsOf(units: readonly string[]): Map<string, number> {
  const positions = new Map<string, number>();
  units.forEach((unit, i) => {
    if (positions.has(unit))
      throw new RangeError(`unit ${unit} stands at ${positions.get(unit)! + 1} and at ${i + 1}: name each once`);
    positions.set(unit, i);
  });
  return positions;
}
