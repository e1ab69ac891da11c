import { expectPoints, greatCircle, type Point } from './great-circle.js';

/**
 * What is done with a unit that has no neighbour: 'drop' leaves it out of every statistic, as if it were not there;
 * 'nearest' makes it and the unit nearest to it neighbours; 'zero' keeps it, with a spatial lag of 0.
 */
export type IslandRule = 'drop' | 'nearest' | 'zero';

/** The rule, and what came of it. */
export interface Islands {
  rule: IslandRule;
  /** Units that had no neighbour. */
  units: readonly string[];
  /** With 'nearest', whom each of them was joined to. */
  joined: Readonly<Record<string, string>>;
}

export interface IslandOptions {
  /** Default 'drop'. */
  islands?: IslandRule;
  /** Where the units lie, one point each: wanted by 'nearest'. */
  points?: readonly Point[];
}

export const NO_ISLANDS: Islands = { rule: 'drop', units: [], joined: {} };

/**
 * Neighbours once the rule for islands is applied: a new list under 'nearest', else the one given.
 * @throws RangeError where 'nearest' has no points to go by
 */
export function settleIslands(
  units: readonly string[],
  neighbours: readonly (readonly number[])[],
  { islands: rule = 'drop', points }: IslandOptions,
): { neighbours: readonly (readonly number[])[]; islands: Islands } {
  const alone = [...neighbours.keys()].filter((i) => neighbours[i]!.length === 0);
  const names = alone.map((i) => units[i]!);
  if (alone.length === 0 || rule !== 'nearest') return { neighbours, islands: { rule, units: names, joined: {} } };
  if (!points)
    throw new RangeError(
      `${names.join(', ')}: no neighbour, and the rule 'nearest' has no points to go by; give points, add a border, or take 'drop' or 'zero'`,
    );
  expectPoints(units, points);
  if (units.length < 2) throw new RangeError(`${names.join(', ')} is the only unit: there is none to be nearest to`);
  const joined: Record<string, string> = {};
  const lists = neighbours.map((list) => [...list]);
  for (const i of alone) {
    const nearest = nearestTo(i, points);
    joined[units[i]!] = units[nearest]!;
    lists[i]!.push(nearest);
    if (!lists[nearest]!.includes(i)) lists[nearest]!.push(i);
  }
  for (const list of lists) list.sort((a, b) => a - b);
  // Two islands nearest to each other are joined twice over.
  return { neighbours: lists.map((list) => [...new Set(list)]), islands: { rule, units: names, joined } };
}

function nearestTo(unit: number, points: readonly Point[]): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, j) => {
    const distance = j === unit ? Number.POSITIVE_INFINITY : greatCircle(points[unit]!, point);
    if (distance < least) [nearest, least] = [j, distance];
  });
  return nearest;
}
