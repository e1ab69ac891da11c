import { scaleRows } from '../structure/by-country.js';
import type { InputOutputTable } from '../table/input-output-table.js';
import { usesOfRows } from '../table/uses-of-rows.js';

/**
 * The table with each row of Z and Y multiplied by what makes its uses add up to its output. A row without uses or without
 * output stays as it is. Output and value added do not change.
 */
export function withBalancedRows(table: InputOutputTable): InputOutputTable {
  const { Z, Y, x } = table;
  const factors = usesOfRows(Z, Y, x.length).map((sum, i) => (sum > 0 && x[i]! > 0 ? x[i]! / sum : 1));
  return { ...table, Z: scaleRows(Z, factors), Y: scaleRows(Y, factors) };
}
