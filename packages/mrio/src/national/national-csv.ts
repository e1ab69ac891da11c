import { type CsvRecord, csvRecords } from '../table/csv-records.js';
import { TableError } from '../table/table-error.js';

/** A national table as CSV: a header, rows of a few labels and then figures. */
export class NationalCsv {
  readonly columns: string[];
  readonly rows: CsvRecord[];
  /** The columns of industries. */
  readonly codes: string[];

  /**
   * @param labels the names of the header's first cells
   * @param codeAt which of them is the code of a row
   * @throws TableError naming the label that is not there
   */
  constructor(
    text: string,
    readonly file: string,
    labels: readonly string[],
    private readonly codeAt: number,
  ) {
    const [header, ...rows] = recordsOf(text, file);
    this.columns = header?.cells ?? [];
    this.rows = rows;
    labels.forEach((label, k) => {
      const found = this.columns[k] ?? '';
      if (found !== label) {
        throw new TableError(`column ${k + 1} is '${found}'`, { file, line: header?.line ?? 1 }, `'${label}' there`);
      }
    });
    const end = this.columns.findIndex((column, k) => k >= labels.length && !/^\d+$/.test(column));
    this.codes = this.columns.slice(labels.length, end < 0 ? undefined : end);
    if (this.codes.length === 0) {
      throw new TableError('there is no column of an industry', { file, line: 1 }, `industries after ${labels.at(-1)}`);
    }
  }

  codeOf(row: CsvRecord): string {
    return row.cells[this.codeAt] ?? '';
  }

  has(column: string): boolean {
    return this.columns.includes(column);
  }

  /** The figure of a row in a column. @throws TableError where there is none, or no such column */
  figure(row: CsvRecord, column: string): number {
    const at = this.columns.indexOf(column);
    if (at < 0) {
      const others = this.columns.filter((name) => !/^\d+$/.test(name)).join(', ');
      const place = { file: this.file, line: 1, column };
      throw new TableError(`there is no such column, but ${others}`, place, `a column ${column}`);
    }
    const cell = row.cells[at] ?? '';
    const value = cell === '' ? Number.NaN : Number(cell);
    if (Number.isFinite(value)) return value;
    const place = { file: this.file, line: row.line, row: this.codeOf(row), column };
    throw new TableError(`'${cell.slice(0, 40)}' is not a number`, place, 'a number');
  }

  /** What rows say in columns, row-major. */
  matrix(rows: CsvRecord[], columns: string[]): Float64Array {
    return Float64Array.from(rows.flatMap((row) => columns.map((column) => this.figure(row, column))));
  }

  /** What the row with a code says of the industries. @throws TableError where there is no such row */
  total(code: string, what: string): Float64Array {
    const row = this.rows.find((candidate) => this.codeOf(candidate) === code);
    if (row) return Float64Array.from(this.codes, (column) => this.figure(row, column));
    throw new TableError('the row is missing', { file: this.file, row: code }, `the row ${code}: ${what}`);
  }

  /** The rows of industries among `rows`, checked to stand in the order of the columns. */
  industries(rows: CsvRecord[], what: string): CsvRecord[] {
    this.codes.forEach((code, k) => {
      const found = rows[k];
      if (found && this.codeOf(found) === code) return;
      const problem = found
        ? `the row is labelled '${this.codeOf(found)}'`
        : `the ${what} end here, the file seems truncated`;
      const place = { file: this.file, line: found?.line ?? this.rows.at(-1)?.line ?? 1 };
      throw new TableError(problem, place, `the row ${code} of the ${what}: rows in the order of the columns`);
    });
    if (rows.length === this.codes.length) return rows;
    const place = { file: this.file, line: rows[this.codes.length]!.line };
    throw new TableError(
      `there are ${rows.length} rows of ${what}`,
      place,
      `${this.codes.length}, one for each column`,
    );
  }

  /**
   * Uses add up to the output or supply that the row states, give or take one unit a cell and one per cent.
   * @throws TableError naming the row and the amounts
   */
  expectSum(row: CsvRecord, uses: number, stated: number, column: string): void {
    if (Math.abs(uses - stated) <= Math.max(this.columns.length, 0.01 * Math.abs(stated))) return;
    const place = { file: this.file, line: row.line, row: this.codeOf(row), column };
    throw new TableError(`the uses add up to ${uses}`, place, `${stated}, as the row states`);
  }

  /** Inputs and value added add up to output, and none is negative. @throws TableError naming the column */
  expectInputs(inputs: Float64Array, VA: Float64Array, x: Float64Array): void {
    const N = this.codes.length;
    this.codes.forEach((column, j) => {
      let found = VA[j]!;
      for (let k = j; k < inputs.length; k += N) found += inputs[k]!;
      const output = x[j]!;
      const place = { file: this.file, column };
      if (output < 0) throw new TableError(`output is ${output}`, place, 'nothing or more');
      if (Math.abs(found - output) <= Math.max(inputs.length / N, 0.01 * output)) return;
      throw new TableError(`inputs and value added add up to ${found}`, place, `${output}, the output`);
    });
  }
}

function recordsOf(text: string, file: string): CsvRecord[] {
  try {
    return csvRecords(text);
  } catch (error) {
    throw new TableError((error as Error).message, { file }, 'CSV with every quote closed');
  }
}
