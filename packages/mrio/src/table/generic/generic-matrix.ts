import { TableError } from '../table-error.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import type { WideLayout } from '../wide/wide-layout.js';
import { GENERIC_RULES } from './generic-csv.js';

const LABELS = ['country', 'industry'];
/** COUNTRY_INDUSTRY, and COUNTRY_FD or COUNTRY_FD_CATEGORY. */
const LABEL = /^([^_]+)_(.+)$/;
const FINAL = /^FD(?:_(.+))?$/;
const OUTPUT = 'OUT';

/** Whether a header row is that of a matrix in the generic layout. */
export const isGenericMatrix = (cells: string[]): boolean =>
  LABELS.every((label, k) => cells[k] === label) && cells.some((cell) => FINAL.test(LABEL.exec(cell)?.[2] ?? ''));

/**
 * The generic layout in one matrix: country,industry, then COUNTRY_INDUSTRY, then COUNTRY_FD_CATEGORY, then, if wanted, OUT.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function genericMatrix(cells: string[], file: string): WideLayout {
  const place = { file, line: 1 };
  const columns = cells.slice(LABELS.length);
  const parsed = columns.map((name, k): HeaderColumn => {
    if (name === OUTPUT) return { name, kind: 'output', country: '', code: name };
    const [, country, code] = LABEL.exec(name) ?? [];
    if (country !== undefined && code !== undefined) {
      const final = FINAL.exec(code);
      if (final) return { name, kind: 'final', country, code: final[1] ?? 'FD' };
      return { name, kind: 'use', country, code };
    }
    const column = { ...place, column: String(k + LABELS.length + 1) };
    const problem = `'${name.slice(0, 80)}' is neither an industry nor final demand`;
    throw new TableError(problem, column, 'a name such as AAA_agriculture or AAA_FD_households');
  });
  const categories = new Set(parsed.filter(({ kind }) => kind === 'final').map(({ code }) => code));
  const nameOf = (country: string, code: string) => `${country}_${categories.has(code) ? 'FD_' : ''}${code}`;
  const layout = headerLayout(parsed, { nameOf, labelCells: LABELS.length }, place);
  return {
    ...layout,
    source: '',
    unit: '',
    inventories: layout.categories.filter((category) => GENERIC_RULES.isInventory(category)),
    labelCells: LABELS.length,
    columns,
    labelOf: ([country = '', code = '']) => (country === '' ? code : `${country}_${code}`),
    closing: (label) => {
      if (label === OUTPUT) return 'output';
      return LABEL.test(label) && layout.countries.includes(LABEL.exec(label)![1]!) ? null : 'value added';
    },
    closingLabels: 'rows without a country (parts of value added, OUT)',
    blank: Number.NaN,
  };
}
