import type { InputOutputTable } from '../input-output-table.js';

/** One flow of the generic layout, in the order of its header. */
export type Flow = [fromCountry: string, fromIndustry: string, toCountry: string, toIndustry: string, value: number];

/**
 * The flows of a table in the generic layout, those of nothing left out but for the first supplier's, which set the order of
 * users and categories, and one of each supplier. Parts of value added follow, from no country. Output is not written: it is
 * what flows add up to.
 */
export function* tableFlows(table: InputOutputTable): Generator<Flow> {
  const { countries, industries, categories, Z, Y, satellites = [] } = table;
  const pairs = (codes: string[]) =>
    countries.flatMap((country) => codes.map((code): [string, string] => [country, code]));
  const sectors = pairs(industries);
  const uses = pairs(categories);
  const n = sectors.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const value = Z[i * n + j]!;
      if (value !== 0 || i === 0 || i === j) yield [...sectors[i]!, ...sectors[j]!, value];
    }
    for (let k = 0; k < uses.length; k++) {
      const value = Y[i * uses.length + k]!;
      if (value !== 0 || i === 0) yield [...sectors[i]!, ...uses[k]!, value];
    }
  }
  for (const { name, values, partOfValueAdded } of satellites) {
    if (!partOfValueAdded) continue;
    for (let j = 0; j < n; j++) if (values[j] !== 0 || j === 0) yield ['', name, ...sectors[j]!, values[j]!];
  }
}
