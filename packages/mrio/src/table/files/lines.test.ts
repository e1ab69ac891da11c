import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from './lines.js';

/** A piece that is handed back is spoilt: nobody may look at it again. */
async function* inPieces(bytes: Uint8Array, cuts: number[]): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const to of [...places, bytes.length]) {
    if (to > from) (yield bytes.slice(from, to))?.fill('!'.charCodeAt(0));
    from = to;
  }
}

async function linesOf(pieces: AsyncIterable<Uint8Array>): Promise<[number, string][]> {
  const lines = new Lines(pieces, 'text');
  const found: [number, string][] = [];
  while (await lines.next()) {
    found.push([lines.line, new TextDecoder().decode(lines.bytes.subarray(lines.start, lines.end))]);
  }
  return found;
}

describe('Lines', () => {
  it('reads the same lines however the text is cut into pieces', async () => {
    const text = fc
      .array(fc.tuple(fc.stringMatching(/^[a-z,]{0,40}$/), fc.constantFrom('\n', '\r\n')), { maxLength: 12 })
      .map((parts) => parts.flat().join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.stringMatching(/^[a-z]{0,9}$/),
        fc.array(fc.nat(), { maxLength: 30 }),
        async (whole, rest, cuts) => {
          const expected = (whole + rest)
            .split('\n')
            .map((line, k): [number, string] => [k + 1, line.replace(/\r$/, '')])
            .filter(([, line]) => line !== '');
          expect(await linesOf(inPieces(new TextEncoder().encode(whole + rest), cuts))).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
