import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { minMax } from './min-max.js';
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
});
