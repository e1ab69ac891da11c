import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { closing } from '../../test/closing-gaps.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { sigmaConvergence } from './sigma-convergence.js';

describe('σ-convergence', () => {
  it('sees dispersion fall, by either measure', () => {
    const series = closing([1, 2, 5, 9, 20], [3, 3, 3, 3, 3], 9);
    const { dispersion, verdict } = sigmaConvergence(series);
    dispersion.slice(1).forEach(({ value }, t) => {
      expect(value / dispersion[t]!.value).toBeCloseTo(0.9, 12);
    });
    expect(verdict).toBe('converging');
    expect(sigmaConvergence(series, { measure: 'variation' }).verdict).toBe('converging');
  });

  it('takes zeros where the measure does, and says when nothing is left to measure', () => {
    const zeros = [
      [0, 1, 0],
      [2, 3, 0],
    ];
    expect(() => sigmaConvergence(zeros)).toThrow('unit 1, period 1: 0 has no logarithm');
    expect(() => sigmaConvergence(zeros, { measure: 'variation', periods: ['a', 'b', 'c'] })).toThrow(
      'c: all values are zero',
    );
    expect(() => sigmaConvergence([[1, 2, 3]])).toThrow('one unit');
  });
});

// Expected values: SciPy's linregress, and pseudo-inverses with dummies written out in NumPy 2.4.
describe.skipIf(!hasShared)('incomes of the states of the USA, 1929–2009', () => {
  it('σ by year', () => {
    const { dispersion, trend, verdict } = sigmaConvergence(stateIncomes());
    expect(dispersion[0]!.value).toBeCloseTo(0.3693759209211939, 13);
    expect(dispersion.at(-1)!.value).toBeCloseTo(0.13908381818688015, 13);
    expect(trend.estimate).toBeCloseTo(-0.0031131574173418157, 13);
    expect(trend.standardError).toBeCloseTo(0.00021270372476586206, 13);
    expect(trend.p / 3.313748762759588e-24).toBeCloseTo(1, 8);
    expect(verdict).toBe('converging');
  });
});
