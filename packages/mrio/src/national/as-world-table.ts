import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import type { NationalTable } from './national-table.js';

/** Final use abroad, and what uses lack to make up output. */
const EXPORTS = 'EX';
const DISCREPANCY = 'ERR';

/**
 * A national table as a world of two: the country, and a rest of the world that supplies its imports, takes its exports and
 * buys nothing else, so that what it makes is all value added. All that holds of a small country holds in it: the domestic
 * value added in its exports is that of the national table.
 */
export function asWorldTable(
  national: NationalTable,
  { country = 'HOME', partner = 'ROW' }: { country?: string; partner?: string } = {},
): InputOutputTable {
  const N = national.x.length;
  const n = 2 * N;
  const erring = national.discrepancy.some((value) => value !== 0);
  const categories = [...national.categories, EXPORTS, ...(erring ? [DISCREPANCY] : [])];
  const F = categories.length;
  const Z = new Float64Array(n * n);
  const Y = new Float64Array(n * 2 * F);
  const own = national.categories.length;
  for (let i = 0; i < N; i++) {
    Z.set(national.domestic.subarray(i * N, (i + 1) * N), i * n);
    Z.set(national.imported.subarray(i * N, (i + 1) * N), (N + i) * n);
    Y.set(national.domesticFinal.subarray(i * own, (i + 1) * own), i * 2 * F);
    Y.set(national.importedFinal.subarray(i * own, (i + 1) * own), (N + i) * 2 * F);
    Y[i * 2 * F + F + own] = national.exports[i]!;
    Y[(N + i) * 2 * F + F + own] = national.reexports[i]!;
    if (erring) Y[i * 2 * F + own + 1] = national.discrepancy[i]!;
  }
  const x = new Float64Array(n);
  x.set(national.x);
  for (let i = N; i < n; i++) {
    for (let j = 0; j < n; j++) x[i]! += Z[i * n + j]!;
    for (let k = 0; k < 2 * F; k++) x[i]! += Y[i * 2 * F + k]!;
  }
  const VA = x.slice();
  VA.set(national.VA);
  return createTable({
    name: national.name,
    source: national.imports === 'stated' ? national.source : `${national.source}, imports split in proportion to use`,
    year: national.year,
    unit: national.unit,
    countries: [country, partner],
    industries: national.industries.map(({ code }) => code),
    categories,
    inventories: national.inventories,
    Z,
    Y,
    x,
    VA,
    satellites: national.valueAddedParts.map(({ name, values }) => {
      const both = new Float64Array(n);
      both.set(values);
      return { name, unit: national.unit, values: both };
    }),
  });
}
