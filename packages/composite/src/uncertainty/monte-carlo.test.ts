import { describe, expect, it } from 'vitest';
import { compileIndex } from '../definition/compile-index.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { monteCarlo } from './monte-carlo.js';
import { shareWithin } from './rank-tally.js';

const index = (lines: string, matrix: (number | null)[][], indicators = '[{ column: one }, { column: two }]') =>
  compileIndex(parseDefinition(`title: Trial\nunit: place\nindicators: ${indicators}\n${lines}`), {
    units: matrix.map((_, i) => `${i + 1}`),
    matrix,
  });

/** A leads on one indicator, C on the other, B stands just above the middle. */
const TRADED = [
  [10, 0],
  [5.1, 5],
  [0, 10],
];

describe('monteCarlo', () => {
  it('finds the shares of runs that the geometry of two noisy weights gives', () => {
    // Scores are w, 0.51 w + 0.5 (1 − w) and 1 − w. With w = f / (f + g), f and g even over 1 ± 0.5, the first leads
    // where w > 50/99, g < 0.98 f: an area of ∫ (0.98 f − 0.5) df from 25/49 to 1.5 = 0.4801.
    const { rows, runs, refused } = monteCarlo(index('uncertainty: { runs: 40000, weightNoise: 0.5 }', TRADED));
    const [first, second, third] = rows.map(({ shares }) => shares);
    expect(runs).toBe(40_000);
    expect(refused).toEqual([]);
    expect(first![0]).toBeCloseTo(0.4801, 2);
    // The last leads where 1 − w > 0.5 + 0.01 w, w < 50/101, g > 1.02 f: as likely as f > 1.02 g.
    expect(third![0]).toBeCloseTo(0.5 * (1.5 / 1.02 - 0.5) ** 2 * 1.02, 2);
    expect(second![0]).toBeCloseTo(1 - first![0]! - third![0]!, 10);
    expect(second!.slice(0, 2).reduce((sum, share) => sum + share)).toBeCloseTo(1, 10);
    expect(shareWithin(rows[1]!, 2)).toBe(1);
  });

  it('measures shifts from the rank of the definition, and their mean', () => {
    const { rows, meanShift } = monteCarlo(index('uncertainty: { runs: 500, weightNoise: 0.5 }', TRADED));
    rows.forEach(({ shift, shares }, i) => {
      // A and C tie behind B.
      const own = [2, 1, 2][i]!;
      expect(shift).toBeCloseTo(
        shares.reduce((sum, share, k) => sum + share * Math.abs(k + 1 - own), 0),
        10,
      );
    });
    expect(meanShift).toBeCloseTo(rows.reduce((sum, { shift }) => sum + shift, 0) / 3, 10);
  });

  it('leaves out each indicator as often as none', () => {
    const matrix = [
      [3, 2, 1],
      [2, 3, 3],
      [1, 1, 2],
    ];
    const indicators = '[{ column: one }, { column: two }, { column: three }]';
    const compiled = index('uncertainty: { runs: 20000, weightNoise: 0, leaveOut: true }', matrix, indicators);
    const { rows, steps } = monteCarlo(compiled);
    // Scores in halves: all (3, 5, 1), without one (1, 4, 1), without two (2, 3, 1), without three (3, 3, 0).
    expect(rows[0]!.shares).toEqual([expect.closeTo(0.25, 1), expect.closeTo(0.75, 1), 0]);
    expect(rows[1]!.shares).toEqual([1, 0, 0]);
    expect(rows[2]!.shares).toEqual([0, expect.closeTo(0.25, 1), expect.closeTo(0.75, 1)]);
    expect(steps).toMatchObject({ leaveOut: expect.stringContaining('none or one'), weights: null, aggregate: null });
  });

  it('draws imputation and outliers where they are named', () => {
    // The gap is 5.25 by the mean of the others and 3.5 by their median: the unit is second or third by what alone counts.
    const matrix = [
      [12, 1],
      [4, 2],
      [3, 3],
      [2, 4],
      [null, 5],
    ];
    const one = '[{ column: one, weight: 1 }, { column: two, weight: 0 }]';
    const imputed = monteCarlo(
      index('imputation: mean\nweights: given\nuncertainty: { runs: 4000, imputation: [median] }', matrix, one),
    );
    expect(imputed.rows[4]!.shares).toEqual([0, expect.closeTo(0.5, 1), expect.closeTo(0.5, 1), 0, 0]);
    expect(imputed.steps.imputation).toBe('mean, median');
    const outlier = [100, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 4].map((value, i) => [value, (i * 7) % 12]);
    const kept = 'uncertainty: { runs: 400, weightNoise: 0 }';
    const drawn = 'uncertainty: { runs: 400, weightNoise: 0, outliers: [winsorise] }';
    expect(monteCarlo(index(kept, outlier)).meanShift).toBe(0);
    expect(monteCarlo(index(drawn, outlier)).meanShift).toBeGreaterThan(0);
  });

  it('counts the runs that a method refuses, and says why', () => {
    // Principal components see two indicators that run against each other, once the third is left out.
    const matrix = [
      [1, 4, 1],
      [2, 3, 3],
      [3, 2, 2],
      [4, 1, 4],
    ];
    const indicators = '[{ column: one }, { column: two }, { column: three }]';
    const drawn = 'uncertainty: { runs: 3000, weights: [pca], leaveOut: true }';
    const { refused, rows } = monteCarlo(index(drawn, matrix, indicators));
    expect(refused.length).toBeGreaterThan(0);
    for (const { choices, why, runs } of refused) {
      expect(choices).toContain('weighting pca');
      expect(why).toContain('indicator');
      expect(runs).toBeGreaterThan(250);
    }
    expect(rows[0]!.shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 10);
  });

  it('is the same for a seed whatever the order of rows, and other for another seed', () => {
    const matrix = Array.from({ length: 12 }, (_, i) => [(i * 5) % 12, (i * 7) % 12]);
    const run = (rows: number[][], seed: number) =>
      monteCarlo(index(`uncertainty: { runs: 300, seed: ${seed}, weights: [entropy], aggregate: [topsis] }`, rows));
    const first = run(matrix, 1);
    expect(run(matrix, 1)).toEqual(first);
    expect(run(matrix, 2)).not.toEqual(first);
    expect(run([...matrix].reverse(), 1).rows.reverse()).toEqual(first.rows);
  });
});
