import { Lines } from '../files/lines.js';
import { createTable, type InputOutputTable, type Satellite } from '../input-output-table.js';
import { type Flows, readFlows } from '../long/flows.js';
import { TableError } from '../table-error.js';
import type { TableFormat } from '../table-format.js';
import { firstLine } from '../wide/text-format.js';
import { yearIn } from '../year-in.js';
import { FIGARO_CATEGORIES, FIGARO_INVENTORIES, isFigaroClosing, splitFigaroLabel } from './figaro-layout.js';

const [ROW, COLUMN, VALUE] = ['icioiRow', 'icioiCol', 'obsValue'] as const;
/** Products by products are called otherwise. */
const ROW_OF_PRODUCTS = 'iciopRow';
const COLUMN_OF_PRODUCTS = 'iciopCol';

const cellOf = (cells: string[], ...names: string[]): number => cells.findIndex((cell) => names.includes(cell));
const placesIn = (cells: string[]): [number, number, number] => [
  cellOf(cells, ROW, ROW_OF_PRODUCTS),
  cellOf(cells, COLUMN, COLUMN_OF_PRODUCTS),
  cellOf(cells, VALUE),
];

/** FIGARO's flat files: a flow a line, icioiRow,icioiCol,refArea,rowIi,counterpartArea,colIi,obsValue. */
export const figaroFlat: TableFormat = {
  name: 'FIGARO flat file',
  recognises: (content) => content.kind === 'text' && placesIn(firstLine(content.head)).every((at) => at >= 0),
  async read(content, options) {
    const { file } = content;
    if (content.kind !== 'text') throw new TableError('the file is no text', { file }, 'a flat file of FIGARO');
    const lines = new Lines(content.pieces, file);
    if (!(await lines.next())) throw new TableError('the file is empty', { file }, `${ROW},${COLUMN},…,${VALUE}`);
    const header = new TextDecoder().decode(lines.bytes.subarray(lines.start, lines.end));
    const [row, column, value] = placesIn(firstLine(header));
    const flows = await readFlows(lines, { from: [row, row], to: [column, column], value }, { value: VALUE });
    return tableOf(flows, file, { name: options.name ?? 'table', year: options.year ?? yearIn(file) });
  },
};

function tableOf(flows: Flows, file: string, facts: { name: string; year: number | null }): InputOutputTable {
  const { countries, industries, suppliers, targets } = indexOf(flows, file);
  const n = countries.length * industries.length;
  const width = countries.length * FIGARO_CATEGORIES.length;
  const [Z, Y, x] = [new Float64Array(n * n), new Float64Array(n * width), new Float64Array(n)];
  const satellites: Satellite[] = [];
  suppliers.forEach((i, r) => {
    const row = flows.rows[r]!;
    // Rows are let go as they find their place: all of them are as large as the table.
    flows.rows[r] = new Float64Array(0);
    const values = i < 0 ? new Float64Array(n) : Z.subarray(i * n, (i + 1) * n);
    targets.forEach((target, k) => {
      const value = row[k]! || 0;
      if (target < n) values[target] = value;
      else if (i >= 0) Y[i * width + target - n] = value;
      if (i >= 0) x[i]! += value;
    });
    if (i < 0) satellites.push({ name: flows.from[r]!, unit: UNIT, values, partOfValueAdded: true });
  });
  const parts = { ...facts, source: 'Eurostat FIGARO', unit: UNIT, countries, industries };
  return createTable({ ...parts, categories: FIGARO_CATEGORIES, inventories: FIGARO_INVENTORIES, Z, Y, x, satellites });
}

interface Index {
  countries: string[];
  industries: string[];
  /** For each label of a row its country-industry; −1 for those under the industries. */
  suppliers: number[];
  /** For each label of a column where its figures belong: in Z, or from n on in Y. */
  targets: number[];
}

/** What the labels stand for. @throws TableError naming one that stands for nothing, or the industry that has no row */
function indexOf(flows: Flows, file: string): Index {
  const suppliers = flows.from.map((label) => (isFigaroClosing(label) ? null : partsOf(label, file)));
  const users = flows.to.map((label) => partsOf(label, file));
  const named = suppliers.filter((parts) => parts !== null);
  const countries = [...new Set([...named, ...users].map(([country]) => country))];
  const industries = [...new Set(named.map(([, code]) => code))];
  const supplied = new Set(flows.from);
  for (const country of countries) {
    const missing = industries.find((code) => !supplied.has(`${country}_${code}`));
    if (missing === undefined) continue;
    const problem = `there is no flow from ${country}_${missing}`;
    throw new TableError(problem, { file }, 'all industries of all countries');
  }
  const F = FIGARO_CATEGORIES.length;
  const n = countries.length * industries.length;
  const targets = users.map(([country, code], k) => {
    const s = countries.indexOf(country);
    const category = FIGARO_CATEGORIES.indexOf(code);
    if (category >= 0) return n + s * F + category;
    const industry = industries.indexOf(code);
    if (industry >= 0) return s * industries.length + industry;
    const expected = `an industry or one of ${FIGARO_CATEGORIES.join(', ')}`;
    throw new TableError(`'${code}' supplies nothing anywhere`, { file, column: flows.to[k]! }, expected);
  });
  const at = (parts: [string, string] | null) =>
    parts ? countries.indexOf(parts[0]) * industries.length + industries.indexOf(parts[1]) : -1;
  return { countries, industries, suppliers: suppliers.map(at), targets };
}

const UNIT = 'EUR m';

function partsOf(label: string, file: string): [string, string] {
  const parts = splitFigaroLabel(label);
  if (parts) return parts;
  throw new TableError(
    `'${label.slice(0, 80)}' is no label`,
    { file, row: label.slice(0, 80) },
    'a label such as AT_A01',
  );
}
