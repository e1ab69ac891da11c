import { blocksOf } from '../archive/block-labels.js';
import { baseName, cellsOf, entriesOf, expectPart, findPart, rowsOf } from '../archive/part-file.js';
import { readMatrix } from '../archive/read-matrix.js';
import type { ZipEntry } from '../files/zip.js';
import { createTable, type InputOutputTable, labelOf } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import type { ReadOptions, TableFormat } from '../table-format.js';
import { yearIn } from '../year-in.js';
import { readExtensions } from './exiobase-extensions.js';
import { outputOf, scaleColumns } from './from-coefficients.js';
import { readHeader } from './matrix-header.js';

const INVENTORIES = /inventor/i;

/**
 * EXIOBASE 3 (Stadler et al. 2018, Journal of Industrial Ecology 22(3)), as its zip archives have it: Z.txt or A.txt, Y.txt,
 * x.txt, unit.txt, and folders of extensions with F.txt and unit.txt; tab-separated under header rows region and sector.
 */
export const exiobase: TableFormat = {
  name: 'EXIOBASE 3',
  recognises: (content) => {
    const entries = entriesOf(content);
    return entries.some(isMain('Z', 'A')) && entries.some(isMain('Y'));
  },
  read: (content, options) => readExiobase(entriesOf(content), content.file, options),
  severalFiles: {
    isMain: (path) => isMain('Z', 'A')({ name: path }),
    isPart: () => true,
    inFolder: true,
  },
};

/** A matrix of the table itself: extensions have an F.txt, and A.txt or Y.txt never. */
const isMain =
  (...letters: string[]) =>
  ({ name }: { name: string }): boolean =>
    letters.some((letter) => baseName(name) === `${letter}.txt`);

async function readExiobase(entries: ZipEntry[], file: string, options: ReadOptions): Promise<InputOutputTable> {
  const named = (letter: string) => (path: string) => isMain(letter)({ name: path });
  const flows = findPart(entries, named('Z'), file);
  const matrix = flows ?? expectPart(entries, named('A'), 'Z.txt or A.txt', file);
  const { countries, codes: industries, labels, figures: Z } = await readSquare(matrix, file);
  const demand = await readDemand(expectPart(entries, named('Y'), 'Y.txt', file), labels, file);
  const folder = matrix.name.slice(0, matrix.name.length - baseName(matrix.name).length);
  const inFolder = (name: string) => findPart(entries, (path) => path === `${folder}${name}`, file);
  const stated = await readOutput(inFolder('x.txt'), labels, file);
  if (!flows) scaleColumns(Z, stated ?? outputOf(Z, demand.figures, file));
  const unit = await unitOf(inFolder('unit.txt'), file);
  const satellites = await readExtensions(entries, folder, { labels, unit, file });
  const table = createTable({
    name: options.name ?? 'table',
    source: 'EXIOBASE 3',
    year: options.year ?? yearIn(matrix.name) ?? yearIn(file),
    unit,
    countries,
    industries,
    categories: demand.categories,
    inventories: demand.categories.filter((category) => INVENTORIES.test(category)),
    Z,
    Y: inOrderOf(countries, demand),
    ...(satellites.length > 0 && { satellites }),
  });
  expectOutput(table, stated, `${file}: x.txt`);
  return table;
}

interface Square {
  countries: string[];
  codes: string[];
  labels: string[];
  figures: Float64Array;
}

async function readSquare(entry: ZipEntry, file: string): Promise<Square> {
  const rows = rowsOf(entry, file);
  const header = await readHeader(rows, ['region', 'sector']);
  const { countries, codes } = blocksOf(header.columns, 'columns', { file: rows.file, line: 2 });
  const labels = header.columns.map((pair) => pair.join(' '));
  const n = labels.length;
  const figures = new Float64Array(n * n);
  const shape = { rows: labels, columns: labels, labelCells: header.labelCells, begun: header.begun };
  await readMatrix(rows, shape, (i) => figures.subarray(i * n, (i + 1) * n));
  return { countries, codes, labels, figures };
}

interface Demand {
  destinations: string[];
  categories: string[];
  figures: Float64Array;
}

async function readDemand(entry: ZipEntry, labels: string[], file: string): Promise<Demand> {
  const rows = rowsOf(entry, file);
  const header = await readHeader(rows, ['region', 'category']);
  const { countries: destinations, codes: categories } = blocksOf(header.columns, 'columns', {
    file: rows.file,
    line: 2,
  });
  const columns = header.columns.map((pair) => pair.join(' '));
  const width = columns.length;
  const figures = new Float64Array(labels.length * width);
  const shape = { rows: labels, columns, labelCells: header.labelCells, begun: header.begun };
  await readMatrix(rows, shape, (i) => figures.subarray(i * width, (i + 1) * width));
  for (const name of destinations) {
    if (!labels.some((label) => label.startsWith(`${name} `))) {
      throw new TableError(`'${name}' is no region of the table`, { file: rows.file, line: 1 }, 'the regions of Z');
    }
  }
  return { destinations, categories, figures };
}

/** Final demand country by country in the order of the table's countries; those without any have none. */
function inOrderOf(countries: string[], { destinations, categories, figures }: Demand): Float64Array {
  if (destinations.length === countries.length && destinations.every((name, s) => name === countries[s]))
    return figures;
  const F = categories.length;
  const width = destinations.length * F;
  const n = figures.length / width;
  const Y = new Float64Array(n * countries.length * F);
  for (let i = 0; i < n; i++) {
    destinations.forEach((name, s) => {
      const from = i * width + s * F;
      Y.set(figures.subarray(from, from + F), (i * countries.length + countries.indexOf(name)) * F);
    });
  }
  return Y;
}

/** x.txt: region, sector, output. */
async function readOutput(entry: ZipEntry | null, labels: string[], file: string): Promise<Float64Array | null> {
  if (!entry) return null;
  const rows = rowsOf(entry, file);
  const x = new Float64Array(labels.length);
  if (!(await rows.next())) throw new TableError('the file is empty', { file: rows.file }, 'region, sector, indout');
  const shape = { rows: labels, columns: ['output'], labelCells: 2 };
  await readMatrix(rows, shape, (i) => x.subarray(i, i + 1));
  return x;
}

/** The unit that all rows of unit.txt have, or those that there are. */
async function unitOf(entry: ZipEntry | null, file: string): Promise<string> {
  if (!entry) return 'M.EUR';
  const [header = [], ...rows] = await cellsOf(entry, file);
  const at = header.indexOf('unit');
  if (at < 0)
    throw new TableError(`the header is '${header.join(' ')}'`, { file: `${file}: unit.txt`, line: 1 }, "'unit'");
  return [...new Set(rows.map((row) => row[at] ?? ''))].join(', ');
}

function expectOutput(table: InputOutputTable, stated: Float64Array | null, file: string): void {
  for (let k = 0; k < table.x.length; k++) {
    const found = table.x[k]!;
    const output = stated?.[k] ?? found;
    const place = { file, row: labelOf(table, k) };
    if (output < -1) throw new TableError(`output is ${output}`, place, 'nothing or more');
    if (Math.abs(found - output) <= Math.max(1, 0.01 * Math.abs(output))) continue;
    throw new TableError(`output is ${output}`, place, `${found}, what the uses in Z and Y add up to`);
  }
}
