import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { equalWeights } from '../weights/equal.js';
import { arithmetic } from './arithmetic.js';
import { topsis } from './topsis.js';

describe('arithmetic', () => {
  it('weighs and adds, weights scaled to one', () => {
    expect(
      arithmetic(
        [
          [1, 3],
          [2, 0],
        ],
        [1, 3],
      ),
    ).toEqual([2.5, 0.5]);
  });

  it('refuses weights that are none', () => {
    expect(() => arithmetic([[1, 2]], [1])).toThrow('1 weights for 2 indicators');
    expect(() => arithmetic([[1, 2]], [1, -1])).toThrow('weight 2 is -1');
    expect(() => arithmetic([[1, 2]], [0, 0])).toThrow('all weights are zero');
  });
});

describe('topsis', () => {
  const cars = [
    [5, 8, 4],
    [7, 6, 8],
    [8, 8, 6],
    [7, 4, 6],
  ];

  it('gives the example of Tzeng and Huang', () => {
    const scores = topsis(cars, [0.3, 0.4, 0.3]);
    [0.5037, 0.6581, 0.7482, 0.334].forEach((expected, i) => {
      expect(scores[i]).toBeCloseTo(expected, 4);
    });
  });

  it('gives 1 to what is best in everything and 0 to what is worst, by either norm', () => {
    const directions = ['positive', 'negative'] as const;
    for (const normalise of ['vector', 'min-max'] as const) {
      expect(
        topsis(
          [
            [9, 1],
            [5, 5],
            [1, 9],
          ],
          [1, 1],
          { directions, normalise },
        ),
      ).toEqual([1, expect.closeTo(0.5, 1), 0]);
    }
  });

  it('stays between 0 and 1 and does not mind units of measurement', () => {
    fc.assert(
      fc.property(arbitraryMatrix, fc.constantFrom('vector' as const, 'min-max' as const), (matrix, normalise) => {
        const weights = equalWeights(matrix[0]!.length);
        const scores = topsis(matrix, weights, { normalise });
        const scaled = topsis(
          matrix.map((row) => row.map((value, j) => value * 10 ** j)),
          weights,
          { normalise },
        );
        scores.forEach((score, i) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(scaled[i]).toBeCloseTo(score, 9);
        });
      }),
    );
  });

  it('says what it cannot compare', () => {
    expect(() =>
      topsis(
        [
          [0, 1],
          [0, 2],
        ],
        [1, 1],
      ),
    ).toThrow('indicator 1: all values are zero');
    expect(() =>
      topsis(
        [
          [3, 1],
          [3, 1],
        ],
        [1, 1],
      ),
    ).toThrow('all units are alike');
  });
});
