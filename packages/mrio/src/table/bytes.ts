import { TableError } from './table-error.js';

/** A file's content, as text or bytes, whole or in pieces; gzip is recognised by its first two bytes. */
export type TableInput = string | Uint8Array | AsyncIterable<string | Uint8Array>;

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
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  } catch (error) {
    const cause = (error as Error).message || 'unknown error';
    throw new TableError(`the file cannot be decompressed (${cause})`, { file }, 'a complete gzip file');
  }
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
