import { type TableInput, toBytes } from '../table/bytes.js';
import type { CsvRecord } from '../table/csv-records.js';
import { yearIn } from '../table/year-in.js';
import { NationalCsv } from './national-csv.js';
import type { CompetitiveTable, NationalAccounts, NationalTable } from './national-table.js';
import { splitImportsProportionally } from './proportional-imports.js';

const LABELS = ['Code', 'Description', 'DescriptionInChinese'];
const ORIGIN = 'Origin';
/** Rural and urban households, government; fixed capital, inventories. Where consumption is one column it is TC. */
const CONSUMPTION = ['FU101', 'FU102', 'FU103'];
const ALL_CONSUMPTION = 'TC';
const [CAPITAL, INVENTORIES] = ['FU201', 'FU202'] as const;
const [EXPORTS, IMPORTS, DISCREPANCY, OUTPUT] = ['EX', 'IM', 'ERR', 'GO'] as const;
const VALUE_ADDED_PART = /^VA\d+$/;

/** Whether a header row is that of a national table of the Bureau: by several of its labels, so that one that changed is named. */
export const isNbsHeader = (cells: string[]): boolean =>
  [...LABELS, 'TIU', 'TFU', CAPITAL, OUTPUT].filter((label) => cells.includes(label)).length >= 4;

/**
 * China's national table (National Bureau of Statistics, 2002–2020, 41 to 153 sectors), as CSV or gzipped CSV in
 * 10 000 CNY: Code, Description, DescriptionInChinese, one column an industry, TIU, FU…, EX, …, GO. With a column Origin it
 * splits imports off (2017, 2018 and 2020, 42 sectors); without, imports are split in proportion to use.
 * @throws TableError naming file, line, row and column, also where the table does not balance
 */
export async function readNbsTable(input: TableInput, options: { name?: string } = {}): Promise<NationalTable> {
  const name = options.name ?? 'table';
  const table = parseNbs(new TextDecoder().decode(await toBytes(input, name)), name);
  return 'use' in table ? splitImportsProportionally(table) : table;
}

/**
 * The same where imports are not split off: uses as the Bureau publishes them.
 * @throws TableError also for a table that splits them off
 */
export function parseNbs(text: string, name: string): NationalTable | CompetitiveTable {
  const splits = text.slice(0, text.search(/[\r\n]|$/)).includes(`,${ORIGIN}`);
  const csv = new NationalCsv(text, name, splits ? [...LABELS, ORIGIN] : LABELS, 0);
  return splits ? splitTable(csv) : competitiveTable(csv);
}

function splitTable(csv: NationalCsv): NationalTable {
  const of = (origin: string) =>
    csv.industries(
      csv.rows.filter(({ cells }) => cells[LABELS.length] === origin),
      `rows of Origin ${origin}`,
    );
  const [home, abroad] = [of('Domestic'), of('Imports')];
  const categories = finalColumns(csv);
  for (const row of [...home, ...abroad]) expectUses(csv, row, categories, 0);
  const found = accounts(csv, home, categories);
  const table: NationalTable = {
    ...found,
    imports: 'stated',
    domestic: csv.matrix(home, csv.codes),
    imported: csv.matrix(abroad, csv.codes),
    domesticFinal: csv.matrix(home, categories),
    importedFinal: csv.matrix(abroad, categories),
    reexports: csv.matrix(abroad, [EXPORTS]),
  };
  csv.expectInputs(Float64Array.from([...table.domestic, ...table.imported]), table.VA, table.x);
  return table;
}

function competitiveTable(csv: NationalCsv): CompetitiveTable {
  const rows = csv.industries(
    csv.rows.filter((row) => /^\d+$/.test(csv.codeOf(row))),
    'rows of industries',
  );
  const categories = finalColumns(csv);
  for (const row of rows) expectUses(csv, row, categories, csv.figure(row, IMPORTS));
  const found = accounts(csv, rows, categories);
  const use = csv.matrix(rows, csv.codes);
  csv.expectInputs(use, found.VA, found.x);
  return { ...found, use, final: csv.matrix(rows, categories), importsOf: csv.matrix(rows, [IMPORTS]) };
}

const finalColumns = (csv: NationalCsv): string[] => [
  ...(csv.has(CONSUMPTION[0]!) ? CONSUMPTION : [ALL_CONSUMPTION]),
  CAPITAL,
  INVENTORIES,
];

function accounts(csv: NationalCsv, rows: CsvRecord[], categories: string[]): NationalAccounts {
  const parts = csv.rows.filter((row) => VALUE_ADDED_PART.test(csv.codeOf(row)));
  return {
    name: csv.file,
    source: 'NBS',
    year: yearIn(csv.file),
    unit: '10 000 CNY',
    industries: rows.map(({ cells }) => ({ code: cells[0]!, name: cells[1]!, nameZh: cells[2]! })),
    categories,
    inventories: [INVENTORIES],
    exports: csv.matrix(rows, [EXPORTS]),
    discrepancy: csv.has(DISCREPANCY) ? csv.matrix(rows, [DISCREPANCY]) : new Float64Array(rows.length),
    VA: csv.total('TVA', 'value added'),
    valueAddedParts: parts.map((row) => ({
      name: row.cells[1]!,
      values: Float64Array.from(csv.codes, (column) => csv.figure(row, column)),
    })),
    x: csv.total('TI', 'output'),
  };
}

function expectUses(csv: NationalCsv, row: CsvRecord, categories: string[], imports: number): void {
  const columns = [...csv.codes, ...categories, EXPORTS, ...(csv.has(DISCREPANCY) ? [DISCREPANCY] : [])];
  const uses = columns.reduce((sum, column) => sum + csv.figure(row, column), -imports);
  csv.expectSum(row, uses, csv.figure(row, OUTPUT), OUTPUT);
}
