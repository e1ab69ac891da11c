import { binary, positionsOf } from './contiguity.js';
import { type IslandOptions, settleIslands } from './islands.js';
import type { SpatialWeights } from './spatial-weights.js';

/**
 * Binary weights from a GAL file (GeoDa, PySAL, spdep): a header, `n` or `0 n file column`, then for each unit its name and
 * the number of its neighbours, and their names. Neighbours need not be mutual. Units keep the order of the file.
 * @throws RangeError naming the unit where the counts do not hold or a neighbour has no entry
 */
export function parseGal(text: string, options: IslandOptions = {}): SpatialWeights {
  const start = text.indexOf('\n') + 1;
  const header = text.slice(0, start).trim().split(/\s+/);
  const expected = Number(header.length > 1 ? header[1] : header[0]);
  if (start === 0 || !(Number.isInteger(expected) && expected > 0))
    throw new RangeError(`a GAL file begins with the number of units, not with '${header.join(' ')}'`);
  const words = text.slice(start).split(/\s+/).filter(Boolean);
  const units: string[] = [];
  const named: string[][] = [];
  for (let at = 0; at < words.length; ) {
    const unit = words[at]!;
    const count = Number(words[at + 1]);
    const list = words.slice(at + 2, at + 2 + count);
    if (!(Number.isInteger(count) && count >= 0 && list.length === count))
      throw new RangeError(
        `unit ${unit}, number ${units.length + 1} of the file: ${words[at + 1] ?? 'no'} neighbours announced, ${list.length} found`,
      );
    units.push(unit);
    named.push(list);
    at += 2 + count;
  }
  if (units.length !== expected)
    throw new RangeError(`the header announces ${expected} units, the file holds ${units.length}`);
  const positions = positionsOf(units);
  const neighbours = named.map((list, i) =>
    list.map((name) => {
      const position = positions.get(name);
      if (position === undefined) throw new RangeError(`unit ${units[i]} has a neighbour ${name} without an entry`);
      if (position === i) throw new RangeError(`${name} is given as its own neighbour`);
      return position;
    }),
  );
  return binary(units, settleIslands(units, neighbours, options));
}
