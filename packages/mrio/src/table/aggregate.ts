import { createTable, type InputOutputTable } from './input-output-table.js';
import { rangeSum } from './range-sum.js';

/** Code of the table → code of the group that it is added to. Codes that are not named stay as they are. */
export type Concordance = Record<string, string>;

/** What to add up: countries to regions, industries to sectors. */
export interface Aggregation {
  countries?: Concordance;
  industries?: Concordance;
  /** Whether a concordance must name every code; default false. */
  complete?: boolean;
}

/**
 * The table with countries and industries added up by a concordance; groups stand in the order of their first members.
 * Flows, value added and output are sums, so every balance holds as before. Miller & Blair 2022, §4.9.
 * @throws RangeError where a concordance names a code that the table does not have
 */
export function aggregate(
  table: InputOutputTable,
  { countries = {}, industries = {}, complete = false }: Aggregation,
): InputOutputTable {
  if (complete) {
    expectComplete('countries', table.countries, countries);
    expectComplete('industries', table.industries, industries);
  }
  const place = grouping('country', table.countries, countries);
  const sector = grouping('industry', table.industries, industries);
  const N = table.industries.length;
  const F = table.categories.length;
  const n = table.x.length;
  const m = place.codes.length * sector.codes.length;
  const to = Int32Array.from(
    { length: n },
    (_, k) => place.of[Math.floor(k / N)]! * sector.codes.length + sector.of[k % N]!,
  );
  const useOf = Int32Array.from(
    { length: table.countries.length * F },
    (_, c) => place.of[Math.floor(c / F)]! * F + (c % F),
  );
  const sum = (values: Float64Array) => {
    const sums = new Float64Array(m);
    for (let k = 0; k < n; k++) sums[to[k]!]! += values[k]!;
    return sums;
  };
  const { satellites, split, ...rest } = table;
  const parts = split && splitOf(split, countries);
  return createTable({
    ...rest,
    ...(satellites && { satellites: satellites.map((account) => ({ ...account, values: sum(account.values) })) }),
    ...(parts && { split: parts }),
    countries: place.codes,
    industries: sector.codes,
    Z: added(table.Z, to, to, m, m),
    Y: added(table.Y, to, useOf, m, place.codes.length * F),
    x: sum(table.x),
    VA: sum(table.VA),
  });
}

function added(
  matrix: Float64Array,
  rows: Int32Array,
  columns: Int32Array,
  height: number,
  width: number,
): Float64Array {
  const sums = new Float64Array(height * width);
  const runs = runsIn(columns);
  for (let i = 0; i < rows.length; i++) {
    const from = i * columns.length;
    for (let r = 0; r + 1 < runs.length; r++) {
      const sum = rangeSum(matrix, from + runs[r]!, from + runs[r + 1]!);
      sums[rows[i]! * width + columns[runs[r]!]!]! += sum;
    }
  }
  return sums;
}

/** Where columns begin that are added to another than the one before, and the end: most stand side by side. */
function runsIn(columns: Int32Array): Int32Array {
  const begins = Array.from(columns.keys()).filter((j) => j === 0 || columns[j] !== columns[j - 1]);
  return Int32Array.from([...begins, columns.length]);
}

function grouping(what: string, codes: string[], concordance: Concordance): { codes: string[]; of: Int32Array } {
  for (const code of Object.keys(concordance)) {
    if (!codes.includes(code))
      throw new RangeError(
        `the concordance names the ${what} ${code}, which the table does not have: ${codes.join(', ')}`,
      );
  }
  const named = codes.map((code) => concordance[code] ?? code);
  const groups = [...new Set(named)];
  return { codes: groups, of: Int32Array.from(named, (code) => groups.indexOf(code)) };
}

/** Nothing is asked of a concordance that is not given. */
function expectComplete(what: string, codes: string[], concordance: Concordance): void {
  const missing = codes.filter((code) => !Object.hasOwn(concordance, code));
  if (missing.length === 0 || missing.length === codes.length) return;
  throw new RangeError(`the concordance lacks the ${what} ${missing.join(', ')}`);
}

/** Countries whose parts are still apart. */
function splitOf(split: Record<string, string[]>, countries: Concordance): Record<string, string[]> | undefined {
  const named = (code: string) => countries[code] ?? code;
  const apart = Object.entries(split)
    .map(([code, parts]): [string, string[]] => [named(code), [...new Set(parts.map(named))]])
    .filter(([, parts]) => parts.length > 1);
  return apart.length > 0 ? Object.fromEntries(apart) : undefined;
}
