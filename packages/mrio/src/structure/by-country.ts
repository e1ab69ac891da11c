import type { CountryGroups } from '../table/country-groups.js';
import { type InputOutputTable, size } from '../table/input-output-table.js';
import { rangeSum } from '../table/range-sum.js';

/** G: sums of n values over the industries of each country. */
export function sumByCountry(values: Float64Array, table: InputOutputTable): Float64Array {
  const N = table.industries.length;
  const sums = new Float64Array(table.countries.length);
  for (let s = 0; s < sums.length; s++) sums[s] = rangeSum(values, s * N, (s + 1) * N);
  return sums;
}

/** G × columns: sums of the rows of an n × columns matrix over the industries of each country. */
export function sumRowsByCountry(matrix: Float64Array, columns: number, table: InputOutputTable): Float64Array {
  const N = table.industries.length;
  const sums = new Float64Array(table.countries.length * columns);
  for (let i = 0, k = 0; i < size(table); i++) {
    const row = Math.floor(i / N) * columns;
    for (let j = 0; j < columns; j++, k++) sums[row + j]! += matrix[k]!;
  }
  return sums;
}

/** n × G: each country's n values in a column of its own, zeros elsewhere. */
export function spreadByCountry(values: Float64Array, table: InputOutputTable): Float64Array {
  const N = table.industries.length;
  const G = table.countries.length;
  const spread = new Float64Array(values.length * G);
  for (let k = 0; k < values.length; k++) spread[k * G + Math.floor(k / N)] = values[k]!;
  return spread;
}

/** n × G: final demand for each country-industry's product, summed over the categories of each destination. */
export function finalDemandByCountry({ Y, countries, categories, x }: InputOutputTable): Float64Array {
  const G = countries.length;
  const F = categories.length;
  const sums = new Float64Array(x.length * G);
  for (let k = 0; k < sums.length; k++) sums[k] = rangeSum(Y, k * F, (k + 1) * F);
  return sums;
}

/** The sums of a matrix's rows. */
export function rowSums(matrix: Float64Array, rows: number): Float64Array {
  const width = matrix.length / rows;
  return new Float64Array(rows).map((_, k) => rangeSum(matrix, k * width, (k + 1) * width));
}

/** n: final demand of all for each country-industry's product. */
export const totalFinalDemand = ({ Y, x }: Pick<InputOutputTable, 'Y' | 'x'>): Float64Array => rowSums(Y, x.length);

/** n × G: final demand for each product, summed over categories and the countries of each group. */
export function finalDemandByGroup(
  { Y, x, categories, countries }: InputOutputTable,
  groups: CountryGroups,
): Float64Array {
  const G = groups.codes.length;
  const F = categories.length;
  const width = countries.length * F;
  const demand = new Float64Array(x.length * G);
  for (let at = 0; at < Y.length; at++) {
    demand[Math.floor(at / width) * G + groups.of[Math.floor((at % width) / F)]!]! += Y[at]!;
  }
  return demand;
}

/** The matrix with row i multiplied by factors[i]. */
export function scaleRows(matrix: Float64Array, factors: Float64Array): Float64Array {
  const columns = matrix.length / factors.length;
  const scaled = new Float64Array(matrix.length);
  for (let i = 0, k = 0; i < factors.length; i++) {
    for (let j = 0; j < columns; j++, k++) scaled[k] = matrix[k]! * factors[i]!;
  }
  return scaled;
}
