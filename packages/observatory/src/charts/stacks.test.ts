import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf, stackExtent, totalOf } from './stacks.js';

describe('stacks', () => {
  it('lays positive parts up and negative parts down, each from where its like ended', () => {
    expect(piecesOf({ column: 'a', values: [2, -1, 3, -4] })).toEqual([
      { part: 0, from: 0, to: 2 },
      { part: 1, from: 0, to: -1 },
      { part: 2, from: 2, to: 5 },
      { part: 3, from: -1, to: -5 },
    ]);
  });

  it('reaches from the lowest end to the highest, zero within', () => {
    const stacks = [
      { column: 'a', values: [2, -1, 3] },
      { column: 'b', values: [-2, -2, 1] },
    ];
    expect(stackExtent(stacks)).toEqual([-4, 5]);
    expect(stackExtent([{ column: 'a', values: [1] }])).toEqual([0, 1]);
    expect(stackExtent([])).toEqual([0, 0]);
  });

  it('lays pieces whose lengths are the values, of which none overlaps another, and whose ends sum to the total', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
        const stack = { column: 'a', values };
        const pieces = piecesOf(stack);
        expect(pieces.map(({ from, to }) => to - from)).toEqual(values);
        const [low, high] = stackExtent([stack]);
        expect(low + high).toBe(totalOf(stack));
        const covered = pieces.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0);
        expect(covered).toBe(high - low);
      }),
    );
  });
});
