import { bytePieces, type TableInput } from './bytes.js';
import type { ZipEntry } from './files/zip.js';
import { TABLE_FORMATS } from './formats.js';
import type { InputOutputTable } from './input-output-table.js';
import { openTable } from './table-content.js';
import { TableError } from './table-error.js';
import type { ReadOptions } from './table-format.js';

/** A file and what it is called: in a table of several files names tell them apart. */
export interface NamedInput {
  name: string;
  content: TableInput;
}

/**
 * Reads a table that is published in several files: Eora26 and its labels, GLORIA, its readme and its satellite accounts,
 * an archive that somebody has unpacked. Archives among them are opened.
 * @throws TableError that names file, line, row, column and what belongs there
 */
export async function readTableFiles(files: NamedInput[], options: ReadOptions = {}): Promise<InputOutputTable> {
  const file = options.name ?? 'table';
  const entries: ZipEntry[] = [];
  for (const { name, content } of files) entries.push(...(await entriesIn(name, content)));
  const archive = { kind: 'archive' as const, file, entries };
  const format = TABLE_FORMATS.find((candidate) => candidate.recognises(archive));
  if (format) return format.read(archive, options);
  const names = files.map(({ name }) => name).join(', ') || 'none';
  throw new TableError(`the files hold no table that is known: ${names}`, { file }, 'all files of one table');
}

/** What is in an archive, or the file itself. */
export async function entriesIn(name: string, content: TableInput): Promise<ZipEntry[]> {
  const own = { name, size: 0, pieces: () => bytePieces(content, name) };
  if (!/\.zip$/i.test(name)) return [own];
  const opened = await openTable(content, name);
  return opened.kind === 'archive' ? opened.entries : [own];
}
