import { sumByCountry } from '../structure/by-country.js';
import type { LeontiefModel } from '../structure/leontief.js';
import { foreignValueAdded } from './foreign-value-added.js';
import { grossExports } from './gross-exports.js';
import { gvcPosition } from './gvc-position.js';
import { share } from './share.js';
import { valueAddedInExports, valueAddedOrigins } from './value-added-in-exports.js';

/**
 * GVC position of some of each country's industries taken together, G: FV is the foreign share of their exports, IV the
 * value added of these industries in all exports of other countries over their own exports (Koopman, Powers, Wang, Wei
 * 2010, for a part of the economy). With all industries it is the country's position.
 * @param industries the table's names of the industries that count, e.g. its services
 * @throws RangeError naming an industry that the table does not have
 */
export function positionOfIndustries(model: LeontiefModel, industries: readonly string[]): (number | null)[] {
  const { table } = model;
  for (const name of industries)
    if (!table.industries.includes(name)) throw new RangeError(`${table.name} has no industry '${name}'`);
  const N = table.industries.length;
  const G = table.countries.length;
  const chosen = table.industries.map((name) => industries.includes(name));
  const all = grossExports(table);
  const own = all.map((value, k) => (chosen[k % N] ? value : 0));
  const totals = sumByCountry(own, table);
  const FV = foreignValueAdded(valueAddedInExports(model, own), totals);
  const origins = valueAddedOrigins(model, all);
  const indirect = new Float64Array(G);
  for (let k = 0; k < origins.length / G; k++) {
    const r = Math.floor(k / N);
    if (chosen[k % N]) for (let s = 0; s < G; s++) if (s !== r) indirect[r]! += origins[k * G + s]!;
  }
  return FV.map((fv, r) => gvcPosition(share(indirect[r]!, totals[r]!), fv));
}
