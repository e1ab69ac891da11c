import { scaleRows } from '../structure/by-country.js';
import type { InputOutputTable } from '../table/input-output-table.js';

/** N, n: net additions to inventories of each country-industry's product, wherever they lie. */
export function netInventories({ Y, x, categories, inventories }: InputOutputTable): Float64Array {
  const F = categories.length;
  const counted = categories.map((category) => inventories.includes(category));
  const width = Y.length / x.length;
  const N = new Float64Array(x.length);
  for (let k = 0; k < Y.length; k++) if (counted[k % F]) N[Math.floor(k / width)]! += Y[k]!;
  return N;
}

/**
 * The table with net inventories spread over the other uses: the rows of Z and Y multiplied by x / (x − N), and the
 * inventories set to zero. Antràs & Chor 2018 (NBER 24185), §2.1. A row that has no other use stays as it is.
 */
export function withoutNetInventories(table: InputOutputTable): InputOutputTable {
  if (table.inventories.length === 0) return table;
  const N = netInventories(table);
  const factors = table.x.map((output, i) => (output - N[i]! > 0 ? output / (output - N[i]!) : 1));
  const F = table.categories.length;
  const counted = table.categories.map((category) => table.inventories.includes(category));
  const Y = scaleRows(table.Y, factors).map((value, k) => (counted[k % F] ? 0 : value));
  return { ...table, Z: scaleRows(table.Z, factors), Y };
}
