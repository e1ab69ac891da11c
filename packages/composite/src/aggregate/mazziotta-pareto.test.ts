import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { zScore } from '../normalise/z-score.js';
import { equalWeights } from '../weights/equal.js';
import { adjustedMazziottaPareto } from './adjusted-mazziotta-pareto.js';
import { arithmetic } from './arithmetic.js';
import { mazziottaPareto } from './mazziotta-pareto.js';

describe('mazziottaPareto', () => {
  it('takes off the variance over the mean, or adds it', () => {
    // Mean 100, deviations ∓ 10: S = 10, cv = .1, penalty 1. Three to one: mean 95, variance .75 · 25 + .25 · 225 = 75.
    expectClose(mazziottaPareto([[90, 110]], [1, 1]), [99], 12);
    expectClose(mazziottaPareto([[90, 110]], [1, 1], { penalty: 'up' }), [101], 12);
    expectClose(mazziottaPareto([[90, 110]], [3, 1]), [95 - 75 / 95], 12);
  });

  it('never rewards imbalance, and leaves an even unit its mean', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const points = zScore(matrix, { mean: 100, deviation: 10, moments: 'population' });
        const weights = equalWeights(matrix[0]!.length);
        const means = arithmetic(points, weights);
        mazziottaPareto(points, weights).forEach((score, i) => {
          expect(score).toBeLessThanOrEqual(means[i]! + 1e-9);
        });
        const even = points.map((row) => row.map(() => row[0]!));
        expectClose(
          mazziottaPareto(even, weights),
          even.map((row) => row[0]!),
          9,
        );
      }),
    );
  });

  it('refuses means that are not above zero', () => {
    expect(() =>
      mazziottaPareto(
        [
          [1, 2],
          [-3, 1],
        ],
        [1, 1],
      ),
    ).toThrow('row 2 has the mean -1');
  });
});

describe('adjustedMazziottaPareto', () => {
  const panel = [
    [10, 5],
    [20, 3],
    [30, 1],
  ];

  it('runs over sixty points around a hundred', () => {
    // Indicator by indicator 70, 100, 130 and, less being better, the same.
    expectClose(adjustedMazziottaPareto(panel, [1, 1], { directions: ['positive', 'negative'] }), [70, 100, 130], 12);
    // With more being better in both: 70 and 130 have the mean 100 and the variance 900.
    expectClose(adjustedMazziottaPareto(panel, [1, 1]), [91, 100, 91], 12);
  });

  it('puts the reference at a hundred', () => {
    const scores = adjustedMazziottaPareto(panel, [1, 1], {
      directions: ['positive', 'negative'],
      reference: [10, 5],
    });
    expectClose(scores, [100, 130, 160], 12);
  });

  it('names what has no range', () => {
    expect(() => adjustedMazziottaPareto([[1], [1]], [1], { names: ["'rd'"] })).toThrow("indicator 'rd': constant (1)");
    expect(() => adjustedMazziottaPareto(panel, [1, 1], { reference: [1] })).toThrow('1 reference values for 2');
  });
});
