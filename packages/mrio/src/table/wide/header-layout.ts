import { type Place, TableError } from '../table-error.js';
import { OUTPUT, PASSED_OVER } from './wide-layout.js';

/** What a column of the header is. */
export interface HeaderColumn {
  /** As the file has it. */
  name: string;
  kind: 'use' | 'final' | 'output' | 'passed over';
  country: string;
  /** The industry, or the category of final demand. */
  code: string;
}

export interface HeaderLayout {
  countries: string[];
  industries: string[];
  categories: string[];
  targets: Int32Array;
  rows: { label: string; index: number }[];
}

export interface HeaderRules {
  /** The categories that every country has, where the format fixes them; default: those that most countries have. */
  categories?: string[];
  /** How a file writes the name of a column; default COUNTRY_CODE. */
  nameOf?(country: string, code: string): string;
  /** Whether a country may have no columns of final demand: a part of one that has. */
  isPart?(country: string): boolean;
  /** How many cells stand before the first of the columns, for messages. */
  labelCells: number;
}

/**
 * Where the figures under a header belong: industries country by country, then final demand, by country or by category.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function headerLayout(columns: HeaderColumn[], rules: HeaderRules, place: Place): HeaderLayout {
  const firstFinal = columns.findIndex(({ kind }) => kind === 'final');
  const uses = columns.filter(({ kind }, k) => kind === 'use' && k < firstFinal);
  // What stands among final demand and is not known as such is a category under another name.
  const finals = columns.filter(({ kind }, k) => kind === 'final' || (kind === 'use' && k > firstFinal));
  const users = distinct(uses.map(({ country }) => country));
  const industries = usual(uses);
  const nameOf = rules.nameOf ?? ((country, code) => `${country}_${code}`);
  const messages = { columns, nameOf, labelCells: rules.labelCells, place };
  expectColumns(uses, pairs(users, industries), messages);
  const buyers = new Set(finals.map(({ country }) => country));
  const destinations = distinct([...users, ...buyers]).filter(
    (country) => buyers.has(country) || !rules.isPart?.(country),
  );
  const categories = rules.categories ?? usual(finals);
  const byCategory = finals.length > 1 && finals[0]!.code === finals[1]!.code;
  expectColumns(finals, byCategory ? pairsByCode(destinations, categories) : pairs(destinations, categories), messages);
  const countries = distinct([...users, ...destinations]);
  const n = countries.length * industries.length;
  const [countryAt, industryAt, categoryAt] = [countries, industries, categories].map(places);
  const demand = new Set(finals);
  const target = (column: HeaderColumn): number => {
    const { kind, country, code } = column;
    const at = countryAt!.get(country)!;
    if (demand.has(column)) return n + at * categories.length + categoryAt!.get(code)!;
    if (kind === 'use') return at * industries.length + industryAt!.get(code)!;
    return kind === 'output' ? OUTPUT : PASSED_OVER;
  };
  return {
    countries,
    industries,
    categories,
    targets: Int32Array.from(columns, target),
    rows: uses.map((column) => ({ label: column.name, index: target(column) })),
  };
}

type Pair = [country: string, code: string];

const distinct = (names: string[]): string[] => [...new Set(names)];
const places = (names: string[]): Map<string, number> => new Map(names.map((name, k) => [name, k]));
const pairs = (countries: string[], codes: string[]): Pair[] =>
  countries.flatMap((country) => codes.map((code): Pair => [country, code]));
const pairsByCode = (countries: string[], codes: string[]): Pair[] =>
  codes.flatMap((code) => countries.map((country): Pair => [country, code]));

/** The codes that most countries have, and of several such lists the longest: what is amiss in one country is seen there. */
function usual(columns: HeaderColumn[]): string[] {
  const byCountry = new Map<string, string[]>();
  for (const { country, code } of columns) byCountry.set(country, [...(byCountry.get(country) ?? []), code]);
  const counts = new Map<string, { codes: string[]; count: number }>();
  for (const codes of byCountry.values()) {
    const key = codes.join('\n');
    counts.set(key, { codes, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const lists = [...counts.values()].sort((a, b) => b.count - a.count || b.codes.length - a.codes.length);
  return distinct(lists[0]?.codes ?? []);
}

interface Messages {
  columns: HeaderColumn[];
  nameOf(country: string, code: string): string;
  labelCells: number;
  place: Place;
}

function expectColumns(
  found: HeaderColumn[],
  expected: Pair[],
  { columns, nameOf, labelCells, place }: Messages,
): void {
  for (let k = 0; k < Math.max(expected.length, found.length); k++) {
    const column = found[k];
    const pair = expected[k];
    if (column && pair && column.country === pair[0] && column.code === pair[1]) continue;
    const position = column ? columns.indexOf(column) + labelCells + 1 : 0;
    const problem = column ? `column ${position} is '${column.name}'` : 'the column is missing';
    throw new TableError(problem, place, pair ? `'${nameOf(...pair)}' there` : 'no further column there');
  }
}
