import { createTable, type InputOutputTable, type Satellite } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import type { Flows } from './flows.js';

/** What the labels of flows stand for. */
export interface FlowRules {
  source: string;
  unit: string;
  /** Country and code of a label; null where it is none. */
  partsOf(label: string): [country: string, code: string] | null;
  /** The name of what is paid beside inputs, where a label of `from` stands for that; null for industries. */
  closingOf(label: string): string | null;
  /** Categories of final demand; default: the codes that supply nothing anywhere. */
  categories?: string[];
  isInventory(category: string): boolean;
}

/**
 * The table that flows make up: countries and industries in the order in which they appear, flows that are not there zero.
 * @throws TableError naming a label that stands for nothing, or the industry that has no row
 */
export function flowTable(
  flows: Flows,
  rules: FlowRules,
  file: string,
  facts: { name: string; year: number | null },
): InputOutputTable {
  const { countries, industries, categories, suppliers, targets } = indexOf(flows, rules, file);
  const n = countries.length * industries.length;
  const width = countries.length * categories.length;
  const [Z, Y, x] = [new Float64Array(n * n), new Float64Array(n * width), new Float64Array(n)];
  const satellites: Satellite[] = [];
  suppliers.forEach((i, r) => {
    const row = flows.rows[r]!;
    // Rows are let go as they find their place: all of them are as large as the table.
    flows.rows[r] = new Float64Array(0);
    const values = i < 0 ? new Float64Array(n) : Z.subarray(i * n, (i + 1) * n);
    targets.forEach((target, k) => {
      const value = row[k]! || 0;
      if (target < n) values[target] = value;
      else if (i >= 0) Y[i * width + target - n] = value;
      if (i >= 0) x[i]! += value;
    });
    const name = i < 0 ? rules.closingOf(flows.from[r]!) : null;
    if (name !== null) satellites.push({ name, unit: rules.unit, values, partOfValueAdded: true });
  });
  return createTable({
    ...facts,
    source: rules.source,
    unit: rules.unit,
    countries,
    industries,
    categories,
    inventories: categories.filter((category) => rules.isInventory(category)),
    Z,
    Y,
    x,
    ...(satellites.length > 0 && { satellites }),
  });
}

interface Index {
  countries: string[];
  industries: string[];
  categories: string[];
  /** For each label of a row its country-industry; −1 for those under the industries. */
  suppliers: number[];
  /** For each label of a column where its figures belong: in Z, or from n on in Y. */
  targets: number[];
}

function indexOf(flows: Flows, rules: FlowRules, file: string): Index {
  const partsOf = (label: string, place: { row: string } | { column: string }): [string, string] => {
    const parts = rules.partsOf(label);
    if (parts) return parts;
    throw new TableError(`'${label.slice(0, 80)}' is no label`, { file, ...place }, 'a country and a code');
  };
  const suppliers = flows.from.map((label) =>
    rules.closingOf(label) === null ? partsOf(label, { row: label }) : null,
  );
  const users = flows.to.map((label) => partsOf(label, { column: label }));
  const named = suppliers.filter((parts) => parts !== null);
  const countries = [...new Set([...named, ...users].map(([country]) => country))];
  const industries = [...new Set(named.map(([, code]) => code))];
  const categories = rules.categories ?? [
    ...new Set(users.map(([, code]) => code).filter((code) => !industries.includes(code))),
  ];
  expectAll(countries, industries, named, file);
  const n = countries.length * industries.length;
  const targets = users.map(([country, code], k) => {
    const s = countries.indexOf(country);
    const category = categories.indexOf(code);
    if (category >= 0) return n + s * categories.length + category;
    const industry = industries.indexOf(code);
    if (industry >= 0) return s * industries.length + industry;
    const expected = `an industry or one of ${categories.join(', ')}`;
    throw new TableError(`'${code}' supplies nothing anywhere`, { file, column: flows.to[k]! }, expected);
  });
  const at = (parts: [string, string] | null) =>
    parts ? countries.indexOf(parts[0]) * industries.length + industries.indexOf(parts[1]) : -1;
  return { countries, industries, categories, suppliers: suppliers.map(at), targets };
}

/** A file that has been cut lacks whole rows. */
function expectAll(countries: string[], industries: string[], found: [string, string][], file: string): void {
  if (industries.length === 0) throw new TableError('no industry supplies anything', { file }, 'flows from industries');
  const supplied = new Set(found.map(([country, code]) => `${country} ${code}`));
  for (const country of countries) {
    const missing = industries.find((code) => !supplied.has(`${country} ${code}`));
    if (missing === undefined) continue;
    const problem = `there is no flow from ${country}_${missing}`;
    throw new TableError(problem, { file }, 'all industries of all countries, 0 where nothing flows');
  }
}
