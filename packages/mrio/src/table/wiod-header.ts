import { TableError } from './table-error.js';

/** Final-demand columns by release: 2013 names the categories, the long-run tables number them. */
const RELEASES = [
  { source: 'WIOD 2013 release', codes: ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'], inventories: ['INVNT'] },
  { source: 'WIOD long-run tables', codes: ['FD1', 'FD2', 'FD3', 'FD4'], inventories: [] },
];
const OUTPUT = 'OUT';

export interface WiodHeader {
  /** The release, known by its final demand. */
  source: string;
  /** All columns after the row labels. */
  columns: string[];
  countries: string[];
  industries: string[];
  categories: string[];
  inventories: string[];
}

interface Column {
  /** Position in the file, counted from 1, the label column included. */
  position: number;
  name: string;
  country: string;
  code: string;
}

/**
 * The layout that a header row announces: COUNTRY_INDUSTRY columns, then COUNTRY_CATEGORY columns, then OUT.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function readWiodHeader(cells: string[], file: string): WiodHeader {
  const columns = cells.slice(1);
  const out = columns.indexOf(OUTPUT);
  if (out < 0) {
    throw new TableError(
      `no column is named ${OUTPUT}`,
      { file, line: 1 },
      'the header V1, COUNTRY_INDUSTRY …, COUNTRY_HH …, OUT of a WIOD table',
    );
  }
  if (out !== columns.length - 1) {
    throw new TableError(
      `the column '${columns[out + 1]}' follows ${OUTPUT}`,
      { file, line: 1 },
      `${OUTPUT} as the last column`,
    );
  }
  const parsed = columns.slice(0, out).map((name, index) => parseColumn(name, index + 2, file));
  const release = RELEASES.find(({ codes }) => parsed.some(({ code }) => codes.includes(code)));
  if (!release) {
    throw new TableError(
      'there is no column of final demand',
      { file, line: 1 },
      'columns such as COUNTRY_HH before OUT',
    );
  }
  const isFinal = ({ code }: Column): boolean => release.codes.includes(code);
  const firstFinal = parsed.findIndex(isFinal);
  const intermediate = parsed.slice(0, firstFinal);
  const countries = [...new Set(parsed.map(({ country }) => country))];
  const industries = longestList(intermediate);
  expectColumns(intermediate, countries, industries, file);
  expectColumns(parsed.slice(firstFinal), countries, release.codes, file);
  const { source, inventories } = release;
  return { source, columns, countries, industries, categories: release.codes, inventories };
}

function parseColumn(name: string, position: number, file: string): Column {
  const underscore = name.indexOf('_');
  if (underscore < 1 || underscore === name.length - 1) {
    throw new TableError(
      `'${name}' does not name a country and an industry`,
      { file, line: 1, column: String(position) },
      'a name such as CHN_c1',
    );
  }
  return { position, name, country: name.slice(0, underscore), code: name.slice(underscore + 1) };
}

/** The industries of the country that has most: a column that is missing in one country is then seen there. */
function longestList(columns: Column[]): string[] {
  const byCountry = new Map<string, string[]>();
  for (const { country, code } of columns) byCountry.set(country, [...(byCountry.get(country) ?? []), code]);
  let longest: string[] = [];
  for (const list of byCountry.values()) if (list.length > longest.length) longest = list;
  return longest;
}

function expectColumns(columns: Column[], countries: string[], codes: string[], file: string): void {
  const expected = countries.flatMap((country) => codes.map((code) => `${country}_${code}`));
  for (let k = 0; k < Math.max(expected.length, columns.length); k++) {
    const found = columns[k];
    if (found?.name === expected[k]) continue;
    const problem = found ? `column ${found.position} is '${found.name}'` : 'the column is missing';
    throw new TableError(
      problem,
      { file, line: 1 },
      expected[k] ? `'${expected[k]}' there` : 'no further column there',
    );
  }
}
