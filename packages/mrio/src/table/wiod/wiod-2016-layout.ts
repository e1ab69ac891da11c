import { TableError } from '../table-error.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import type { ClosingRow, WideLayout } from '../wide/wide-layout.js';

/** Columns of final demand are numbered after the 56 industries. */
export const WIOD_2016_FINAL: Record<string, string> = {
  c57: 'CONS_h',
  c58: 'CONS_np',
  c59: 'CONS_g',
  c60: 'GFCF',
  c61: 'INVEN',
};
export const WIOD_2016_INVENTORIES = ['INVEN'];
const CLOSING: Record<string, ClosingRow> = {
  II_fob: 'passed over',
  TXSP: 'value added',
  EXP_adj: 'value added',
  PURR: 'value added',
  PURNR: 'value added',
  VA: 'value added',
  IntTTM: 'value added',
  GO: 'output',
};
const LABELS = ['IndustryCode', 'Country', 'RNr'];
const OUTPUT = 'TOT';

/** Whether a header row is that of the 2016 release, as its R and Stata files are written to CSV. */
export const isWiod2016Header = (cells: string[]): boolean =>
  LABELS.filter((label) => cells.includes(label)).length >= 2;

export const wiod2016Closing = (label: string): ClosingRow | null => CLOSING[label] ?? null;
export const WIOD_2016_CLOSING_LABELS = Object.keys(CLOSING).join(', ');

/**
 * The layout of the 2016 release in one CSV a year: IndustryCode, IndustryDescription, Country, RNr, Year, then AUS1 …
 * ROW56, AUS57 … ROW61, TOT. Industries are named by their numbers, as in the workbook: c1 … c56.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function wiod2016Layout(cells: string[], file: string): WideLayout {
  const place = { file, line: 1 };
  const first = cells.findIndex((cell) => parseColumn(cell) !== null);
  if (first < 0) throw new TableError('no column is an industry of a country', place, 'columns such as AUS1 and AUS57');
  const without = LABELS.find((label) => !cells.includes(label));
  if (without) throw new TableError(`no column is named ${without}`, place, `${LABELS.join(', ')} before the figures`);
  const columns = cells.slice(first);
  const parsed = columns.map((name, k): HeaderColumn => {
    if (name === OUTPUT) return { name, kind: 'output', country: '', code: name };
    const column = parseColumn(name);
    if (!column) {
      const at = { ...place, column: String(first + k + 1) };
      throw new TableError(
        `'${name.slice(0, 80)}' is neither an industry nor final demand`,
        at,
        'a name such as AUS1 or TOT',
      );
    }
    const { country, code } = column;
    const category = WIOD_2016_FINAL[code];
    return {
      name: `${country}_${category ?? code}`,
      kind: category ? 'final' : 'use',
      country,
      code: category ?? code,
    };
  });
  const [industryAt, countryAt, numberAt] = LABELS.map((label) => cells.indexOf(label)) as [number, number, number];
  return {
    ...headerLayout(parsed, { categories: Object.values(WIOD_2016_FINAL), labelCells: first }, place),
    source: 'WIOD 2016 release',
    unit: 'US$ m',
    inventories: WIOD_2016_INVENTORIES,
    labelCells: first,
    columns: parsed.map(({ name }) => name),
    labelOf: (row) =>
      row[industryAt]! in CLOSING ? row[industryAt]! : `${row[countryAt]}_c${row[numberAt]?.replace(/^[cr]/, '')}`,
    closing: wiod2016Closing,
    closingLabels: WIOD_2016_CLOSING_LABELS,
    blank: Number.NaN,
  };
}

/** AUS57, or vAUS57 as Stata has it. */
function parseColumn(name: string): { country: string; code: string } | null {
  const found = /^v?([A-Z]{3})0*(\d{1,2})$/.exec(name);
  return found ? { country: found[1]!, code: `c${found[2]}` } : null;
}
