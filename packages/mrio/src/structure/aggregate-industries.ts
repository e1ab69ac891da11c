import { createTable, type InputOutputTable, size } from '../table/input-output-table.js';
import { sumByCountry, sumRowsByCountry } from './by-country.js';

/** The table with all industries of a country added up: G × G. */
export function aggregateIndustries(table: InputOutputTable): InputOutputTable {
  const { countries, categories } = table;
  const G = countries.length;
  const N = table.industries.length;
  const rows = sumRowsByCountry(table.Z, size(table), table);
  const Z = new Float64Array(G * G);
  for (let k = 0; k < rows.length; k++) Z[Math.floor(k / N)]! += rows[k]!;
  return createTable({
    ...table,
    industries: ['all'],
    Z,
    Y: sumRowsByCountry(table.Y, G * categories.length, table),
    x: sumByCountry(table.x, table),
    VA: sumByCountry(table.VA, table),
  });
}
