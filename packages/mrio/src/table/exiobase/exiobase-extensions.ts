import { distinctNames } from '../archive/distinct-names.js';
import { baseName, cellsOf, findPart, rowsOf } from '../archive/part-file.js';
import { readFigures } from '../archive/read-matrix.js';
import type { ZipEntry } from '../files/zip.js';
import type { Satellite } from '../input-output-table.js';
import { TableError } from '../table-error.js';
import { readHeader } from './matrix-header.js';

/** The extensions that hold what industries pay beside inputs, in the unit of the table. */
const FACTOR_INPUTS = /^(?:satellite|factor_inputs?)$/;

interface Main {
  labels: string[];
  unit: string;
  file: string;
}

/** The extensions of a table: the rows of F.txt in each folder beside it. Direct emissions of households (F_Y) have no place. */
export async function readExtensions(entries: ZipEntry[], folder: string, main: Main): Promise<Satellite[]> {
  const found: Satellite[] = [];
  for (const entry of entries) {
    if (baseName(entry.name) !== 'F.txt' || !entry.name.startsWith(folder)) continue;
    const own = entry.name.slice(0, -'F.txt'.length);
    const units = await unitsOf(
      findPart(entries, (path) => path === `${own}unit.txt`, main.file),
      main.file,
    );
    const paid = FACTOR_INPUTS.test(baseName(own.slice(0, -1)));
    for (const { name, values } of await readF(entry, main)) {
      const unit = units.get(name) ?? '';
      const part = paid && unit === main.unit;
      found.push({ name, unit, values, ...(part && { partOfValueAdded: true }) });
    }
  }
  const names = distinctNames(found.map(({ name }) => name));
  return found.map((satellite, k) => ({ ...satellite, name: names[k]! }));
}

async function readF(entry: ZipEntry, { labels, file }: Main): Promise<{ name: string; values: Float64Array }[]> {
  const rows = rowsOf(entry, file);
  const header = await readHeader(rows, ['region', 'sector']);
  labels.forEach((label, k) => {
    const found = header.columns[k]?.join(' ') ?? '';
    if (found === label) return;
    throw new TableError(`column ${k + 1} is '${found}'`, { file: rows.file, line: 2 }, `'${label}', as in Z`);
  });
  const satellites: { name: string; values: Float64Array }[] = [];
  for (let begun = header.begun; begun || (await rows.next()); begun = false) {
    const name = rows.texts(0, header.labelCells).join(' ').trim();
    const values = new Float64Array(labels.length);
    readFigures(rows, { columns: labels, labelCells: header.labelCells }, name, values);
    satellites.push({ name, values });
  }
  return satellites;
}

/** unit.txt: the name of a row, in one cell or several, and its unit. */
async function unitsOf(entry: ZipEntry | null, file: string): Promise<Map<string, string>> {
  if (!entry) return new Map();
  const [, ...rows] = await cellsOf(entry, file);
  return new Map(rows.map((row) => [row.slice(0, -1).join(' ').trim(), row.at(-1) ?? '']));
}
