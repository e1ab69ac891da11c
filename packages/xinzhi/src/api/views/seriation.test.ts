import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cosine, pathLength, seriate, shortPath } from './seriation.js';

const matrices = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

describe('seriation', () => {
  it('finds the order of a band that was shuffled', () => {
    const band = Array.from({ length: 9 }, (_, row) =>
      Array.from({ length: 11 }, (_, column) => Number(column >= row && column < row + 3)),
    );
    const shuffled = [4, 0, 7, 2, 8, 5, 1, 6, 3];
    const order = seriate(shuffled.map((row) => band[row] as number[])).map((index) => shuffled[index] as number);
    if (order[0] === 8) order.reverse();
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('is an order of all rows, the same each time, with empty ones last', () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const order = seriate(rows);
        expect([...order].sort((a, b) => a - b)).toEqual([...rows.keys()]);
        expect(seriate(rows)).toEqual(order);
        const isEmpty = order.map((index) => rows[index]?.every((value) => value === 0));
        expect(isEmpty).toEqual([...isEmpty].sort());
      }),
    );
  });

  it('makes a path as short as the best of all orders, for few rows', () => {
    const permutations = (items: number[]): number[][] =>
      items.length < 2
        ? [items]
        : items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ max: 20, min: 0 }), fc.integer({ max: 20, min: 0 })), {
          minLength: 2,
          maxLength: 5,
        }),
        (points) => {
          const distance = points.map(([x, y]) => points.map(([u, v]) => Math.hypot(x - u, y - v)));
          const best = Math.min(...permutations([...points.keys()]).map((path) => pathLength(distance, path)));
          // 2-opt from the best nearest-neighbour path is not always optimal, but never far from it.
          expect(pathLength(distance, shortPath(distance))).toBeLessThanOrEqual(best * 1.25 + 1e-9);
        },
      ),
    );
  });

  it('measures similarity by the angle', () => {
    expect(cosine([1, 0], [0, 1])).toBe(0);
    expect(cosine([1, 1], [2, 2])).toBeCloseTo(1, 12);
    expect(cosine([1, 1, 0], [1, 0, 0])).toBeCloseTo(Math.SQRT1_2, 12);
    expect(cosine([0, 0], [1, 1])).toBe(0);
  });
});
