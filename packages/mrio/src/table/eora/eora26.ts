import { distinctNames } from '../archive/distinct-names.js';
import { baseName, cellsOf, entriesOf, expectPart, findPart, rowsOf } from '../archive/part-file.js';
import { readMatrix } from '../archive/read-matrix.js';
import type { ZipEntry } from '../files/zip.js';
import { createTable, type InputOutputTable, type Satellite } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import type { ReadOptions, TableFormat } from '../table-format.js';

const FLOWS = /^Eora26_(\d{4})_(bp|pp)_T\.txt$/;
const PART = /^(?:Eora26_\d{4}_(?:bp|pp)_[A-Z]+|labels_[A-Z]+|indices.*)\.txt$/;
const INVENTORIES = /P\.52|inventor/i;
const UNIT = '1000 US$';

/**
 * Eora26 (Lenzen, Moran, Kanemoto, Geschke 2013, Economic Systems Research 25(1)): Eora26_2015_bp_T.txt and _FD, _VA, _Q,
 * tab-separated figures without labels; labels_T.txt and others say what rows and columns are. The labels are published
 * apart, in indices.zip.
 */
export const eora26: TableFormat = {
  name: 'Eora26',
  recognises: (content) => entriesOf(content).some(({ name }) => FLOWS.test(baseName(name))),
  read: (content, options) => readEora(entriesOf(content), content.file, options),
  severalFiles: {
    isMain: (path) => FLOWS.test(baseName(path)),
    isPart: (path) => PART.test(baseName(path)),
    inFolder: false,
  },
};

/** The archive's files, found by the letters at their end. */
interface Parts {
  matrix(letters: string): ZipEntry | null;
  labels(letters: string): Promise<string[][]>;
  year: number;
  file: string;
}

async function readEora(entries: ZipEntry[], file: string, options: ReadOptions): Promise<InputOutputTable> {
  const parts = partsOf(entries, file, options);
  const sectors = await sectorsOf(parts, 'T');
  const uses = await sectorsOf(parts, 'FD');
  const countries = [...new Set([...sectors, ...uses].map(([country]) => country))];
  const industries = [...new Set(sectors.map(([, code]) => code))];
  const categories = [...new Set(uses.map(([, code]) => code))];
  const n = countries.length * industries.length;
  const width = countries.length * categories.length;
  const placeOf = (codes: string[]) => (pair: [string, string]) =>
    countries.indexOf(pair[0]) * codes.length + codes.indexOf(pair[1]);
  const at = Int32Array.from(sectors, placeOf(industries));
  const useAt = Int32Array.from(uses, placeOf(categories));
  const names = sectors.map((pair) => pair.join(' '));
  const read = async (
    entry: ZipEntry,
    columns: Int32Array,
    columnNames: string[],
    into: Float64Array,
    stride: number,
  ) => {
    const buffer = new Float64Array(columns.length);
    await readMatrix(
      rowsOf(entry, file),
      { rows: names, columns: columnNames },
      () => buffer,
      (i) => {
        const start = at[i]! * stride;
        for (let k = 0; k < columns.length; k++) into[start + columns[k]!] = buffer[k]!;
      },
    );
  };
  const Z = new Float64Array(n * n);
  const Y = new Float64Array(n * width);
  await read(expected(parts, 'T'), at, names, Z, n);
  await read(
    expected(parts, 'FD'),
    useAt,
    uses.map((pair) => pair.join(' ')),
    Y,
    width,
  );
  const satellites = [
    ...(await readAccounts(parts, 'VA', names, at, n)),
    ...(await readAccounts(parts, 'Q', names, at, n)),
  ];
  const distinct = distinctNames(satellites.map(({ name }) => name));
  return createTable({
    name: options.name ?? 'table',
    source: 'Eora26',
    year: options.year ?? parts.year,
    unit: UNIT,
    countries,
    industries,
    categories,
    inventories: categories.filter((category) => INVENTORIES.test(category)),
    Z,
    Y,
    ...(satellites.length > 0 && { satellites: satellites.map((own, k) => ({ ...own, name: distinct[k]! })) }),
  });
}

function partsOf(entries: ZipEntry[], file: string, { year }: ReadOptions): Parts {
  const tables = entries
    .map(({ name }) => FLOWS.exec(baseName(name)))
    .filter((found) => found !== null)
    .filter((found) => year === undefined || Number(found[1]) === year);
  // Basic prices come first where an archive has both.
  const chosen = tables.find((found) => found[2] === 'bp') ?? tables[0];
  const years = new Set(tables.map((found) => found[1]));
  if (!chosen || years.size > 1) {
    const problem = chosen ? `there are tables of ${[...years].join(', ')}` : `there is no table of ${year}`;
    throw new TableError(problem, { file }, 'one table, or a year that names one');
  }
  const stem = `Eora26_${chosen[1]}_${chosen[2]}`;
  return {
    matrix: (letters) => findPart(entries, (path) => baseName(path) === `${stem}_${letters}.txt`, file),
    labels: (letters) => {
      const name = `labels_${letters}.txt`;
      const entry = expectPart(entries, (path) => baseName(path) === name, `${name} (in indices.zip)`, file);
      return cellsOf(entry, file);
    },
    year: Number(chosen[1]),
    file,
  };
}

function expected({ matrix, file, year }: Parts, letters: string): ZipEntry {
  const found = matrix(letters);
  if (found) return found;
  const name = `Eora26_${year}_bp_${letters}.txt`;
  throw new TableError(`${name} is not among the files`, { file }, name);
}

/** Labels of four cells: the country's name, its code, a heading, the industry or category. */
async function sectorsOf(parts: Parts, letters: string): Promise<[string, string][]> {
  const rows = await parts.labels(letters);
  const found = rows.map(([, country = '', , code = ''], k): [string, string] => {
    if (country !== '' && code !== '') return [country, code];
    const place = { file: `${parts.file}: labels_${letters}.txt`, line: k + 1 };
    throw new TableError('the label is incomplete', place, 'a name, a code, a heading and an industry or category');
  });
  const seen = new Set<string>();
  found.forEach((pair, k) => {
    const label = pair.join(' ');
    const place = { file: `${parts.file}: labels_${letters}.txt`, line: k + 1 };
    if (seen.has(label)) throw new TableError(`the label '${label}' is there twice`, place, 'each label once');
    seen.add(label);
  });
  return found;
}

/** VA and Q: a row an account, labelled by one cell or two, of which the first may end in a unit: Energy use (TJ). */
async function readAccounts(
  parts: Parts,
  letters: 'VA' | 'Q',
  columns: string[],
  at: Int32Array,
  n: number,
): Promise<Satellite[]> {
  const entry = parts.matrix(letters);
  if (!entry) return [];
  const paid = letters === 'VA';
  const satellites = (await parts.labels(letters)).map((cells): Satellite => {
    const texts = cells.filter((text) => text !== '');
    const unit = /\(([^()]*)\)$/.exec(texts[0] ?? '');
    if (paid) return { name: texts.at(-1) ?? '', unit: UNIT, values: new Float64Array(n), partOfValueAdded: true };
    const account = unit ? texts[0]!.slice(0, unit.index).trim() : (texts[0] ?? '');
    return { name: [account, ...texts.slice(1)].join(' '), unit: unit?.[1] ?? '', values: new Float64Array(n) };
  });
  const buffer = new Float64Array(columns.length);
  const shape = { rows: satellites.map(({ name }) => name), columns };
  await readMatrix(
    rowsOf(entry, parts.file),
    shape,
    () => buffer,
    (i) => {
      const { values } = satellites[i]!;
      for (let k = 0; k < columns.length; k++) values[at[k]!] = buffer[k]!;
    },
  );
  return satellites;
}
