import { bytePieces, type TableInput } from '../bytes.js';
import type { InputOutputTable } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import type { ReadOptions } from '../table-format.js';
import { CsvRows } from '../wide/csv-rows.js';
import { readWide } from '../wide/read-wide.js';
import type { TableRows } from '../wide/table-rows.js';
import { readWiodHeader } from './wiod-2013-header.js';

/**
 * A world input–output table in the layout of WIOD's 2013 release (Timmer, Dietzenbacher, Los, Stehrer, de Vries 2015), as
 * CSV or gzipped CSV, in millions of US dollars: a header V1, COUNTRY_INDUSTRY …, COUNTRY_HH/NPISH/GOV/GFCF/INVNT …, OUT
 * and one row a country-industry, in the order of the columns. The long-run tables (FD1 … FD4, a last row VA) are read too.
 * Value added is x − column sums of Z where the table has no row for it.
 * @throws TableError that names file, line, row, column and what belongs there
 */
export async function readWiod2013(input: TableInput, options: ReadOptions = {}): Promise<InputOutputTable> {
  const file = options.name ?? 'table';
  return readWiodRows(new CsvRows(bytePieces(input, file), file), options);
}

/** The same from rows that stand before the header. */
export async function readWiodRows(rows: TableRows, options: ReadOptions): Promise<InputOutputTable> {
  if (!(await rows.next())) {
    throw new TableError('the file is empty', { file: rows.file }, 'the header row of a WIOD table');
  }
  return readWide(rows, readWiodHeader(rows.texts(0), rows.file), options);
}
