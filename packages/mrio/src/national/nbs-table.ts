import { type TableInput, toBytes } from '../table/bytes.js';
import { type CsvRecord, csvRecords } from '../table/csv-records.js';
import { TableError } from '../table/table-error.js';
import { yearIn } from '../table/year-in.js';
import type { NationalTable } from './national-table.js';

const LABELS = ['Code', 'Description', 'DescriptionInChinese', 'Origin'];

/**
 * China's national table of 42 sectors with imports split off (National Bureau of Statistics, 2017, 2018 and 2020), as CSV
 * or gzipped CSV in 10 000 CNY: Code, Description, DescriptionInChinese, Origin, one column an industry, …, EX, …; rows of
 * Origin Domestic and Imports, then value added (TVA) and output (TI).
 * @throws TableError naming file, line, row and column, also for tables that do not split imports off
 */
export async function readNbsTable(input: TableInput, options: { name?: string } = {}): Promise<NationalTable> {
  const name = options.name ?? 'table';
  const [header, ...rows] = await records(input, name);
  const columns = header?.cells ?? [];
  LABELS.forEach((label, k) => {
    if (columns[k] !== label) {
      throw new TableError(
        `column ${k + 1} is '${columns[k] ?? ''}'`,
        { file: name, line: 1 },
        `'${label}', as in the tables that split imports off`,
      );
    }
  });
  const codes = columns.slice(LABELS.length).filter((column) => /^\d+$/.test(column));
  const part = (origin: string) => rows.filter(({ cells }) => cells[3] === origin);
  const at = (row: CsvRecord, column: string) => figure(row, columns, column, name);
  const domestic = expectIndustries(part('Domestic'), codes, 'Domestic', name);
  const imported = expectIndustries(part('Imports'), codes, 'Imports', name);
  const square = (list: CsvRecord[]) => Float64Array.from(list.flatMap((row) => codes.map((code) => at(row, code))));
  const total = (code: string) => {
    const row = rows.find(({ cells }) => cells[0] === code);
    if (!row)
      throw new TableError(
        'the row is missing',
        { file: name, row: code },
        'the rows TVA (value added) and TI (output)',
      );
    return Float64Array.from(codes, (column) => at(row, column));
  };
  return {
    name,
    year: yearIn(name),
    unit: '10 000 CNY',
    industries: domestic.map(({ cells }) => ({ code: cells[0]!, name: cells[1]!, nameZh: cells[2]! })),
    domestic: square(domestic),
    imported: square(imported),
    exports: Float64Array.from(domestic, (row) => at(row, 'EX')),
    VA: total('TVA'),
    x: total('TI'),
  };
}

async function records(input: TableInput, file: string): Promise<CsvRecord[]> {
  const text = new TextDecoder().decode(await toBytes(input, file));
  try {
    return csvRecords(text);
  } catch (error) {
    throw new TableError((error as Error).message, { file }, 'CSV with every quote closed');
  }
}

function expectIndustries(rows: CsvRecord[], codes: string[], origin: string, file: string): CsvRecord[] {
  codes.forEach((code, k) => {
    const found = rows[k];
    if (found?.cells[0] === code) return;
    const problem = found ? `the row is labelled '${found.cells[0]}'` : 'the file ends, it seems truncated';
    throw new TableError(
      problem,
      { file, line: found?.line },
      `the row ${code} of Origin ${origin}: rows in the order of the columns`,
    );
  });
  if (codes.length > 0 && rows.length === codes.length) return rows;
  throw new TableError(
    `there are ${rows.length} rows of Origin ${origin}`,
    { file },
    `${codes.length}, one for each column`,
  );
}

function figure({ line, cells }: CsvRecord, columns: string[], column: string, file: string): number {
  const cell = cells[columns.indexOf(column)] ?? '';
  const value = cell === '' ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  throw new TableError(`'${cell}' is not a number`, { file, line, row: cells[0], column }, 'a number');
}
