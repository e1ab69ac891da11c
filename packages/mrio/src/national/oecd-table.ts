import { type TableInput, toBytes } from '../table/bytes.js';
import { yearIn } from '../table/year-in.js';
import { NationalCsv } from './national-csv.js';
import type { CompetitiveTable, NationalTable } from './national-table.js';
import { splitImportsProportionally } from './proportional-imports.js';

const LABELS = ['', 'Code', 'Description'];
/** Households, non-profit institutions, government, fixed capital, inventories, and purchases abroad and by visitors. */
const FINAL = ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT', 'CONS_ABR', 'CONS_NONRES'];
const [EXPORTS, IMPORTS] = ['EXPO', 'IMPO'] as const;
/** What users pay in taxes on products, at home and abroad, and value added at basic prices. */
const VALUE_ADDED_PARTS = ['TXS_IMP_FNL', 'TXS_INT_FNL', 'VALU'];

/** Whether a header row is that of a national table of the OECD: by most of its labels, so that one that changed is named. */
export const isOecdHeader = (cells: string[]): boolean =>
  [...LABELS, ...FINAL, EXPORTS, IMPORTS].filter((label) => cells.includes(label)).length >= 8;

/**
 * A national table of the OECD's Input-Output Tables (2021 edition, 45 industries, US$ m) as CSV: a number, Code,
 * Description, one column an industry, HFCE … INVNT, CONS_ABR, CONS_NONRES, EXPO, IMPO. Imports are split in proportion to
 * use. Value added is output less inputs: what users pay in taxes on products counts as income.
 * @throws TableError naming file, line, row and column, also where the table does not balance
 */
export async function readOecdTable(input: TableInput, options: { name?: string } = {}): Promise<NationalTable> {
  const name = options.name ?? 'table';
  return splitImportsProportionally(parseOecd(new TextDecoder().decode(await toBytes(input, name)), name));
}

/** The same, imports and home products together, as the OECD publishes them. */
export function parseOecd(text: string, name: string): CompetitiveTable {
  const csv = new NationalCsv(text, name, LABELS, 1);
  const rows = csv.industries(
    csv.rows.filter((row) => /^\d+$/.test(csv.codeOf(row))),
    'rows of industries',
  );
  const x = csv.total('OUTPUT', 'output');
  const use = csv.matrix(rows, csv.codes);
  const final = csv.matrix(rows, FINAL);
  const exports = csv.matrix(rows, [EXPORTS]);
  const imports = csv.matrix(rows, [IMPORTS]);
  const N = rows.length;
  rows.forEach((row, i) => {
    const parts = [use.subarray(i * N, (i + 1) * N), final.subarray(i * FINAL.length, (i + 1) * FINAL.length)];
    const uses = parts.flatMap((part) => [...part]).reduce((sum, value) => sum + value, exports[i]! + imports[i]!);
    csv.expectSum(row, uses, x[i]!, IMPORTS);
  });
  const parts = VALUE_ADDED_PARTS.map((code) => ({ name: code, values: csv.total(code, 'taxes and value added') }));
  const stated = x.map((_, j) => parts.reduce((sum, { values }) => sum + values[j]!, 0));
  csv.expectInputs(use, stated, x);
  const VA = x.slice();
  use.forEach((value, k) => {
    VA[k % N]! -= value;
  });
  return {
    name,
    source: 'OECD IOT',
    year: yearIn(name),
    unit: 'US$ m',
    industries: rows.map(({ cells }) => ({ code: cells[1]!, name: cells[2]!, nameZh: '' })),
    categories: FINAL,
    inventories: ['INVNT'],
    use,
    final,
    exports,
    importsOf: imports.map((value) => Math.max(0, -value)),
    discrepancy: new Float64Array(N),
    VA,
    valueAddedParts: parts,
    x,
  };
}
