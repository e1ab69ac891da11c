import { distinctNames } from '../archive/distinct-names.js';
import { baseName, entriesOf, expectPart, findPart, rowsOf } from '../archive/part-file.js';
import { readMatrix } from '../archive/read-matrix.js';
import type { ZipEntry } from '../files/zip.js';
import { createTable, type InputOutputTable, type Satellite } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import type { ReadOptions, TableFormat } from '../table-format.js';
import { type GloriaLabels, readGloriaLabels } from './gloria-readme.js';
import { byIndustry, expectOwnProducts, type Supply } from './industry-table.js';

/** Markup001 are basic prices; the others what is added to them. */
const MATRIX = /AllCountries_\d+_([A-Z]+)-Results_(\d{4})_\w+_Markup001\(full\)\.csv$/;
const PART = /AllCountries_\d+_[A-Z]+-Results_\d{4}_\w+_Markup\d+\(full\)\.csv$/;
const README = /^GLORIA_ReadMe.*\.xlsx$/i;
const INVENTORIES = /inventor/i;
const UNIT = '1000 US$';

/**
 * GLORIA (Lenzen et al. 2022, Journal of Cleaner Production / UN IRP): …_T-Results_2022_059_Markup001(full).csv and Y, V,
 * TQ: figures without labels, industries before products in each region; the labels are those of GLORIA_ReadMe_059.xlsx.
 * The table is that of industries.
 */
export const gloria: TableFormat = {
  name: 'GLORIA',
  recognises: (content) => entriesOf(content).some(({ name }) => MATRIX.exec(baseName(name))?.[1] === 'T'),
  read: (content, options) => readGloria(entriesOf(content), content.file, options),
  severalFiles: {
    isMain: (path) => MATRIX.exec(baseName(path))?.[1] === 'T',
    isPart: (path) => PART.test(baseName(path)) || README.test(baseName(path)),
    inFolder: false,
  },
};

/** Region by region: S industries, then S products; R regions. */
interface Shape extends GloriaLabels {
  R: number;
  S: number;
  /** Names of the rows and columns of T. */
  names: string[];
  file: string;
}

async function readGloria(entries: ZipEntry[], file: string, options: ReadOptions): Promise<InputOutputTable> {
  const years = new Set(
    entries.map(({ name }) => MATRIX.exec(baseName(name))?.[2]).filter((year) => year !== undefined),
  );
  const year = options.year === undefined && years.size === 1 ? [...years][0]! : String(options.year ?? '');
  if (!years.has(year)) {
    throw new TableError(
      `there are tables of ${[...years].join(', ')}`,
      { file },
      'one table, or a year that names one',
    );
  }
  const fits = (letters: string) => (path: string) => {
    const found = MATRIX.exec(baseName(path));
    return found?.[1] === letters && found[2] === year;
  };
  const readme = expectPart(entries, (path) => README.test(baseName(path)), 'GLORIA_ReadMe_….xlsx', file);
  const labels = await readGloriaLabels(readme, file);
  const shape = shapeOf(labels, file);
  const { Z, supplies } = await readTransactions(expectPart(entries, fits('T'), 'T-Results', file), shape);
  const Y = await readDemand(expectPart(entries, fits('Y'), 'Y-Results', file), shape);
  byIndustry(Z, shape.R * shape.S, supplies);
  byIndustry(Y, shape.R * labels.finalDemand.length, supplies);
  const paid = findPart(entries, fits('V'), file);
  const accounts = findPart(entries, fits('TQ'), file);
  const satellites = [
    ...(paid ? await readValueAdded(paid, shape) : []),
    ...(accounts ? await readAccounts(accounts, shape) : []),
  ];
  const distinct = distinctNames(satellites.map(({ name }) => name));
  return createTable({
    name: options.name ?? 'table',
    source: 'GLORIA',
    year: Number(year),
    unit: UNIT,
    countries: labels.regions,
    industries: labels.sectors,
    categories: labels.finalDemand,
    inventories: labels.finalDemand.filter((category) => INVENTORIES.test(category)),
    Z,
    Y,
    ...(satellites.length > 0 && { satellites: satellites.map((own, k) => ({ ...own, name: distinct[k]! })) }),
  });
}

function shapeOf(labels: GloriaLabels, file: string): Shape {
  const kinds = ['industry', 'product'];
  const names = labels.regions.flatMap((region) =>
    kinds.flatMap((kind) => labels.sectors.map((sector) => `${region} ${sector} (${kind})`)),
  );
  return { ...labels, R: labels.regions.length, S: labels.sectors.length, names, file };
}

/** Whether row or column k of T is one of a product. */
const isProduct = (k: number, S: number): boolean => Math.floor(k / S) % 2 === 1;

/** Where among R · S country-industries the row or column k of T belongs. */
const placeOf = (k: number, S: number): number => Math.floor(k / (2 * S)) * S + (k % S);

async function readTransactions(entry: ZipEntry, shape: Shape): Promise<{ Z: Float64Array; supplies: Supply[] }> {
  const { R, S, names } = shape;
  const n = R * S;
  const Z = new Float64Array(n * n);
  const supplies = shape.regions.map(() => new Float64Array(S * S));
  const rows = rowsOf(entry, shape.file);
  const row = new Float64Array(names.length);
  await readMatrix(
    rows,
    { rows: names, columns: names },
    () => row,
    (k) => {
      const r = Math.floor(k / (2 * S));
      if (isProduct(k, S)) return industriesOf(row, S, Z.subarray(placeOf(k, S) * n, (placeOf(k, S) + 1) * n));
      const products = r * 2 * S + S;
      expectOwnProducts(row, [products, products + S], names[k]!, rows.file, rows.line);
      supplies[r]!.set(row.subarray(products, products + S), (k % S) * S);
    },
  );
  return { Z, supplies };
}

/** The industries of a row with industries and products. */
function industriesOf(row: Float64Array, S: number, into: Float64Array): void {
  for (let from = 0, to = 0; from < row.length; from += 2 * S, to += S) into.set(row.subarray(from, from + S), to);
}

async function readDemand(entry: ZipEntry, { R, S, names, regions, finalDemand, file }: Shape): Promise<Float64Array> {
  const columns = regions.flatMap((region) => finalDemand.map((category) => `${region} ${category}`));
  const Y = new Float64Array(R * S * columns.length);
  const unused = new Float64Array(columns.length);
  const into = (k: number): Float64Array => {
    const start = placeOf(k, S) * columns.length;
    return isProduct(k, S) ? Y.subarray(start, start + columns.length) : unused;
  };
  await readMatrix(rowsOf(entry, file), { rows: names, columns }, into);
  return Y;
}

/** V: rows region by region, each for its own industries; in all a row a kind of payment. */
async function readValueAdded(
  entry: ZipEntry,
  { R, S, names, regions, valueAdded, file }: Shape,
): Promise<Satellite[]> {
  const satellites = valueAdded.map((name): Satellite => {
    return { name, unit: UNIT, values: new Float64Array(R * S), partOfValueAdded: true };
  });
  const rows = regions.flatMap((region) => valueAdded.map((name) => `${region} ${name}`));
  const row = new Float64Array(names.length);
  const own = new Float64Array(R * S);
  await readMatrix(
    rowsOf(entry, file),
    { rows, columns: names },
    () => row,
    (k) => {
      industriesOf(row, S, own);
      const { values } = satellites[k % valueAdded.length]!;
      for (let i = 0; i < own.length; i++) values[i]! += own[i]!;
    },
  );
  return satellites;
}

async function readAccounts(entry: ZipEntry, { R, S, names, satellites, file }: Shape): Promise<Satellite[]> {
  const found = satellites.map((own) => ({ ...own, values: new Float64Array(R * S) }));
  const row = new Float64Array(names.length);
  const shape = { rows: satellites.map(({ name }) => name), columns: names };
  await readMatrix(
    rowsOf(entry, file),
    shape,
    () => row,
    (k) => industriesOf(row, S, found[k]!.values),
  );
  return found;
}
