import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { sum } from '../matrix/moments.js';
import { coefficientOfVariationWeights } from './coefficient-of-variation.js';

describe('coefficientOfVariationWeights', () => {
  it('weighs by deviation over mean', () => {
    // Deviations √2 and √8 around means 2 and 12: .7071 to .2357, three to one.
    expectClose(
      coefficientOfVariationWeights([
        [1, 10],
        [3, 14],
      ]),
      [0.75, 0.25],
      12,
    );
  });

  it('does not depend on units of measurement or the order of units, and sums to one', () => {
    fc.assert(
      fc.property(arbitraryMatrix, fc.integer({ min: 1, max: 1000 }), (matrix, factor) => {
        const weights = coefficientOfVariationWeights(matrix);
        expect(sum(weights)).toBeCloseTo(1, 12);
        const scaled = matrix.map((row) => row.map((value, j) => value * factor ** (j % 2))).reverse();
        expectClose(coefficientOfVariationWeights(scaled), weights, 9);
      }),
    );
  });

  it('names what does not vary, or has no mean to vary around', () => {
    expect(() => coefficientOfVariationWeights([[2], [2]], { names: ["'tax'"] })).toThrow(
      "indicator 'tax': constant (2)",
    );
    expect(() => coefficientOfVariationWeights([[-2], [2]])).toThrow('indicator 1: its mean is 0');
  });
});
