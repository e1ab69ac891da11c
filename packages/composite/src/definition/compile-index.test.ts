import { describe, expect, it } from 'vitest';
import { dataOf, definitionOver, scoresOf } from '../../test/definition-over.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { benefitOfTheDoubt } from '../weights/benefit-of-the-doubt.js';
import { entropyWeights } from '../weights/entropy.js';
import { blockScores } from './aggregate-node.js';
import { compileIndex } from './compile-index.js';
import { computeIndex } from './compute-index.js';
import type { IndexData } from './index-data.js';
import { parseDefinition } from './parse-definition.js';

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
      const own = computeIndex(definitionOver(matrix, 'weights: entropy'), dataOf(matrix));
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

  it.each(['weights: entropy', 'weights: { method: entropy, over: indicators }'])(
    'leaves one indicator out: as if the definition had not named it, %s',
    (weights) => {
      const matrix = [
        [1, 5, 2, 9],
        [4, 3, 3, 2],
        [6, 4, 1, 4],
        [2, 8, 7, 3],
      ];
      const definition = definitionOver(matrix, weights, 3);
      const without = definitionOver(
        matrix.map((row) => row.slice(0, 3)),
        weights,
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
      const last = definitionOver([[1], [2]], '');
      expect(() => compileIndex(last, dataOf([[1], [2]])).variant({ leaveOut: 0 })).toThrow('only indicator');
    },
  );

  it('shares a group its weight by what its indicators weigh together, where all are weighed at once', () => {
    const matrix = [
      [1, 5, 2],
      [4, 3, 3],
      [6, 4, 1],
      [2, 8, 7],
    ];
    const { weights, groupWeights } = computeIndex(
      definitionOver(matrix, 'weights: { method: entropy, over: indicators }', 2),
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
    const definition = definitionOver(matrix, 'weights: benefit-of-the-doubt');
    const { rows, weights } = computeIndex(definition, dataOf(matrix), { solver });
    const expected = benefitOfTheDoubt(minMax(matrix), { solver });
    rows.forEach(({ score, contributions }, i) => {
      expect(score).toBeCloseTo(expected.scores[i]!, 9);
      expect(sum(Object.values(contributions!))).toBeCloseTo(score, 9);
    });
    expect(Math.max(...rows.map(({ score }) => score))).toBeCloseTo(1, 9);
    expect(sum(weights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    const compiled = compileIndex(definition, dataOf(matrix), { solver });
    expect(() => compiled.variant({ aggregate: 'topsis' })).toThrow('topsis aggregation cannot use');
  });
});
