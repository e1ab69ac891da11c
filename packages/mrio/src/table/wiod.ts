import { type TableInput, toBytes } from './bytes.js';
import { parseDecimal } from './decimal.js';
import { createTable, type InputOutputTable, valueAddedAsResidual } from './input-output-table.js';
import { TableError } from './table-error.js';
import { readWiodHeader, type WiodHeader } from './wiod-header.js';
import { yearIn } from './year-in.js';

export interface WiodOptions {
  /** What messages and results call the table; default 'table'. A year in it (wiot_1995.csv) is taken as the table's. */
  name?: string;
  year?: number;
}

const NEWLINE = 0x0a;
const COMMA = 0x2c;
const decoder = new TextDecoder();

/** Rows of text under the header, read one after the other. */
interface Lines {
  bytes: Uint8Array;
  at: number;
  line: number;
}

/**
 * A world input–output table in the layout of WIOD's 2013 release (Timmer, Dietzenbacher, Los, Stehrer, de Vries 2015), as
 * CSV or gzipped CSV, in millions of US dollars: a header V1, COUNTRY_INDUSTRY …, COUNTRY_HH/NPISH/GOV/GFCF/INVNT …, OUT
 * and one row a country-industry, in the order of the columns. The long-run tables (FD1 … FD4, a last row VA) are read too.
 * Value added is x − column sums of Z where the table has no row for it.
 * @throws TableError that names file, line, row, column and what belongs there
 */
export async function readWiod2013(input: TableInput, options: WiodOptions = {}): Promise<InputOutputTable> {
  const name = options.name ?? 'table';
  const lines: Lines = { bytes: await toBytes(input, name), at: 0, line: 0 };
  const header = readWiodHeader(headerCells(lines, name), name);
  const n = header.countries.length * header.industries.length;
  const width = header.columns.length - 1 - n;
  const Z = new Float64Array(n * n);
  const Y = new Float64Array(n * width);
  const x = new Float64Array(n);
  const row = new Float64Array(header.columns.length);
  for (let i = 0; i < n; i++) {
    readRow(lines, header, header.columns[i]!, row, name);
    Z.set(row.subarray(0, n), i * n);
    Y.set(row.subarray(n, n + width), i * width);
    x[i] = row[n + width]!;
    expectBalance(row, header.columns[i]!, { file: name, line: lines.line });
  }
  const VA = readValueAdded(lines, header, n, name) ?? valueAddedAsResidual(Z, x);
  return createTable({
    name,
    source: header.source,
    year: options.year ?? yearIn(name),
    unit: 'US$ m',
    countries: header.countries,
    industries: header.industries,
    categories: header.categories,
    inventories: header.inventories,
    Z,
    Y,
    VA,
    x,
  });
}

function headerCells(lines: Lines, file: string): string[] {
  const { start, end } = nextLine(lines);
  if (start === end) throw new TableError('the file is empty', { file }, 'the header row of a WIOD table');
  const text = decoder.decode(lines.bytes.subarray(start, Math.min(end, start + 2 ** 24)));
  return text
    .replace(/^\uFEFF/, '')
    .split(',')
    .map(unquoted);
}

const unquoted = (cell: string): string => cell.trim().replace(/^"(.*)"$/, '$1');

/** The next line without its ending, empty lines skipped; an empty range at the end of the file. */
function nextLine(lines: Lines): { start: number; end: number } {
  const { bytes } = lines;
  while (lines.at < bytes.length) {
    const start = lines.at;
    const found = bytes.indexOf(NEWLINE, start);
    const stop = found < 0 ? bytes.length : found;
    lines.at = stop + 1;
    lines.line++;
    const end = stop > start && bytes[stop - 1] === 0x0d ? stop - 1 : stop;
    if (end > start) return { start, end };
  }
  return { start: bytes.length, end: bytes.length };
}

/** Reads the next line, which must be labelled `label`, into `row`. */
function readRow(lines: Lines, header: WiodHeader, label: string, row: Float64Array, file: string): void {
  const { bytes } = lines;
  const { start, end } = nextLine(lines);
  const { line } = lines;
  if (start === end) {
    throw new TableError('the file ends here, it seems truncated', { file, line }, `the row ${label}`);
  }
  let at = cellEnd(bytes, start, end);
  const found = unquoted(decoder.decode(bytes.subarray(start, at)));
  if (found !== label) {
    throw new TableError(
      `the row is labelled '${found.slice(0, 80)}'`,
      { file, line },
      `'${label}': rows in the order of the columns`,
    );
  }
  const { columns } = header;
  for (let k = 0; k < columns.length; k++) {
    if (at >= end) {
      throw new TableError(
        `the row ends after ${k + 1} cells, the file seems truncated`,
        { file, line, row: label },
        `${columns.length + 1} cells`,
      );
    }
    const from = at + 1;
    at = cellEnd(bytes, from, end);
    const value = parseDecimal(bytes, from, at);
    if (Number.isNaN(value)) {
      const text = decoder.decode(bytes.subarray(from, Math.min(at, from + 40)));
      throw new TableError(
        `'${text}' is not a number`,
        { file, line, row: label, column: columns[k]! },
        'a number, 0 where there is no flow',
      );
    }
    row[k] = value;
  }
  if (at < end) {
    throw new TableError(
      'the row has more cells than the header',
      { file, line, row: label },
      `${columns.length + 1} cells`,
    );
  }
}

function cellEnd(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== COMMA) at++;
  return at;
}

/**
 * Uses add up to output. Published tables are cut to whole numbers, which costs a row less than one unit a cell; what is
 * off by more than that and by more than one per cent has been damaged.
 */
function expectBalance(row: Float64Array, label: string, place: { file: string; line: number }): void {
  const uses = row.length - 1;
  let sum = 0;
  for (let k = 0; k < uses; k++) sum += row[k]!;
  const output = row[uses]!;
  if (Math.abs(output - sum) <= Math.max(uses, 0.01 * Math.abs(output))) return;
  throw new TableError(
    `the uses add up to ${sum}`,
    { ...place, row: label, column: OUT },
    `${output}, the output that the row states`,
  );
}

const OUT = 'OUT';

/** The row VA of tables that have one; null where the file ends after the industries. */
function readValueAdded(lines: Lines, header: WiodHeader, n: number, file: string): Float64Array | null {
  const { start, end } = nextLine(lines);
  if (start === end) return null;
  const cells = decoder.decode(lines.bytes.subarray(start, end)).split(',').map(unquoted);
  const { line } = lines;
  if (cells[0] !== 'VA') {
    throw new TableError(
      `the row is labelled '${cells[0]!.slice(0, 80)}'`,
      { file, line },
      'VA, or the end of the file, after the last industry',
    );
  }
  const VA = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const value = Number(cells[j + 1] || Number.NaN);
    if (Number.isNaN(value)) {
      throw new TableError(
        `'${cells[j + 1] ?? ''}' is not a number`,
        { file, line, row: 'VA', column: header.columns[j]! },
        'a number',
      );
    }
    VA[j] = value;
  }
  return VA;
}
