import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topsis } from '../aggregate/topsis.js';
import { linearRegression } from '../convergence/linear-regression.js';
import { kernelDensity } from '../dynamics/kernel-density.js';
import { atkinson } from '../inequality/atkinson.js';
import { minMax } from '../normalise/min-max.js';
import { euclideanLength } from './euclidean-length.js';
import { extent } from './extent.js';

describe('extent', () => {
  it('is the least and the greatest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const [least, greatest] = extent(values);
        expect(least === sorted[0] && greatest === sorted.at(-1)).toBe(true);
      }),
    );
  });
});

describe('euclideanLength', () => {
  it('agrees with Pythagoras, and with numbers whose squares do not exist', () => {
    expect(euclideanLength([3, -4])).toBe(5);
    expect(euclideanLength([0, 0])).toBe(0);
    expect(euclideanLength([3e200, -4e200])).toBeCloseTo(5e200, -190);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
        expect(euclideanLength(values)).toBeCloseTo(Math.hypot(...values), 6);
      }),
    );
  });
});

describe('hundreds of thousands of units', () => {
  it('are no more than few to regression, inequality and densities', () => {
    const steps = Array.from({ length: 300_000 }, (_, i) => i + 1);
    const line = linearRegression(
      steps.map((step) => 3 + 2 * step),
      [{ name: 'step', values: steps }],
    );
    expect(line.coefficients[1]!.estimate).toBeCloseTo(2, 9);
    // Of evenly spread amounts from 0 to 1: 1 − (∫ √x dx)² / ∫ x dx = 1 − (2/3)² / (1/2).
    expect(atkinson(steps, 0.5)).toBeCloseTo(1 / 9, 5);
    expect(kernelDensity(steps, { bandwidth: 10, points: 3 }).density[1]! * steps.length).toBeCloseTo(1, 3);
  });

  it('are no more than few to normalisation and TOPSIS', () => {
    const firms = Array.from({ length: 300_000 }, (_, i) => [i, 300_000 - i]);
    expect(minMax(firms).at(-1)![0]).toBe(1);
    expect(topsis(firms, [1, 1], { directions: ['positive', 'negative'] })[0]).toBe(0);
  });
});
