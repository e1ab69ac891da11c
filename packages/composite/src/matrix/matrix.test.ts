import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from './least-squares.js';
import { excessKurtosis, median, skewness } from './moments.js';

describe('moments', () => {
  // scipy.stats.skew and kurtosis with bias=False.
  const values = [2, 3, 3, 4, 5, 5, 6, 7, 8, 60];

  it('gives the sample skewness and excess kurtosis of SciPy', () => {
    expect(skewness(values)).toBeCloseTo(3.0954475485089024, 12);
    expect(excessKurtosis(values)).toBeCloseTo(9.688937639749343, 12);
  });

  it('turns skewness round with the values, and does not mind their scale', () => {
    expect(skewness(values.map((value) => -3 * value + 1))).toBeCloseTo(-skewness(values), 12);
    expect(excessKurtosis(values.map((value) => -3 * value + 1))).toBeCloseTo(excessKurtosis(values), 12);
  });

  it('says how many values it needs', () => {
    expect(() => skewness([1, 2])).toThrow('three or more');
    expect(() => excessKurtosis([1, 2, 3])).toThrow('four or more');
  });

  it('finds the middle of odd and even numbers of values', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([5, 1, 3, 4])).toBe(3.5);
  });
});

describe('leastSquares', () => {
  it('finds the line that made the points', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), (a, b) => {
        const times = [2010, 2011, 2013, 2017, 2020];
        const [intercept, slope] = leastSquares(
          times.map((time) => [1, time]),
          times.map((time) => a + b * time),
        );
        expect(slope).toBeCloseTo(b, 8);
        expect(intercept).toBeCloseTo(a, 5);
      }),
    );
  });

  it('leaves residuals at right angles to every predictor', () => {
    const design = [1, 2, 4, 7, 11, 16].map((x, i) => [1, x, (i * 7) % 5]);
    const outcome = [3, 1, 4, 1, 5, 9];
    const coefficients = leastSquares(design, outcome);
    const residuals = design.map((row, i) => outcome[i]! - row.reduce((sum, x, k) => sum + x * coefficients[k]!, 0));
    for (const k of [0, 1, 2])
      expect(design.reduce((sum, row, i) => sum + row[k]! * residuals[i]!, 0)).toBeCloseTo(0, 10);
  });

  it('names perfect collinearity, whatever the units', () => {
    const rows = [1, 2, 3, 5].map((x) => [1, x, 1e6 * x + 4]);
    expect(() => leastSquares(rows, [1, 2, 3, 4])).toThrow('perfectly collinear: column 3');
    expect(() => leastSquares([[1, 2]], [1])).toThrow('1 observations cannot carry 2 coefficients');
  });
});
