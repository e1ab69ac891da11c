import { TableError } from '../table-error.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import type { WideLayout } from '../wide/wide-layout.js';

/** Final-demand columns by release: 2013 names the categories, the long-run tables number them. */
const RELEASES = [
  { source: 'WIOD 2013 release', codes: ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'], inventories: ['INVNT'] },
  { source: 'WIOD long-run tables', codes: ['FD1', 'FD2', 'FD3', 'FD4'], inventories: [] },
];
const OUTPUT = 'OUT';
const VALUE_ADDED = 'VA';

/** Whether a header row is one of these: it has final demand that no other layout calls so. */
export const isWiodHeader = (cells: string[]): boolean => cells.some((cell) => /_(?:HH|GOV|FD[1-4])$/.test(cell));

/**
 * The layout that a header row announces: COUNTRY_INDUSTRY columns, then COUNTRY_CATEGORY columns, then OUT.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function readWiodHeader(cells: string[], file: string): WideLayout {
  const place = { file, line: 1 };
  const columns = cells.slice(1);
  const out = columns.indexOf(OUTPUT);
  if (out < 0) {
    throw new TableError(
      `no column is named ${OUTPUT}`,
      place,
      'the header V1, COUNTRY_INDUSTRY …, COUNTRY_HH …, OUT of a WIOD table',
    );
  }
  if (out !== columns.length - 1) {
    throw new TableError(`the column '${columns[out + 1]}' follows ${OUTPUT}`, place, `${OUTPUT} as the last column`);
  }
  const parsed = columns.slice(0, out).map((name, index) => parseColumn(name, index + 2, file));
  const release = RELEASES.find(({ codes }) => parsed.some(({ code }) => codes.includes(code)));
  if (!release)
    throw new TableError('there is no column of final demand', place, 'columns such as COUNTRY_HH before OUT');
  const kinds = parsed.map(
    (column): HeaderColumn => ({
      ...column,
      kind: release.codes.includes(column.code) ? 'final' : 'use',
    }),
  );
  const output: HeaderColumn = { name: OUTPUT, kind: 'output', country: '', code: '' };
  return {
    ...headerLayout([...kinds, output], { categories: release.codes, labelCells: 1 }, place),
    source: release.source,
    unit: 'US$ m',
    inventories: release.inventories,
    labelCells: 1,
    columns,
    labelOf: ([label = '']) => label,
    closing: (label) => (label === VALUE_ADDED ? 'value added' : null),
    closingLabels: `${VALUE_ADDED}, or the end of the file,`,
    blank: Number.NaN,
    ownValueAdded: true,
  };
}

function parseColumn(name: string, position: number, file: string): { name: string; country: string; code: string } {
  const underscore = name.indexOf('_');
  if (underscore < 1 || underscore === name.length - 1) {
    throw new TableError(
      `'${name}' does not name a country and an industry`,
      { file, line: 1, column: String(position) },
      'a name such as CHN_c1',
    );
  }
  return { name, country: name.slice(0, underscore), code: name.slice(underscore + 1) };
}
