import { TableError } from '../table-error.js';
import type { TableRows } from '../wide/table-rows.js';

/** The header rows of a matrix with two levels of column labels. */
export interface MatrixHeader {
  columns: [country: string, code: string][];
  /** How many cells stand before the first of the columns. */
  labelCells: number;
  /** Whether the row at hand is already one of figures. */
  begun: boolean;
}

/**
 * Reads two rows of labels, each behind its name, and passes over a third that names the labels of rows.
 * @throws TableError where the names are others
 */
export async function readHeader(rows: TableRows, names: [string, string]): Promise<MatrixHeader> {
  const levels: string[][] = [];
  for (const [k, name] of names.entries()) {
    const found = (await rows.next()) ? rows.texts(0) : [];
    if (found[0] !== name) {
      const place = { file: rows.file, line: k + 1 };
      throw new TableError(`the header begins '${(found[0] ?? '').slice(0, 80)}'`, place, `'${name}'`);
    }
    levels.push(found);
  }
  const [countries = [], codes = []] = levels;
  const found = countries.findIndex((text, k) => k > 0 && text !== '');
  const labelCells = Math.max(1, found);
  const columns = Array.from(
    { length: Math.max(countries.length, codes.length) - labelCells },
    (_, k): [string, string] => [countries[k + labelCells] ?? '', codes[k + labelCells] ?? ''],
  );
  const begun = (await rows.next()) && rows.texts(labelCells).some((text) => text !== '');
  return { columns, labelCells, begun };
}
