import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { arithmetic } from './arithmetic.js';
import { geometric } from './geometric.js';
import { harmonic } from './harmonic.js';

const positive = arbitraryMatrix.map((matrix) => matrix.map((row) => row.map((value) => value + 0.01)));

describe('geometric and harmonic means', () => {
  it('give textbook values', () => {
    expectClose(geometric([[2, 8]], [1, 1]), [4], 12);
    expectClose(geometric([[2, 8]], [2, 1]), [32 ** (1 / 3)], 12);
    expectClose(harmonic([[2, 8]], [1, 1]), [3.2], 12);
  });

  it('never exceed the arithmetic mean, in this order, and meet where a unit is even', () => {
    const withWeights = positive.chain((matrix) =>
      fc.tuple(
        fc.constant(matrix),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: matrix[0]!.length, maxLength: matrix[0]!.length }),
      ),
    );
    fc.assert(
      fc.property(withWeights, ([matrix, weights]) => {
        const [sum, product, reciprocal] = [arithmetic, geometric, harmonic].map((mean) => mean(matrix, weights));
        matrix.forEach((row, i) => {
          expect(product![i]).toBeLessThanOrEqual(sum![i]! * (1 + 1e-12));
          expect(reciprocal![i]).toBeLessThanOrEqual(product![i]! * (1 + 1e-12));
          expect(reciprocal![i]).toBeGreaterThanOrEqual(Math.min(...row) * (1 - 1e-12));
        });
        const even = matrix.map((row) => row.map(() => row[0]!));
        for (const mean of [geometric, harmonic]) {
          expectClose(
            mean(even, weights),
            even.map((row) => row[0]!),
            9,
          );
        }
      }),
    );
  });

  it('name what is not above zero', () => {
    expect(() =>
      geometric(
        [
          [1, 2],
          [3, 0],
        ],
        [1, 1],
        { names: ["'rd'", "'tax'"] },
      ),
    ).toThrow(
      "indicator 'tax': row 2 is 0: a geometric mean needs values above zero; normalise by min–max with a shift",
    );
    expect(() => harmonic([[-1]], [1])).toThrow('indicator 1: row 1 is -1: a harmonic mean');
    expect(() => geometric([[1, 2]], [1])).toThrow('1 weights for 2 indicators');
  });
});
