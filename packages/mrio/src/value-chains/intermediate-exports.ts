import { type InputOutputTable, size } from '../table/input-output-table.js';

/** n: what each country-industry sells to industries of other countries, in the table's unit: the intermediate part of E. */
export function intermediateExports(table: InputOutputTable): Float64Array {
  const n = size(table);
  const N = table.industries.length;
  const exports = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const home = Math.floor(i / N) * N;
    for (let j = 0; j < n; j++) if (j < home || j >= home + N) exports[i]! += table.Z[i * n + j]!;
  }
  return exports;
}
