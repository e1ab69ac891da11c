import { describe, expect, it } from 'vitest';
import { excessKurtosis, mean, median, skewness } from './moments.js';

describe('moments', () => {
  // scipy.stats.skew and kurtosis with bias=False.
  const values = [2, 3, 3, 4, 5, 5, 6, 7, 8, 60];

  it('gives the mean, the sample skewness and excess kurtosis of SciPy', () => {
    expect(mean(values)).toBeCloseTo(10.3, 12);
    expect(skewness(values)).toBeCloseTo(3.0954475485089024, 12);
    expect(excessKurtosis(values)).toBeCloseTo(9.688937639749343, 12);
  });

  it('turns skewness round with the values, and does not mind their scale', () => {
    expect(skewness(values.map((value) => -3 * value + 1))).toBeCloseTo(-skewness(values), 12);
    expect(excessKurtosis(values.map((value) => -3 * value + 1))).toBeCloseTo(excessKurtosis(values), 12);
  });

  it('says how many values it needs', () => {
    expect(() => mean([])).toThrow('one or more');
    expect(() => median([])).toThrow('one or more');
    expect(() => skewness([1, 2])).toThrow('three or more');
    expect(() => excessKurtosis([1, 2, 3])).toThrow('four or more');
  });

  it('finds the middle of odd and even numbers of values', () => {
    expect(median([3])).toBe(3);
    expect(median([5, 1, 3])).toBe(3);
    expect(median([5, 1, 3, 4])).toBe(3.5);
  });
});
