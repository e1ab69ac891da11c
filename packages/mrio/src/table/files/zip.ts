import { TableError } from '../table-error.js';
import { asStream, streamPieces, unpacked } from './streams.js';

/** A file in a zip archive. */
export interface ZipEntry {
  name: string;
  /** Its length when unpacked. */
  size: number;
  /** What is in it, unpacked as it is read. */
  pieces(): AsyncIterable<Uint8Array>;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes, its comment at most 65535, and the locator before it 20. */
const TAIL = 22 + 65535 + 20;
const SATURATED = 0xffffffff;

/**
 * The files of a zip archive, by its directory (PKWARE APPNOTE 6.3, §4.3), Zip64 included; folders are left out. Only the
 * directory is read here; a file is unpacked by the runtime when its pieces are asked for.
 * @throws TableError where the archive is cut short or its directory is damaged
 */
export async function zipEntries(archive: Blob, file: string): Promise<ZipEntry[]> {
  const damaged = (problem: string) => new TableError(problem, { file }, 'a complete zip archive');
  const tailAt = Math.max(0, archive.size - TAIL);
  const tail = await view(archive, tailAt, archive.size);
  let at = tail.byteLength - 22;
  while (at >= 0 && tail.getUint32(at, true) !== END) at--;
  if (at < 0) throw damaged('the archive has no directory at its end, it seems truncated');
  let count = tail.getUint16(at + 10, true);
  let length = tail.getUint32(at + 12, true);
  let offset = tail.getUint32(at + 16, true);
  if (at >= 20 && tail.getUint32(at - 20, true) === LOCATOR_64) {
    const endAt = Number(tail.getBigUint64(at - 12, true));
    const end = await view(archive, endAt, endAt + 56);
    if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) throw damaged('the Zip64 directory is missing');
    count = Number(end.getBigUint64(32, true));
    length = Number(end.getBigUint64(40, true));
    offset = Number(end.getBigUint64(48, true));
  }
  const directory = await view(archive, offset, offset + length);
  if (directory.byteLength < length) throw damaged('the archive ends within its directory');
  const entries: ZipEntry[] = [];
  let from = 0;
  for (let k = 0; k < count; k++) {
    if (from + 46 > length || directory.getUint32(from, true) !== DIRECTORY) throw damaged(`entry ${k + 1} is damaged`);
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
      directory.getUint16(from + field, true),
    );
    const next = from + 46 + nameLength! + extraLength! + commentLength!;
    if (next > length) throw damaged(`entry ${k + 1} is damaged`);
    const name = new TextDecoder().decode(new Uint8Array(directory.buffer, from + 46, nameLength));
    if (!name.endsWith('/')) entries.push(entry(archive, directory, from, name, file));
    from = next;
  }
  return entries;
}

function entry(archive: Blob, directory: DataView, at: number, name: string, file: string): ZipEntry {
  const method = directory.getUint16(at + 10, true);
  const { packed, size, offset } = extents(directory, at);
  const place = { file: `${file}: ${name}` };
  async function* pieces(): AsyncIterable<Uint8Array> {
    if (method !== 0 && method !== 8) {
      throw new TableError(`it is packed by method ${method}`, place, 'a file that is stored or deflated');
    }
    if (directory.getUint16(at + 8, true) & 1)
      throw new TableError('it is encrypted', place, 'a file without a password');
    const local = await view(archive, offset, offset + 30);
    if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) {
      throw new TableError('the archive does not hold it where the directory says', place, 'a complete zip archive');
    }
    const begins = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    const stored = streamPieces(archive.slice(begins, begins + packed).stream());
    const checksum = directory.getUint32(at + 16, true);
    let length = 0;
    for await (const piece of method === 0 ? stored : unpacked(asGzip(stored, checksum, size), place.file)) {
      length += piece.length;
      yield piece;
    }
    if (length !== size)
      throw new TableError(`${length} bytes came out`, place, `${size} bytes, as the directory says`);
  }
  return { name, size, pieces };
}

/** Deflated data as gzip has them (RFC 1952), so that the runtime compares them with the checksum of the directory. */
function asGzip(deflated: AsyncIterable<Uint8Array>, checksum: number, size: number): ReadableStream<Uint8Array> {
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, checksum, true);
  ends.setUint32(4, size % 2 ** 32, true);
  return asStream(
    (async function* () {
      yield Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
      yield* deflated;
      yield new Uint8Array(ends.buffer);
    })(),
  );
}

/** Lengths and place of an entry; those that do not fit into four bytes stand in its Zip64 field. */
function extents(directory: DataView, at: number): { packed: number; size: number; offset: number } {
  const [packed, size, offset] = [20, 24, 42].map((field) => directory.getUint32(at + field, true));
  const found = { packed: packed!, size: size!, offset: offset! };
  let field = at + 46 + directory.getUint16(at + 28, true);
  const stop = field + directory.getUint16(at + 30, true);
  while (field + 4 <= stop && directory.getUint16(field, true) !== 1) field += 4 + directory.getUint16(field + 2, true);
  let value = field + 4;
  for (const part of ['size', 'packed', 'offset'] as const) {
    if (found[part] !== SATURATED || value + 8 > stop) continue;
    found[part] = Number(directory.getBigUint64(value, true));
    value += 8;
  }
  return found;
}

async function view(archive: Blob, start: number, end: number): Promise<DataView> {
  return new DataView(await archive.slice(start, end).arrayBuffer());
}
