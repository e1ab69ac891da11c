import type { ZipEntry } from '../files/zip.js';
import type { TableContent } from '../table-content.js';
import { TableError } from '../table-error.js';
import { CsvRows } from '../wide/csv-rows.js';

/** The files of an archive; none for any other content. */
export const entriesOf = (content: TableContent): ZipEntry[] => (content.kind === 'archive' ? content.entries : []);

/** The name of a file without its folders. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The one file whose path fits; null where there is none. @throws TableError where there are several */
export function findPart(entries: ZipEntry[], fits: (path: string) => boolean, file: string): ZipEntry | null {
  const found = entries.filter(({ name }) => fits(name));
  if (found.length < 2) return found[0] ?? null;
  const names = found.map(({ name }) => name).join(', ');
  throw new TableError(`several files say the same: ${names}`, { file }, 'the files of one table of one year');
}

/** The same; @throws TableError also where there is none, naming what should be there */
export function expectPart(entries: ZipEntry[], fits: (path: string) => boolean, what: string, file: string): ZipEntry {
  const found = findPart(entries, fits, file);
  if (found) return found;
  const names = entries.map(({ name }) => baseName(name)).slice(0, 12);
  throw new TableError(
    `${what} is not among the files: ${names.join(', ') || 'there are none'}`,
    { file },
    `${what}; what is published apart goes to readTableFiles`,
  );
}

/** The rows of a text file. */
export const rowsOf = (entry: ZipEntry, file: string): CsvRows =>
  new CsvRows(entry.pieces(), `${file}: ${baseName(entry.name)}`);

/** All rows of a short text file, as cells. */
export async function cellsOf(entry: ZipEntry, file: string): Promise<string[][]> {
  const rows = rowsOf(entry, file);
  const cells: string[][] = [];
  while (await rows.next()) cells.push(rows.texts(0));
  return cells;
}
