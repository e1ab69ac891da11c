import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../rank.js';
import { RankOrder } from './rank-order.js';

describe('RankOrder', () => {
  it('ranks as rank does, period by period, whatever it ranked before', () => {
    const cases = fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 4 }).chain((sizes) => {
      const rows = sizes.reduce((sum, size) => sum + size, 0);
      // Few different values: many ties.
      const scores = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: rows, maxLength: rows });
      return fc.record({ sizes: fc.constant(sizes), several: fc.array(scores, { minLength: 1, maxLength: 3 }) });
    });
    fc.assert(
      fc.property(cases, ({ sizes, several }) => {
        const starts = [0];
        for (const size of sizes) starts.push(starts[starts.length - 1]! + size);
        // Rows of a period need not stand together.
        const rowAt = Array.from({ length: starts[sizes.length]! }, (_, k) => k).reverse();
        const order = new RankOrder(sizes.map((_, p) => rowAt.slice(starts[p], starts[p + 1])));
        const ranks = new Int32Array(starts[sizes.length]!);
        for (const scores of several) {
          const laid = Float64Array.from([-1, ...rowAt.map((k) => scores[k]!)]);
          const expected = sizes.flatMap((_, p) => rank(scores.slice(starts[p], starts[p + 1])));
          order.rank(laid, 1, ranks);
          expect(rowAt.map((row) => ranks[row])).toEqual(expected);
          ranks.fill(0);
          order.rankSorted(laid, 1, ranks);
          expect(rowAt.map((row) => ranks[row])).toEqual(expected);
        }
      }),
    );
  });
});
