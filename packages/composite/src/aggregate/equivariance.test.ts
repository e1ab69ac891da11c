import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { minMax } from '../normalise/min-max.js';
import { zScore } from '../normalise/z-score.js';
import { adjustedMazziottaPareto } from './adjusted-mazziotta-pareto.js';
import { arithmetic } from './arithmetic.js';
import { copeland } from './copeland.js';
import { geometric } from './geometric.js';
import { harmonic } from './harmonic.js';
import { mazziottaPareto } from './mazziotta-pareto.js';
import { topsis } from './topsis.js';

type Aggregate = (matrix: DecisionMatrix, weights: readonly number[]) => number[];

/** Each from raw values, through the normalisation that it takes. */
const ways: Record<string, Aggregate> = {
  arithmetic: (matrix, weights) => arithmetic(minMax(matrix), weights),
  geometric: (matrix, weights) => geometric(minMax(matrix, { shift: 0.01 }), weights),
  harmonic: (matrix, weights) => harmonic(minMax(matrix, { shift: 0.01 }), weights),
  'topsis by vector length': (matrix, weights) => topsis(matrix, weights),
  'topsis by min–max': (matrix, weights) => topsis(matrix, weights, { normalise: 'min-max' }),
  'mazziotta–pareto': (matrix, weights) =>
    mazziottaPareto(zScore(matrix, { mean: 100, deviation: 10, moments: 'population' }), weights),
  'mazziotta–pareto, adjusted': (matrix, weights) => adjustedMazziottaPareto(matrix, weights),
  copeland: (matrix, weights) => copeland(matrix, weights),
};

const cases = arbitraryMatrix.chain((matrix) =>
  fc.record({
    matrix: fc.constant(matrix),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: matrix[0]!.length, maxLength: matrix[0]!.length }),
    rows: fc.shuffledSubarray(
      matrix.map((_, i) => i),
      { minLength: matrix.length },
    ),
    columns: fc.shuffledSubarray(
      matrix[0]!.map((_, j) => j),
      { minLength: matrix[0]!.length },
    ),
    factor: fc.integer({ min: 1, max: 1000 }),
  }),
);

describe.each(Object.entries(ways))('scores by %s', (_, aggregate) => {
  it('move with the units; neither the order of indicators nor units of measurement nor the sum of weights matters', () => {
    fc.assert(
      fc.property(cases, ({ matrix, weights, rows, columns, factor }) => {
        const scores = aggregate(matrix, weights);
        expect(scores.every(Number.isFinite)).toBe(true);
        expectClose(
          aggregate(
            rows.map((i) => columns.map((j) => matrix[i]![j]!)),
            columns.map((j) => weights[j]!),
          ),
          rows.map((i) => scores[i]!),
          7,
        );
        const scaled = matrix.map((row) => row.map((value) => value * factor));
        expectClose(
          aggregate(
            scaled,
            weights.map((weight) => weight / 7),
          ),
          scores,
          7,
        );
      }),
    );
  });

  it('give one unit no less than another that it beats or equals in everything', () => {
    fc.assert(
      fc.property(cases, ({ matrix, weights }) => {
        const better = matrix[0]!.map((_, j) => Math.max(matrix[0]![j]!, matrix[1]![j]!));
        const scores = aggregate([better, ...matrix], weights);
        expect(scores[0]).toBeGreaterThanOrEqual(scores[1]! - 1e-9);
        expect(scores[0]).toBeGreaterThanOrEqual(scores[2]! - 1e-9);
      }),
    );
  });
});
