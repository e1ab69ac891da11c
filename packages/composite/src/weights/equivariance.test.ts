import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectClose } from '../../test/expect-close.js';
import type { LinearSolver } from '../efficiency/linear-program.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.js';
import { coefficientOfVariationWeights } from './coefficient-of-variation.js';
import { gameTheoryWeights, multiplicativeWeights } from './combined.js';
import { criticWeights } from './critic.js';
import { entropyWeights } from './entropy.js';
import { principalComponentWeights } from './principal-components.js';
import { rotatedLoadingWeights } from './rotated-loadings.js';

type Weigh = (matrix: number[][]) => number[];

const schemes: Record<string, Weigh> = {
  entropy: (matrix) => entropyWeights(matrix),
  critic: (matrix) => criticWeights(matrix),
  'critic by ranks': (matrix) => criticWeights(matrix, { correlation: 'spearman' }),
  'coefficient of variation': (matrix) => coefficientOfVariationWeights(matrix),
  'principal components': (matrix) => principalComponentWeights(matrix, { negative: 'absolute' }),
  'rotated loadings': (matrix) => rotatedLoadingWeights(matrix),
  multiplicative: (matrix) => multiplicativeWeights([entropyWeights(matrix), criticWeights(matrix)]),
  'game theory': (matrix) => gameTheoryWeights([entropyWeights(matrix), criticWeights(matrix)]).weights,
};

/** Twelve units and four indicators, in hundredths: enough of both that no two components explain the same. */
const hundredths = fc.integer({ min: 100, max: 10_000 }).map((value) => value / 100);
const panels = fc
  .array(fc.array(hundredths, { minLength: 4, maxLength: 4 }), { minLength: 12, maxLength: 12 })
  .filter((matrix) => [0, 1, 2, 3].every((j) => new Set(matrix.map((row) => Math.round(row[j]!))).size > 6));
const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
const units = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], { minLength: 12 });

describe.each(Object.entries(schemes))('weights by %s', (_, weigh) => {
  it('sum to one, do not mind the order of units or their measurement, and move with the indicators', () => {
    fc.assert(
      fc.property(panels, order, units, fc.integer({ min: 1, max: 1000 }), (matrix, columns, rows, factor) => {
        const weights = weigh(matrix);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expectClose(weigh(rows.map((i) => matrix[i]!)), weights, 7);
        expectClose(weigh(matrix.map((row) => row.map((value, j) => value * factor ** (j % 2)))), weights, 7);
        expectClose(
          weigh(matrix.map((row) => columns.map((j) => row[j]!))),
          columns.map((j) => weights[j]!),
          7,
        );
      }),
      { numRuns: 40 },
    );
  });
});

describe('scores by benefit of the doubt', () => {
  let solver: LinearSolver;
  beforeAll(async () => {
    solver = await loadLinearSolver();
  });

  it('move with the units, and do not mind the order of indicators', () => {
    fc.assert(
      fc.property(panels, order, units, (matrix, columns, rows) => {
        const score = (of: number[][]) => benefitOfTheDoubt(of, { solver, shares: [0.05, 0.6] }).scores;
        const normal = minMax(matrix, { shift: 0.1 });
        const scores = score(normal);
        expectClose(
          score(rows.map((i) => columns.map((j) => normal[i]![j]!))),
          rows.map((i) => scores[i]!),
          7,
        );
      }),
      { numRuns: 10 },
    );
  });
});
