import { TableError } from '../table-error.js';
import { type HeaderColumn, headerLayout } from '../wide/header-layout.js';
import type { WideLayout } from '../wide/wide-layout.js';

/** Eurostat's codes (ESA 2010): government, households, non-profit institutions; gross fixed capital formation; inventories and valuables. */
export const FIGARO_CATEGORIES = ['P3_S13', 'P3_S14', 'P3_S15', 'P51G', 'P5M'];
export const FIGARO_INVENTORIES = ['P5M'];
const CORNER = 'rowLabels';
/** The rest of the world is FIGW1; a closing row W2_D1: what is paid wherever. */
const LABEL = /^([A-Z][A-Z0-9]{1,4})_(\w+)$/;
const CLOSING = /^W2_(?:D1|D21X31|D29X39|B2A3G|OP_RES|OP_NRES)$/;

/** Whether a row is one of those under the industries. */
export const isFigaroClosing = (label: string): boolean => CLOSING.test(label);

/** 'AT_P3_S14' → AT, P3_S14. */
export function splitFigaroLabel(label: string): [string, string] | null {
  const found = LABEL.exec(label);
  return found && [found[1]!, found[2]!];
}

/** Whether a header row is that of a FIGARO matrix. */
export const isFigaroHeader = (cells: string[]): boolean =>
  FIGARO_CATEGORIES.some((category) => cells.some((cell) => cell.endsWith(`_${category}`)));

/**
 * The layout of a FIGARO matrix of industries by industries (or of products by products): COUNTRY_INDUSTRY columns, then
 * final demand country by country. There is no column of output: it is the sum of uses.
 * @throws TableError naming the column that is missing, doubled or out of place
 */
export function figaroLayout(cells: string[], file: string): WideLayout {
  const place = { file, line: 1 };
  if (cells[0] !== CORNER) throw new TableError(`the first column is '${cells[0]}'`, place, `'${CORNER}'`);
  const columns = cells.slice(1);
  const parsed = columns.map((name, k): HeaderColumn => {
    const label = splitFigaroLabel(name);
    if (!label) {
      const column = { ...place, column: String(k + 2) };
      throw new TableError(
        `'${name.slice(0, 80)}' is neither an industry nor final demand`,
        column,
        'a name such as AT_A01 or AT_P3_S14',
      );
    }
    const [country, code] = label;
    return { name, kind: FIGARO_CATEGORIES.includes(code) ? 'final' : 'use', country, code };
  });
  return {
    ...headerLayout(parsed, { categories: FIGARO_CATEGORIES, labelCells: 1 }, place),
    source: 'Eurostat FIGARO',
    unit: 'EUR m',
    inventories: FIGARO_INVENTORIES,
    labelCells: 1,
    columns,
    labelOf: ([label = '']) => label,
    closing: (label) => (isFigaroClosing(label) ? 'value added' : null),
    closingLabels: 'W2_D21X31, W2_OP_RES, W2_OP_NRES, W2_D1, W2_D29X39, W2_B2A3G',
    blank: Number.NaN,
  };
}
