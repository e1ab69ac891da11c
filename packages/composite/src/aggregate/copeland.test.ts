import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { sum } from '../matrix/moments.js';
import { equalWeights } from '../weights/equal.js';
import { copeland, outrankingMatrix } from './copeland.js';

const three = [
  [3, 1, 2],
  [2, 2, 2],
  [1, 3, 9],
];

describe('outrankingMatrix', () => {
  it('adds up the weight on which one unit is better, ties by halves', () => {
    const support = outrankingMatrix(three, [0.5, 0.3, 0.2]);
    expectClose(support[0]!, [0, 0.6, 0.5], 12);
    expectClose(support[1]!, [0.4, 0, 0.5], 12);
    expectClose(support[2]!, [0.5, 0.5, 0], 12);
  });
});

describe('copeland', () => {
  it('counts majorities, a tie for nobody', () => {
    expect(copeland(three, [0.5, 0.3, 0.2])).toEqual([1, -1, 0]);
    expectClose(copeland(three, [0.5, 0.3, 0.2], { count: 'support' }), [1.1, 0.9, 1], 12);
  });

  it('is antisymmetric: pairs sum to one, scores to nothing, and turning all indicators round turns the scores', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const weights = equalWeights(matrix[0]!.length);
        const support = outrankingMatrix(matrix, weights);
        support.forEach((row, i) => {
          row.forEach((value, k) => {
            if (i !== k) expect(value + support[k]![i]!).toBeCloseTo(1, 12);
          });
        });
        const scores = copeland(matrix, weights);
        expect(sum(scores)).toBe(0);
        const turned = matrix.map((row) => row.map((value) => -value));
        expectClose(
          copeland(turned, weights),
          scores.map((score) => -score),
          12,
        );
      }),
    );
  });

  it('hears nothing but order', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const weights = matrix[0]!.map((_, j) => j + 1);
        expect(
          copeland(
            matrix.map((row) => row.map((value) => Math.log1p(value))),
            weights,
          ),
        ).toEqual(copeland(matrix, weights));
      }),
    );
  });
});
