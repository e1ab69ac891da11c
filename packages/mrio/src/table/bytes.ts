import { asStream, streamPieces, unpacked } from './files/streams.js';
import { TableError } from './table-error.js';

/** A file's content, as text or bytes, whole or in pieces, or as a file handle that reads from where it likes. */
export type TableInput = string | Uint8Array | Blob | AsyncIterable<string | Uint8Array>;

/** No table that is read whole comes near this; what does is no table. */
const LARGEST = 2 ** 30;

const encoder = new TextEncoder();

/** Bytes piece by piece. A request may bring memory: a piece may be read to its beginning, and need not be copied there. */
export type BytePieces = AsyncGenerator<Uint8Array, void, Uint8Array | undefined>;

/** The input as bytes, piece by piece as it comes, decompressed where its first two bytes say that it is gzip. */
export async function* bytePieces(input: TableInput, file: string): BytePieces {
  const pieces = rawPieces(input);
  const first = await pieces.next();
  if (first.done) return;
  const whole = prepend(first.value, pieces);
  yield* isGzip(first.value) ? unpacked(asStream(whole), file) : whole;
}

const isGzip = (bytes: Uint8Array): boolean => bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;

async function* rawPieces(input: TableInput): BytePieces {
  if (typeof input === 'string') yield encoder.encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* encoded(input instanceof Blob ? streamPieces(input.stream()) : input);
}

async function* encoded(input: AsyncIterable<string | Uint8Array>): BytePieces {
  const pieces = (input as AsyncIterable<string | Uint8Array, unknown, Uint8Array | undefined>)[Symbol.asyncIterator]();
  let ended = false;
  let room: Uint8Array | undefined;
  try {
    for (;;) {
      const { value, done } = await pieces.next(room);
      if (done) {
        ended = true;
        return;
      }
      const bytes = typeof value === 'string' ? encoder.encode(value) : value;
      if (bytes.length > 0) room = yield bytes;
    }
  } finally {
    if (!ended) await pieces.return?.();
  }
}

/** A piece that was taken to look at, and those that follow. */
export async function* prepend(first: Uint8Array, rest: AsyncIterable<Uint8Array>): BytePieces {
  yield first;
  yield* rest as BytePieces;
}

/** The whole input as bytes, decompressed. */
export async function toBytes(input: TableInput, file: string): Promise<Uint8Array> {
  return collect(bytePieces(input, file), file);
}

/** All pieces in one. @throws TableError where they are more than a table can be */
export async function collect(pieces: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const list: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    list.push(piece);
    length += piece.length;
    if (length > LARGEST) throw new TableError('the file holds more than 1 GiB', { file }, 'a table of at most 1 GiB');
  }
  return list.length === 1 ? list[0]! : join(list, length);
}

function join(pieces: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
