import { TableError } from '../table-error.js';
import type { TableRows } from '../wide/table-rows.js';

/** What a matrix in a file of its own must look like. */
export interface MatrixShape {
  /** The names of its rows. */
  rows: string[];
  /** And of its columns. */
  columns: string[];
  /** How many cells of a row are labels; they must be the row's name, with spaces between. Default 0: figures alone. */
  labelCells?: number;
  /** Whether the row at hand is the first of them; default: it is the next. */
  begun?: boolean;
}

/** Where the figures of row i go: as many as there are columns. */
type Into = (i: number) => Float64Array;

/**
 * Reads a matrix row by row, no more than a row of it in memory beside what `into` gives; `taken` is told of each row.
 * @throws TableError naming the row that is missing, the label or figure that is wrong
 */
export async function readMatrix(
  rows: TableRows,
  shape: MatrixShape,
  into: Into,
  taken: (i: number, row: Float64Array) => void = () => undefined,
): Promise<void> {
  for (let i = 0; i < shape.rows.length; i++) {
    const name = shape.rows[i]!;
    if (!(i === 0 && shape.begun) && !(await rows.next())) {
      const place = { file: rows.file, line: rows.line };
      throw new TableError(`the file ends after ${i} rows, it seems truncated`, place, `the row ${name}`);
    }
    const row = into(i);
    expectLabel(rows, shape, name);
    readFigures(rows, shape, name, row);
    taken(i, row);
  }
  if (shape.rows.length > 0 && (await rows.next())) {
    const place = { file: rows.file, line: rows.line };
    throw new TableError('there are more rows than labels', place, `${shape.rows.length} rows`);
  }
}

function expectLabel(rows: TableRows, { labelCells = 0 }: MatrixShape, name: string): void {
  if (labelCells === 0) return;
  const found = rows.texts(0, labelCells).join(' ');
  if (found === name) return;
  const place = { file: rows.file, line: rows.line };
  throw new TableError(`the row is labelled '${found.slice(0, 80)}'`, place, `'${name}' there`);
}

/** The figures of the row at hand. @throws TableError where they are too few or too many, or one is none */
export function readFigures(
  rows: TableRows,
  { columns, labelCells = 0 }: Pick<MatrixShape, 'columns' | 'labelCells'>,
  name: string,
  into: Float64Array,
): void {
  const at = { file: rows.file, line: rows.line, row: name };
  const cells = rows.numbers(labelCells, into, Number.NaN);
  const surplus = cells > columns.length ? rows.texts(labelCells + columns.length) : [];
  if (cells < columns.length || surplus.some((text) => text !== '')) {
    throw new TableError(`the row has ${cells} figures`, at, `${columns.length}, one for each column`);
  }
  for (let k = 0; k < columns.length; k++) {
    if (!Number.isNaN(into[k])) continue;
    const [text = ''] = rows.texts(labelCells + k, labelCells + k + 1);
    const place = { ...at, column: columns[k]! };
    throw new TableError(`'${text.slice(0, 40)}' is not a number`, place, 'a number, 0 where there is no flow');
  }
}
