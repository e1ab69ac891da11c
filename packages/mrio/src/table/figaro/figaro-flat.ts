import { Lines } from '../files/lines.js';
import { type FlowRules, flowTable } from '../long/flow-table.js';
import { readFlows } from '../long/flows.js';
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

const RULES: FlowRules = {
  source: 'Eurostat FIGARO',
  unit: 'EUR m',
  partsOf: splitFigaroLabel,
  closingOf: (label) => (isFigaroClosing(label) ? label : null),
  categories: FIGARO_CATEGORIES,
  isInventory: (category) => FIGARO_INVENTORIES.includes(category),
};

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
    return flowTable(flows, RULES, file, { name: options.name ?? 'table', year: options.year ?? yearIn(file) });
  },
};
