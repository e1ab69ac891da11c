import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes lines and waits where the other side is slow, so that output never piles up in memory. */
export function lineWriter(stream: Writable): (line: string) => Promise<void> {
  return async (line) => {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  };
}
