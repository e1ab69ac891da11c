import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from './lines.js';

async function collect(chunks: (Uint8Array | string)[], limit = 1000): Promise<Line[]> {
  async function* stream() {
    yield* chunks;
  }
  const lines: Line[] = [];
  for await (const line of linesOf(stream(), limit)) lines.push(line);
  return lines;
}

describe('linesOf', () => {
  it('numbers lines and takes both line ends, with or without a last one', async () => {
    expect(await collect(['a\r\n\nb'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
    expect(await collect(['a\n'])).toEqual([{ number: 1, text: 'a' }]);
  });

  it('drops the byte order mark of the stream', async () => {
    expect(await collect(['\ufeffa\n\ufeffb'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '\ufeffb' },
    ]);
  });

  it('passes over a line above the limit and goes on', async () => {
    expect(await collect(['ok\n', 'x'.repeat(600), 'x'.repeat(600), '\nafter'], 1000)).toEqual([
      { number: 1, text: 'ok' },
      { number: 2, tooLong: 1200 },
      { number: 3, text: 'after' },
    ]);
  });

  it('gives the same lines however the stream is cut, inside characters too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('新质', 'a', '', '𠮷', 'é'), { maxLength: 8 }),
        fc.integer({ min: 1, max: 5 }),
        async (parts, size) => {
          const text = parts.join('\n');
          const bytes = Buffer.from(text);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          const expected = text === '' ? [] : text.split('\n');
          // A line end that ends the stream ends the last line; it does not open another.
          if (expected.at(-1) === '') expected.pop();
          expect((await collect(chunks)).map((line) => ('text' in line ? line.text : null))).toEqual(expected);
        },
      ),
    );
  });
});
