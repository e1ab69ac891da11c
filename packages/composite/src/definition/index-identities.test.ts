import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { dataOf, definitionOver, scoresOf } from '../../test/definition-over.js';
import { sum } from '../matrix/moments.js';
import { computeIndex } from './compute-index.js';

const wide = arbitraryMatrix.filter((matrix) => matrix[0]!.length > 1 && matrix.length > 2);
const steps = fc.constantFrom(
  'weights: entropy',
  'weights: { method: entropy, over: indicators }\naggregate: { method: topsis, over: indicators }',
  'normalise: vector\naggregate: topsis\nweights: entropy',
  'normalise: { method: min-max, range: [1, 2] }\naggregate: geometric\nweights: coefficient-of-variation',
  'normalise: rank\naggregate: [harmonic, arithmetic]',
  'normalise: rank\naggregate: [arithmetic, geometric]',
  'normalise: rank\naggregate: [mazziotta-pareto, harmonic]',
  'aggregate: [topsis, arithmetic]',
  'aggregate: [arithmetic, topsis]',
  'normalise: { method: z-score, mean: 100, deviation: 10 }\naggregate: mazziotta-pareto',
  'normalise: rank\naggregate: { method: copeland, count: support }',
  'weights: critic',
);
/** Steps that a made-up matrix may not allow (all units alike, all indicators correlated) have no scores to compare. */
const attempt = <Value>(compute: () => Value): Value | null => {
  try {
    return compute();
  } catch (error) {
    expect((error as Error).message).toMatch(/alike|correlated|constant|choices for/);
    return null;
  }
};

describe('identities of an index', () => {
  it('does not mind units of measurement', () => {
    fc.assert(
      fc.property(wide, steps, fc.integer({ min: 2, max: 1000 }), (matrix, how, factor) => {
        const definition = attempt(() => definitionOver(matrix, how, 2));
        const scores = definition && attempt(() => scoresOf(definition, matrix));
        if (!definition || !scores) return;
        // Coefficients of variation are of ratio scales, which a factor leaves as they are.
        const scaled = matrix.map((row) => row.map((value, j) => value * factor ** (j % 2)));
        scoresOf(definition, scaled).forEach((score, i) => {
          expect(score).toBeCloseTo(scores[i]!, 7);
        });
      }),
    );
  });

  it('gives units the same scores in whatever order they stand', () => {
    fc.assert(
      fc.property(wide, steps, fc.nat(), (matrix, how, turn) => {
        const definition = attempt(() => definitionOver(matrix, how, 2));
        const result = definition && attempt(() => computeIndex(definition, dataOf(matrix)));
        if (!definition || !result) return;
        const order = matrix.map((_, i) => (i + turn) % matrix.length);
        const turned = computeIndex(definition, {
          units: order.map((i) => `u${i}`),
          matrix: order.map((i) => matrix[i]!),
        });
        turned.rows.forEach(({ unit, score, rank }) => {
          const before = result.rows.find((row) => row.unit === unit)!;
          expect(score).toBeCloseTo(before.score, 9);
          // Rounding may part what was level.
          const near = result.rows.filter((row) => Math.abs(row.score - score) < 1e-9).length;
          expect(Math.abs(rank - before.rank)).toBeLessThan(near);
        });
      }),
    );
  });

  it('is the same with all indicators in one group as with none', () => {
    fc.assert(
      fc.property(wide, steps, (matrix, how) => {
        if (how.includes('[')) return;
        const flat = attempt(() => scoresOf(definitionOver(matrix, how), matrix));
        const one = attempt(() => scoresOf(definitionOver(matrix, how, 99), matrix));
        expect(one).toEqual(flat);
      }),
    );
  });

  it('has weights that sum to one in each group and over all indicators', () => {
    fc.assert(
      fc.property(wide, steps, (matrix, how) => {
        const definition = attempt(() => definitionOver(matrix, how, 2));
        const result = definition && attempt(() => computeIndex(definition, dataOf(matrix)));
        if (!result) return;
        const { weights, groupWeights } = result;
        for (const id of new Set(weights.map(({ parent }) => parent)))
          expect(sum(weights.filter(({ parent }) => parent === id).map(({ weight }) => weight))).toBeCloseTo(1, 12);
        expect(sum(groupWeights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
        expect(sum(weights.map(({ effective }) => effective))).toBeCloseTo(1, 12);
        expect(sum(groupWeights.map(({ effective }) => effective))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has contributions that add up to the score on the scale it names', () => {
    const back = {
      score: (parts: number) => parts,
      'log score': Math.exp,
      'reciprocal score': (parts: number) => 1 / parts,
    };
    fc.assert(
      fc.property(wide, steps, (matrix, how) => {
        const definition = attempt(() => definitionOver(matrix, how, 2));
        const result = definition && attempt(() => computeIndex(definition, dataOf(matrix)));
        if (!result) return;
        const { decomposition, rows } = result;
        for (const { score, contributions, groupContributions } of rows) {
          if (decomposition === 'none') {
            expect(contributions).toBeNull();
            continue;
          }
          const unfold = back[decomposition];
          expect(unfold(sum(Object.values(contributions!)))).toBeCloseTo(score, 7);
          expect(unfold(sum(Object.values(groupContributions!)))).toBeCloseTo(score, 7);
        }
      }),
    );
  });
});
