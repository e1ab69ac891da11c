import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { minMax } from './min-max.js';
import { rankScores } from './rank-scores.js';
import { vectorNormalise } from './vector.js';
import { zScore } from './z-score.js';

describe('minMax', () => {
  it('runs from 0 to 1, turned round where less is better, plus the shift', () => {
    const values = [
      [2, 10],
      [4, 30],
      [3, 20],
    ];
    expect(minMax(values, { directions: ['positive', 'negative'] })).toEqual([
      [0, 1],
      [1, 0],
      [0.5, 0.5],
    ]);
    expect(minMax(values, { shift: 0.01 })[0]).toEqual([0.01, 0.01]);
    expect(minMax(values, { range: [70, 130], directions: ['positive', 'negative'] })).toEqual([
      [70, 130],
      [130, 70],
      [100, 100],
    ]);
  });

  it('names a constant indicator', () => {
    expect(() =>
      minMax(
        [
          [1, 5],
          [2, 5],
        ],
        { names: ["'rd'", "'staff'"] },
      ),
    ).toThrow("indicator 'staff': constant (5)");
  });

  it('names the row and indicator of a gap', () => {
    expect(() =>
      minMax([
        [1, 5],
        [2, Number.NaN],
      ]),
    ).toThrow('indicator 2: row 2 is NaN');
    expect(() => minMax([[1, 5], [2]])).toThrow('row 2 has 1 values');
    expect(() => minMax([])).toThrow('at least one row');
    expect(() =>
      minMax(
        [
          [1, 5],
          [2, 3],
        ],
        { directions: ['positive'] },
      ),
    ).toThrow('1 directions for 2 indicators');
    expect(() => minMax([[1], [2]], { shift: Number.NaN })).toThrow('indicator 1: row 1, 1, becomes NaN');
    expect(() => zScore([[-1.7e308], [1.7e308]])).toThrow('change its unit of measurement');
  });
});

describe('zScore', () => {
  it('uses the deviation of the sample', () => {
    const scores = zScore([[2], [4], [4], [4], [5], [5], [7], [9]]);
    // Mean 5, Σ(x − 5)² = 32, s = √(32/7).
    expect(scores[7]![0]).toBeCloseTo(4 / Math.sqrt(32 / 7), 12);
  });

  it('gives mean 0 and deviation 1, whatever the unit and the origin', () => {
    fc.assert(
      fc.property(
        arbitraryMatrix,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (matrix, factor, shift) => {
          const scores = zScore(matrix);
          const moved = zScore(matrix.map((row) => row.map((value) => value * factor + shift)));
          const column = scores.map((row) => row[0]!);
          expect(column.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
          expect(column.reduce((sum, value) => sum + value ** 2, 0) / (column.length - 1)).toBeCloseTo(1, 9);
          scores.forEach((row, i) => {
            row.forEach((value, j) => {
              expect(moved[i]![j]).toBeCloseTo(value, 6);
            });
          });
        },
      ),
    );
  });

  it('names a constant indicator', () => {
    expect(() => zScore([[3], [3]])).toThrow('indicator 1: constant (3)');
  });

  it('has the mean and deviation asked for, of a population where asked for', () => {
    // Deviation 2 of the population around 5: nine is two deviations up, and down where less is better.
    const values = [[2], [4], [4], [4], [5], [5], [7], [9]];
    const options = { mean: 100, deviation: 10, moments: 'population' as const };
    expect(zScore(values, options)[7]![0]).toBeCloseTo(120, 12);
    expect(zScore(values, { ...options, directions: ['negative'] })[7]![0]).toBeCloseTo(80, 12);
  });
});

describe('rankScores', () => {
  it('ranks the best highest, equals sharing their mean', () => {
    expect(
      rankScores(
        [
          [10, 1],
          [30, 2],
          [30, 3],
          [20, 4],
        ],
        { directions: ['positive', 'negative'] },
      ),
    ).toEqual([
      [1, 4],
      [3.5, 3],
      [3.5, 2],
      [2, 1],
    ]);
    expect(rankScores([[7], [7], [7]])).toEqual([[2], [2], [2]]);
  });

  it('hears nothing but order', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const scores = rankScores(matrix);
        expect(rankScores(matrix.map((row) => row.map((value) => Math.sqrt(value) * 3 - 7)))).toEqual(scores);
        const n = matrix.length;
        for (let j = 0; j < matrix[0]!.length; j++) {
          expect(scores.reduce((sum, row) => sum + row[j]!, 0)).toBe((n * (n + 1)) / 2);
        }
      }),
    );
  });
});

describe('vectorNormalise', () => {
  it('gives columns of length one, ratios kept, negative ones taken from one', () => {
    expect(vectorNormalise([[3], [4]])).toEqual([[0.6], [0.8]]);
    expect(vectorNormalise([[3], [4]], { directions: ['negative'] })).toEqual([[0.4], [expect.closeTo(0.2, 12)]]);
    expect(() => vectorNormalise([[0], [0]])).toThrow('indicator 1: all values are zero');
  });
});
