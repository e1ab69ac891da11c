import { type InputOutputTable, size } from '../table/input-output-table.js';
import { share } from '../value-chains/share.js';

/**
 * What the users of each country (say its manufacturing) buy from some industries, at home and abroad, over all their
 * intermediate inputs, G: Σ Z[suppliers, users] / Σ Z[·, users]. Null where the users buy nothing.
 * @param suppliers the table's names of the industries bought from, in every country
 * @param users the table's names of the industries that buy
 * @throws RangeError naming an industry that the table does not have
 */
export function inputShare(
  table: InputOutputTable,
  suppliers: readonly string[],
  users: readonly string[],
): (number | null)[] {
  for (const name of [...suppliers, ...users])
    if (!table.industries.includes(name)) throw new RangeError(`${table.name} has no industry '${name}'`);
  const n = size(table);
  const N = table.industries.length;
  const sells = table.industries.map((name) => suppliers.includes(name));
  const buys = table.industries.map((name) => users.includes(name));
  const bought = new Float64Array(table.countries.length);
  const all = new Float64Array(table.countries.length);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (!buys[j % N]) continue;
      const flow = table.Z[i * n + j]!;
      const country = Math.floor(j / N);
      all[country]! += flow;
      if (sells[i % N]) bought[country]! += flow;
    }
  return table.countries.map((_, country) => share(bought[country]!, all[country]!));
}
