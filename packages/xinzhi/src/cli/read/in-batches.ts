import type { Input } from '../../sources/list-inputs.js';

/** Characters after which a batch is full: a message between threads costs as much as reading some hundred characters. */
const FULL = 1 << 16;

/**
 * Puts inputs together that are there at the same time, so that a message to a thread is worth sending. A batch goes out
 * when it is full or when the next input has to be waited for: nothing is held back.
 */
export async function* inBatches(inputs: AsyncIterable<Input>): AsyncGenerator<Input[]> {
  const iterator = inputs[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (let first = await next; !first.done; first = await next) {
      const batch = [first.value];
      let size = sizeOf(first.value);
      const waiting = new Promise<null>((resolve) => setImmediate(resolve, null));
      next = iterator.next();
      while (size < FULL) {
        const more = await Promise.race([next, waiting]);
        if (more === null || more.done) break;
        batch.push(more.value);
        size += sizeOf(more.value);
        next = iterator.next();
      }
      yield batch;
    }
  } finally {
    // Not awaited: the source may be waiting for input that nobody wants any more.
    iterator.return?.().catch(() => {});
  }
}

const sizeOf = (input: Input): number =>
  input.kind === 'line' ? input.text.length : input.kind === 'file' ? input.bytes : 0;
