import { scaleRows } from '../structure/by-country.js';
import type { InputOutputTable } from '../table/input-output-table.js';

/**
 * The table with each row of Z and Y multiplied by what makes its uses add up to its output. A row without uses or without
 * output stays as it is. Output and value added do not change.
 */
export function withBalancedRows(table: InputOutputTable): InputOutputTable {
  const { Z, Y, x } = table;
  const n = x.length;
  const width = Y.length / n;
  const uses = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) uses[i]! += Z[i * n + j]!;
    for (let j = 0; j < width; j++) uses[i]! += Y[i * width + j]!;
  }
  const factors = uses.map((sum, i) => (sum > 0 && x[i]! > 0 ? x[i]! / sum : 1));
  return { ...table, Z: scaleRows(Z, factors), Y: scaleRows(Y, factors) };
}
