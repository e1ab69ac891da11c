import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lines } from './lines.js';

/** Pieces of their own, or in the memory that the request brings: what lies behind them there is spoilt. */
async function* inPieces(bytes: Uint8Array, cuts: number[]): AsyncGenerator<Uint8Array, void, Uint8Array | undefined> {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  let room: Uint8Array | undefined;
  for (const to of [...places, bytes.length]) {
    if (to === from) continue;
    const piece = bytes.slice(from, to);
    from = to;
    if (room && room.length >= piece.length && to % 3 > 0) {
      room.fill('!'.charCodeAt(0)).set(piece);
      room = yield room.subarray(0, piece.length);
    } else room = yield piece;
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
