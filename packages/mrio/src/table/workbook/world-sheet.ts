import type { InputOutputTable } from '../input-output-table.js';
import type { TableContent, WorkbookContent } from '../table-content.js';
import { TableError } from '../table-error.js';
import type { ReadOptions, TableFormat } from '../table-format.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import { readWide } from '../wide/read-wide.js';
import type { ClosingRow, WideLayout } from '../wide/wide-layout.js';
import { yearIn } from '../year-in.js';
import type { Sheet } from './workbook.js';

/** A world table on a sheet: a row of countries over a row of codes, the same on the left, figures from column E on. */
export interface WorldSheet {
  source: string;
  unit: string;
  /** The codes of the columns of final demand, and what the table is to call them. */
  final: Record<string, string>;
  inventories: string[];
  /** What the rows under the industries are, by their code, or by their first cell. */
  closing(label: string): ClosingRow | null;
  closingLabels: string;
}

const LABEL_CELLS = 4;
/** Left of the figures: industry, description, country, code. */
const [FIRST, COUNTRY, CODE] = [0, 2, 3];
const INDUSTRY = /^c\d+$/;
const TOTAL = /^tot/i;
/** A row without a code: a note under the table. */
const NOTE = 'a row without a code';

/** The format of workbooks in which a sheet is laid out like that. */
export const worldSheetFormat = (name: string, layout: WorldSheet): TableFormat => ({
  name,
  recognises: (content) => content.kind === 'workbook' && tableOf(content, layout) !== null,
  read: (content, options) => readWorldSheet(content, layout, options),
});

async function readWorldSheet(
  content: TableContent,
  layout: WorldSheet,
  options: ReadOptions,
): Promise<InputOutputTable> {
  const found = content.kind === 'workbook' ? tableOf(content, layout) : null;
  if (!found)
    throw new TableError(`no sheet is laid out like that of ${layout.source}`, { file: content.file }, 'one that is');
  const { sheet, codesAt } = found;
  const rows = sheet.rows();
  for (let k = 0; k <= codesAt; k++) await rows.next();
  const place = { file: rows.file, line: rows.line };
  const wide = sheetLayout(sheet.head[codesAt - 1]!, sheet.head[codesAt]!, layout, place);
  // A file's name may also say when it was made, so what stands on the sheet comes first.
  const year = options.year ?? yearIn(sheet.name) ?? yearIn(sheet.head[0]!.join(' ')) ?? yearIn(content.file);
  return readWide(rows, wide, { ...options, ...(year !== null && { year }) });
}

/** The sheet with codes of industries and of final demand in one of its first rows, and countries in the row before. */
function tableOf({ sheets }: WorkbookContent, { final }: WorldSheet): { sheet: Sheet; codesAt: number } | null {
  for (const sheet of sheets) {
    const codesAt = sheet.head.findIndex((row) => {
      const codes = new Set(row.slice(LABEL_CELLS));
      return [...codes].some((code) => INDUSTRY.test(code)) && Object.keys(final).every((code) => codes.has(code));
    });
    if (codesAt > 0) return { sheet, codesAt };
  }
  return null;
}

function sheetLayout(
  countries: string[],
  codes: string[],
  { final, closing, ...layout }: WorldSheet,
  place: { file: string; line: number },
): WideLayout {
  const width = Math.max(countries.length, codes.length);
  const parsed = Array.from({ length: width - LABEL_CELLS }, (_, k): HeaderColumn => {
    const country = countries[k + LABEL_CELLS] ?? '';
    const code = codes[k + LABEL_CELLS] ?? '';
    const category = Object.hasOwn(final, code) ? final[code] : undefined;
    const named = country !== '' && !TOTAL.test(country);
    if (named && category !== undefined)
      return { name: `${country}_${category}`, kind: 'final', country, code: category };
    if (named && INDUSTRY.test(code)) return { name: `${country}_${code}`, kind: 'use', country, code };
    if (named) {
      const column = { ...place, column: String(k + LABEL_CELLS + 1) };
      const expected = `an industry (c1 …) or one of ${Object.keys(final).join(', ')}`;
      throw new TableError(`the code of ${country} is '${code}'`, column, expected);
    }
    return { name: country || code || 'total', kind: 'passed over', country, code };
  });
  // Of several totals the last is output; what follows it is empty.
  const last = parsed.findLastIndex(
    ({ kind, country, code }) => kind === 'passed over' && (country !== '' || code !== ''),
  );
  if (last > 0) parsed[last] = { ...parsed[last]!, kind: 'output' };
  return {
    ...layout,
    ...headerLayout(parsed, { categories: Object.values(final), labelCells: LABEL_CELLS }, place),
    labelCells: LABEL_CELLS,
    columns: parsed.map(({ name }) => name),
    labelOf: (cells) => {
      const own = cells[CODE] ?? '';
      if (own === '') return NOTE;
      if (closing(cells[FIRST] ?? '') !== null) return cells[FIRST]!;
      return closing(own) !== null ? own : `${cells[COUNTRY] ?? ''}_${own.replace(/^r?(?=\d)/, 'c')}`;
    },
    closing: (label) => (label === NOTE ? 'passed over' : closing(label)),
    // Sheets leave cells empty where there is no flow.
    blank: 0,
  };
}
