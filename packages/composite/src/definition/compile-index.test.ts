import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { minMax } from '../normalise/min-max.js';
import { benefitOfTheDoubt } from '../weights/benefit-of-the-doubt.js';
import { entropyWeights } from '../weights/entropy.js';
import { blockScores } from './aggregate-node.js';
import { compileIndex } from './compile-index.js';
import { computeIndex } from './compute-index.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { parseDefinition } from './parse-definition.js';

/** A definition over as many columns as a matrix has, in groups of which the last may be small. */
function over(matrix: number[][], steps: string, size = Number.POSITIVE_INFINITY): IndexDefinition {
  const width = matrix[0]!.length;
  const grouped = Number.isFinite(size);
  const groups = grouped ? Array.from({ length: Math.ceil(width / size) }, (_, k) => `  - { id: g${k} }`) : [];
  return parseDefinition(
    [
      'title: T',
      'unit: u',
      ...(grouped ? ['groups:', ...groups] : []),
      'indicators:',
      ...matrix[0]!.map((_, j) => `  - { column: c${j}${grouped ? `, parent: g${Math.floor(j / size)}` : ''} }`),
      steps,
    ].join('\n'),
  );
}
const dataOf = (matrix: number[][]): IndexData => ({ units: matrix.map((_, i) => `u${i}`), matrix });
const scoresOf = (definition: IndexDefinition, matrix: number[][]): number[] =>
  computeIndex(definition, dataOf(matrix)).rows.map(({ score }) => score);
const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

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
        const definition = attempt(() => over(matrix, how, 2));
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
        const definition = attempt(() => over(matrix, how, 2));
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
        const flat = attempt(() => scoresOf(over(matrix, how), matrix));
        const one = attempt(() => scoresOf(over(matrix, how, 99), matrix));
        expect(one).toEqual(flat);
      }),
    );
  });

  it('has weights that sum to one in each group and over all indicators', () => {
    fc.assert(
      fc.property(wide, steps, (matrix, how) => {
        const definition = attempt(() => over(matrix, how, 2));
        const result = definition && attempt(() => computeIndex(definition, dataOf(matrix)));
        if (!result) return;
        const { weights, groupWeights } = result;
        for (const id of new Set(weights.map(({ parent }) => parent)))
          expect(total(weights.filter(({ parent }) => parent === id).map(({ weight }) => weight))).toBeCloseTo(1, 12);
        expect(total(groupWeights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
        expect(total(weights.map(({ effective }) => effective))).toBeCloseTo(1, 12);
        expect(total(groupWeights.map(({ effective }) => effective))).toBeCloseTo(1, 12);
      }),
    );
  });

  it('has contributions that add up to the score on the scale it names', () => {
    const back = { score: (sum: number) => sum, 'log score': Math.exp, 'reciprocal score': (sum: number) => 1 / sum };
    fc.assert(
      fc.property(wide, steps, (matrix, how) => {
        const definition = attempt(() => over(matrix, how, 2));
        const result = definition && attempt(() => computeIndex(definition, dataOf(matrix)));
        if (!result) return;
        const { decomposition, rows } = result;
        for (const { score, contributions, groupContributions } of rows) {
          if (decomposition === 'none') {
            expect(contributions).toBeNull();
            continue;
          }
          const unfold = back[decomposition];
          expect(unfold(total(Object.values(contributions!)))).toBeCloseTo(score, 7);
          expect(unfold(total(Object.values(groupContributions!)))).toBeCloseTo(score, 7);
        }
      }),
    );
  });
});

/** Two units that trade places between two indicators, and one in the middle; three years. */
const years = ['2001', '2002', '2003'];
const panel: IndexData = {
  units: ['A', 'B', 'C'].flatMap((unit) => years.map(() => unit)),
  periods: ['A', 'B', 'C'].flatMap(() => years),
  matrix: [
    [1, 9],
    [2, 9.5],
    [30, 9],
    [4, 4],
    [5, 6],
    [7, 3],
    [9, 1],
    [8, 3],
    [12, 2],
  ],
};
const panelDefinition = (more = '') =>
  parseDefinition(`title: T\nunit: u\nperiod: year\nindicators: [{ column: a }, { column: b }]\n${more}`);

describe('compileIndex', () => {
  it('treats each period alone where the panel is not pooled', () => {
    const alone = computeIndex(panelDefinition('pool: false\nweights: entropy'), panel);
    for (const year of years) {
      const rows = panel.units.flatMap((_, i) => (panel.periods![i] === year ? [i] : []));
      const matrix = rows.map((i) => panel.matrix[i]! as number[]);
      const [first] = entropyWeights(minMax(matrix));
      expect(alone.weights.find(({ period, column }) => period === year && column === 'a')!.weight).toBeCloseTo(
        first!,
        12,
      );
      const own = computeIndex(over(matrix, 'weights: entropy'), dataOf(matrix));
      expect(rows.map((i) => alone.rows[i]!.score)).toEqual(own.rows.map(({ score }) => score));
    }
    expect(computeIndex(panelDefinition('weights: entropy'), panel).weights).toHaveLength(2);
  });

  it('replays the definition under changed choices: as if it had been written so', () => {
    const compiled = compileIndex(panelDefinition(), panel);
    const scores = (variant: ReturnType<typeof compiled.variant>) =>
      Array.from(blockScores(variant.blocks[0]!).at(-1)!);
    expect(scores(compiled.variant())).toEqual(computeIndex(panelDefinition(), panel).rows.map(({ score }) => score));
    const changed = compiled.variant({
      normalise: 'z-score',
      weights: 'critic',
      outliers: { method: 'winsorise', most: 1 },
    });
    const written = panelDefinition('normalise: z-score\nweights: critic\noutliers: { method: winsorise, most: 1 }');
    expect(scores(changed)).toEqual(computeIndex(written, panel).rows.map(({ score }) => score));
    expect(compiled.variant({ normalise: 'z-score' })).toBe(compiled.variant({ normalise: 'z-score' }));
  });

  it('leaves one indicator out: as if the definition had not named it', () => {
    const matrix = [
      [1, 5, 2, 9],
      [4, 3, 3, 2],
      [6, 4, 1, 4],
      [2, 8, 7, 3],
    ];
    const definition = over(matrix, 'weights: entropy', 3);
    const without = over(
      matrix.map((row) => row.slice(0, 3)),
      'weights: entropy',
      3,
    );
    const [block] = compileIndex(definition, dataOf(matrix)).variant({ leaveOut: 3 }).blocks;
    // The group g1 held nothing else: it is gone, and the index is the other group.
    expect(Array.from(blockScores(block!).at(-1)!)).toEqual(
      scoresOf(
        without,
        matrix.map((row) => row.slice(0, 3)),
      ),
    );
    const last = over([[1], [2]], '');
    expect(() => compileIndex(last, dataOf([[1], [2]])).variant({ leaveOut: 0 })).toThrow('only indicator');
  });

  it('shares a group its weight by what its indicators weigh together, where all are weighed at once', () => {
    const matrix = [
      [1, 5, 2],
      [4, 3, 3],
      [6, 4, 1],
      [2, 8, 7],
    ];
    const { weights, groupWeights } = computeIndex(
      over(matrix, 'weights: { method: entropy, over: indicators }', 2),
      dataOf(matrix),
    );
    const flat = entropyWeights(minMax(matrix));
    weights.forEach(({ effective }, j) => {
      expect(effective).toBeCloseTo(flat[j]!, 12);
    });
    expect(groupWeights[0]!.weight).toBeCloseTo(flat[0]! + flat[1]!, 12);
  });

  it('takes pairwise comparisons group by group, written as fractions', () => {
    const text = `title: T
unit: u
groups: [{ id: g }]
indicators: [{ column: a, parent: g }, { column: b, parent: g }, { column: c }]
weights: { method: ahp, comparisons: { g: [[1, 3], [1/3, 1]], index: [[1, '1/4'], [4, 1]] } }
`;
    const matrix = [
      [1, 2, 3],
      [2, 1, 1],
      [3, 3, 2],
    ];
    const { weights } = computeIndex(parseDefinition(text), dataOf(matrix));
    // The top's members: its own indicators first, then groups.
    expect(weights.map(({ column, effective }) => [column, Math.round(effective * 1e9) / 1e9])).toEqual([
      ['a', 0.6],
      ['b', 0.2],
      ['c', 0.2],
    ]);
  });

  it('scores by benefit of the doubt, each unit by its own weights', async () => {
    const matrix = [
      [1, 5],
      [4, 3],
      [6, 1],
      [2, 2],
    ];
    const solver = await loadLinearSolver();
    const definition = over(matrix, 'weights: benefit-of-the-doubt');
    const { rows, weights } = computeIndex(definition, dataOf(matrix), { solver });
    const expected = benefitOfTheDoubt(minMax(matrix), { solver });
    rows.forEach(({ score, contributions }, i) => {
      expect(score).toBeCloseTo(expected.scores[i]!, 9);
      expect(total(Object.values(contributions!))).toBeCloseTo(score, 9);
    });
    expect(Math.max(...rows.map(({ score }) => score))).toBeCloseTo(1, 9);
    expect(total(weights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    const compiled = compileIndex(definition, dataOf(matrix), { solver });
    expect(() => compiled.variant({ aggregate: 'topsis' })).toThrow('topsis aggregation cannot use');
  });
});
