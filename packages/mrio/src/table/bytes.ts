import { TableError } from './table-error.js';

/** A file's content, as text or bytes, whole or in pieces; gzip is recognised by its first two bytes. */
export type TableInput = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/** No table of the public databases comes near this; what does is no table. */
const LARGEST = 2 ** 30;

/** The whole input as bytes, decompressed. */
export async function toBytes(input: TableInput, file: string): Promise<Uint8Array> {
  const bytes = await collect(input);
  const gzipped = bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
  return gzipped ? decompress(bytes, file) : bytes;
}

async function collect(input: TableInput): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  if (typeof input === 'string') return encoder.encode(input);
  if (input instanceof Uint8Array) return input;
  const pieces: Uint8Array[] = [];
  for await (const piece of input) pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
  return join(pieces);
}

async function decompress(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'));
  const pieces: Uint8Array[] = [];
  const reader = stream.getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done && length <= LARGEST; next = await reader.read()) {
      pieces.push(next.value);
      length += next.value.length;
    }
  } catch (error) {
    const cause = (error as Error).message || 'unknown error';
    throw new TableError(`the file cannot be decompressed (${cause})`, { file }, 'a complete gzip file');
  }
  if (length > LARGEST) throw new TableError('the file holds more than 1 GiB', { file }, 'a table of at most 1 GiB');
  return join(pieces);
}

function join(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
