import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LinearSolver } from '../efficiency/linear-program.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { IndicatorError } from '../matrix/decision-matrix.js';
import { computeIndex } from './compute-index.js';
import type { IndexData } from './index-data.js';
import { DefinitionError, parseDefinition } from './parse-definition.js';

/** Definitions as people might write them, whether or not their parts go together, over panels with gaps, ties and odd sizes. */
const indicator = fc.record(
  {
    direction: fc.constantFrom('positive', 'negative'),
    denominator: fc.constantFrom('people', 'people', 'c0'),
    transform: fc.constantFrom('none', 'log', 'log1p', 'sqrt', 'rank'),
    imputation: fc.constantFrom('mean', 'nearest'),
    target: fc.constantFrom(20, 5),
    goalposts: fc.constantFrom([0, 10], [-5, 5]),
  },
  { requiredKeys: ['target', 'goalposts'] },
);
const weighting = fc.constantFrom(
  ...['equal', 'given', 'entropy', 'critic', 'pca', 'coefficient-of-variation', 'benefit-of-the-doubt'],
  { method: 'combined', of: ['equal', 'entropy'], by: 'game' },
  { method: 'entropy', over: 'indicators' },
  {
    method: 'ahp',
    comparisons: {
      index: [
        [1, 3],
        ['1/3', 1],
      ],
    },
  },
);
const aggregation = fc.constantFrom(
  ...['arithmetic', 'geometric', 'harmonic', 'topsis', 'mazziotta-pareto', 'copeland'],
  { method: 'topsis', over: 'indicators' },
  { method: 'copeland', count: 'support' },
);
const mostly = <One, Other>(one: fc.Arbitrary<One>, other: fc.Arbitrary<Other>): fc.Arbitrary<One | Other> =>
  fc.oneof({ weight: 9, arbitrary: one }, { weight: 1, arbitrary: other });
const steps = fc.record(
  {
    pool: fc.boolean(),
    imputation: fc.constantFrom('interpolate', 'nearest', 'regression', 'median', { method: 'mean', peers: 'region' }),
    outliers: fc.constantFrom('none', 'winsorise', 'log', { method: 'winsorise', most: 1, otherwise: 'keep' }),
    normalise: fc.constantFrom(
      ...['min-max', 'z-score', 'rank', 'distance-to-target', 'goalposts', 'vector'],
      { method: 'min-max', range: [1, 100] },
      { method: 'z-score', mean: 100, deviation: 10 },
    ),
    shift: fc.constantFrom(0, 0.01),
    weights: mostly(weighting, fc.tuple(weighting, weighting)),
    aggregate: mostly(aggregation, fc.tuple(aggregation, aggregation)),
    uncertainty: fc.record(
      { runs: fc.constant(7), weights: fc.array(weighting, { maxLength: 2 }), leaveOut: fc.boolean() },
      { requiredKeys: ['runs'] },
    ),
  },
  { requiredKeys: ['imputation'] },
);
/** Indicators in no group, in two, or in two of which one holds a third. */
function structured(indicators: object[], depth: number, given: boolean): object {
  const ids = ['a', 'b', 'c'].slice(0, depth);
  const weight = given ? { weight: 2 } : {};
  return {
    indicators: indicators.map((one, j) => ({
      column: `c${j}`,
      ...one,
      ...weight,
      ...(depth > 0 && { parent: ids[j % depth] }),
    })),
    groups: ids.slice(0, indicators.length).map((id) => ({ id, ...weight, ...(id === 'c' && { parent: 'a' }) })),
  };
}

const size = fc.record({
  units: mostly(fc.integer({ min: 4, max: 8 }), fc.integer({ min: 1, max: 3 })),
  periods: fc.integer({ min: 1, max: 3 }),
});
const cell = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 1, arbitrary: fc.constant(-1) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom(1e-9, 1e12, 0) },
);

function dataOf(units: number, periods: number, cells: (number | null)[], width: number): IndexData {
  const rows = Array.from({ length: units * periods }, (_, i) => i);
  const at = (k: number): number | null => cells[k % cells.length]!;
  return {
    units: rows.map((i) => `u${i % units}`),
    periods: rows.map((i) => `${2000 + Math.floor(i / units)}`),
    matrix: rows.map((i) => Array.from({ length: width }, (_, j) => at(i * width + j * 7))),
    columns: { people: rows.map((i) => (i % units) + 1) },
    labels: { region: rows.map((i) => (i % 2 === 0 ? 'east' : 'west')) },
  };
}

describe('any definition over any panel', () => {
  let solver: LinearSolver;
  beforeAll(async () => {
    solver = await loadLinearSolver();
  });

  it('gives finite scores and proper ranks, or an error that names what is wrong', () => {
    let computed = 0;
    fc.assert(
      fc.property(
        fc.array(indicator, { minLength: 1, maxLength: 5 }),
        steps,
        fc.constantFrom(0, 2, 3),
        size,
        fc.array(cell, { minLength: 20, maxLength: 60 }),
        (indicators, chosen, depth, { units, periods }, cells) => {
          try {
            const structure = structured(indicators, depth, JSON.stringify(chosen).includes('given'));
            const definition = parseDefinition(
              JSON.stringify({ title: 'T', unit: 'u', period: 'year', ...structure, ...chosen }),
            );
            const { rows, weights } = computeIndex(definition, dataOf(units, periods, cells, indicators.length), {
              solver,
            });
            computed++;
            for (const { score, rank, groups, rankInterval } of rows) {
              expect(Number.isFinite(score)).toBe(true);
              expect(Object.values(groups).every(Number.isFinite)).toBe(true);
              expect(rank).toBeGreaterThanOrEqual(1);
              expect(rank).toBeLessThanOrEqual(units);
              expect(rankInterval === null).toBe(definition.uncertainty === undefined);
            }
            expect(weights.every(({ weight }) => weight >= 0 && weight <= 1 + 1e-12)).toBe(true);
          } catch (error) {
            expect([IndicatorError, RangeError, DefinitionError]).toContain((error as Error).constructor);
            expect((error as Error).message).not.toMatch(/NaN|'undefined'|is undefined,|\brow \d/);
          }
        },
      ),
      { numRuns: 300 },
    );
    // Else the test would hold for a program that refuses everything.
    expect(computed).toBeGreaterThan(30);
  });
});
