import { TableError } from '../table-error.js';

/** What a stream holds, piece by piece; streams are not iterable in every browser. */
export async function* streamPieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // A reader that stops early, or a stream that failed: nobody waits for the rest.
    reader.cancel().catch(() => undefined);
  }
}

/** The pieces as a stream that asks for the next one when it has room. */
export function asStream(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/**
 * A gzip stream unpacked piece by piece by the runtime, which compares it with its checksum.
 * @throws TableError where it is damaged or cut short
 */
export async function* unpacked(stream: ReadableStream<Uint8Array>, file: string): AsyncGenerator<Uint8Array> {
  const through = new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
  try {
    yield* streamPieces(stream.pipeThrough(through));
  } catch (error) {
    if (error instanceof TableError) throw error;
    const cause = (error as Error).message || 'unknown error';
    throw new TableError(`the file cannot be decompressed (${cause})`, { file }, 'a complete compressed file');
  }
}
