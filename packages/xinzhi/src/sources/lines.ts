import { InputError } from '../errors/input-error.js';
import { megabytes } from './input-limits.js';

export type Line = { number: number; text: string } | { number: number; tooLong: number };

/**
 * Splits a stream of bytes into lines of UTF-8, holding at most one line: `limit` bytes. A longer line is passed over
 * and reported with its length, so that memory stays bounded whatever comes in.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array | string>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let length = 0;
  let number = 1;
  const take = (part: Uint8Array) => {
    length += part.length;
    if (length > limit) parts = [];
    else if (part.length > 0) parts.push(part);
    held = length > limit ? 0 : length;
  };
  const line = (): Line => {
    const whole = length > limit ? { number, tooLong: length } : { number, text: decode(parts, held, number) };
    parts = [];
    held = 0;
    length = 0;
    number++;
    return whole;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
      take(bytes.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(bytes.subarray(start));
  }
  if (length > 0) yield line();
}

function decode(parts: Uint8Array[], length: number, number: number): string {
  const text = Buffer.concat(parts, length).toString('utf8');
  const unmarked = number === 1 && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.endsWith('\r') ? unmarked.slice(0, -1) : unmarked;
}

/** The error for a line that is over the limit. */
export function lineTooLong(length: number, limit: number, where: string): InputError {
  return new InputError(
    `the line has ${megabytes(length)}, and at most ${megabytes(limit)} are read at once`,
    where,
    'split the document',
  );
}
