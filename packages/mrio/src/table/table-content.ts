import { bytePieces, collect, prepend, type TableInput } from './bytes.js';
import { type ZipEntry, zipEntries } from './files/zip.js';
import { openWorkbook, type Sheet } from './workbook/workbook.js';

/** What a file turns out to hold, before figures are read from it. */
export type TableContent = TextContent | WorkbookContent | ArchiveContent | ParquetContent;

export interface TextContent {
  kind: 'text';
  file: string;
  /** Its beginning: at least the first line, and at least 4 KB, where there is so much. */
  head: string;
  /** All of it; can be read once. */
  pieces: AsyncIterable<Uint8Array>;
}

export interface WorkbookContent {
  kind: 'workbook';
  file: string;
  sheets: Sheet[];
}

export interface ArchiveContent {
  kind: 'archive';
  file: string;
  entries: ZipEntry[];
}

export interface ParquetContent {
  kind: 'parquet';
  file: string;
  bytes: Uint8Array;
}

const HEAD = 4096;
/** A line that is longer than this is not looked at to its end. */
const LONGEST_HEAD = 2 ** 22;
const NEWLINE = 0x0a;
const ZIP = 'PK\u0003\u0004';

/** Finds out what kind of file the input is, by its first bytes. @throws TableError where an archive is damaged */
export async function openTable(input: TableInput, file: string): Promise<TableContent> {
  if (input instanceof Blob && startsWith(await firstBytes(input), ZIP)) return openZip(input, file);
  const pieces = bytePieces(input, file);
  const { bytes, ended } = await headOf(pieces);
  if (startsWith(bytes, ZIP)) {
    return openZip(new Blob([(await collect(prepend(bytes, pieces), file)) as Uint8Array<ArrayBuffer>]), file);
  }
  if (startsWith(bytes, 'PAR1')) return { kind: 'parquet', file, bytes: await collect(prepend(bytes, pieces), file) };
  const head = new TextDecoder().decode(bytes.subarray(0, LONGEST_HEAD), { stream: true });
  return { kind: 'text', file, head, pieces: ended ? prepend(bytes, nothing()) : prepend(bytes, pieces) };
}

/** The content of one file of an archive. */
export const openEntry = (entry: ZipEntry, file: string): Promise<TableContent> =>
  openTable(entry.pieces(), `${file}: ${entry.name}`);

async function openZip(archive: Blob, file: string): Promise<TableContent> {
  const entries = await zipEntries(archive, file);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return { kind: 'archive', file, entries };
  return { kind: 'workbook', file, sheets: await openWorkbook(entries, file) };
}

async function firstBytes(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, 4).arrayBuffer());
}

/** Pieces until a line is complete and there is something to look at, in one. */
async function headOf(pieces: AsyncIterator<Uint8Array>): Promise<{ bytes: Uint8Array; ended: boolean }> {
  let bytes = new Uint8Array(0) as Uint8Array;
  for (;;) {
    const { value, done } = await pieces.next();
    if (done) return { bytes, ended: true };
    if (bytes.length === 0) bytes = value;
    else {
      const longer = new Uint8Array(bytes.length + value.length);
      longer.set(bytes);
      longer.set(value, bytes.length);
      bytes = longer;
    }
    if ((bytes.length >= HEAD && bytes.includes(NEWLINE)) || bytes.length >= LONGEST_HEAD) {
      return { bytes, ended: false };
    }
  }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  bytes.length >= text.length && [...text].every((letter, k) => bytes[k] === letter.charCodeAt(0));
