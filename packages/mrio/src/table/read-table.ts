import type { TableInput } from './bytes.js';
import type { ZipEntry } from './files/zip.js';
import { TABLE_FORMATS } from './formats.js';
import type { InputOutputTable } from './input-output-table.js';
import { openEntry, openTable, type TableContent } from './table-content.js';
import { TableError } from './table-error.js';
import type { ReadOptions, TableFormat } from './table-format.js';
import { yearIn } from './year-in.js';

/**
 * Reads an input–output table whatever its layout: the file is recognised by what it holds, not by its name, and read as
 * it streams, out of gzip or zip.
 * @throws TableError that names file, line, row, column and what belongs there
 */
export async function readTable(input: TableInput, options: ReadOptions = {}): Promise<InputOutputTable> {
  const { content, format } = await recognised(input, options);
  return format.read(content, options);
}

/**
 * What layout the input has: 'OECD ICIO', 'WIOD 2013 CSV', …
 * @throws TableError where it is none that is known
 */
export async function recogniseTable(input: TableInput, options: ReadOptions = {}): Promise<string> {
  return (await recognised(input, options)).format.name;
}

interface Recognised {
  content: TableContent;
  format: TableFormat;
}

async function recognised(input: TableInput, options: ReadOptions): Promise<Recognised> {
  const content = await openTable(input, options.name ?? 'table');
  const format = formatOf(content);
  if (format) return { content, format };
  if (content.kind === 'archive') return inArchive(content.entries, content.file, options);
  throw unknown(content);
}

const formatOf = (content: TableContent): TableFormat | undefined =>
  TABLE_FORMATS.find((format) => format.recognises(content));

/** The one table in an archive, or the one of the year that is asked for. */
async function inArchive(entries: ZipEntry[], file: string, { year }: ReadOptions): Promise<Recognised> {
  const tables = entries.filter(({ name }) => mayBeTable(name));
  const asked = year === undefined ? tables : tables.filter(({ name }) => yearIn(name) === year);
  const chosen = asked.length === 0 && tables.length === 1 ? tables : asked;
  if (chosen.length !== 1) {
    const names = tables.map(({ name }) => name).join(', ') || 'none';
    const problem = `the archive holds ${chosen.length} tables${year === undefined ? '' : ` of ${year}`}; in all: ${names}`;
    throw new TableError(problem, { file }, 'one table, or a year that names one');
  }
  return inEntry(chosen[0]!, file);
}

/** Whether a file of an archive can be a table by itself. */
export const mayBeTable = (name: string): boolean =>
  /\.(?:csv|txt|xlsx|gz|zip|parquet)$/i.test(name) && !/readme/i.test(name);

async function inEntry(entry: ZipEntry, file: string): Promise<Recognised> {
  const content = await openEntry(entry, file);
  const format = formatOf(content);
  if (!format) throw unknown(content);
  return { content, format };
}

/** The table that one file of an archive is. @throws TableError as readTable */
export async function readEntry(entry: ZipEntry, file: string, options: ReadOptions): Promise<InputOutputTable> {
  const { content, format } = await inEntry(entry, file);
  return format.read(content, options);
}

function unknown(content: TableContent): TableError {
  const names = TABLE_FORMATS.map(({ name }) => name).join(', ');
  const holds = {
    text: () =>
      content.kind === 'text' && content.head.trim() === ''
        ? 'the file is empty'
        : `the text begins ${quoted(content)}`,
    workbook: () => `no sheet of the workbook holds a table that is known`,
    archive: () => 'the archive holds no table that is known',
    parquet: () => 'the Parquet file has other columns than a table',
  };
  return new TableError(holds[content.kind](), { file: content.file }, `a table laid out like one of: ${names}`);
}

const quoted = (content: TableContent): string =>
  content.kind === 'text' ? JSON.stringify(content.head.slice(0, 60)) : '';
