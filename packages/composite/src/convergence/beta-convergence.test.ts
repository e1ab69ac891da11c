import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { arbitraryLevels, closing } from '../../test/closing-gaps.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { betaConvergence } from './beta-convergence.js';

describe('β-convergence', () => {
  it('finds the speed at which units were made to converge, over any span', () => {
    const { speed, halfLife, verdict, span } = betaConvergence(closing([1, 2, 5, 9, 20], [3, 3, 3, 3, 3], 12));
    expect(speed).toBeCloseTo(-Math.log(0.9), 12);
    expect(halfLife).toBeCloseTo(Math.LN2 / -Math.log(0.9), 10);
    expect(verdict).toBe('converging');
    expect(span).toBe(12);
  });

  it('is conditional where units head for levels of their own that a control tells', () => {
    const ends = [1, 4, 2, 5, 3, 4];
    const series = closing([9, 3, 30, 50, 2, 8], ends, 10);
    const { speed } = betaConvergence(series, { controls: [{ name: 'level', values: ends }] });
    expect(speed).toBeCloseTo(-Math.log(0.9), 10);
    expect(Math.abs(betaConvergence(series).speed! - speed!)).toBeGreaterThan(1e-3);
  });

  it('does not see the unit of the levels', () => {
    fc.assert(
      fc.property(arbitraryLevels, (series) => {
        const before = betaConvergence(series);
        // What fits exactly has errors made of rounding alone.
        fc.pre(before.regression.residualDeviation > 1e-6);
        const after = betaConvergence(series.map((row) => row.map((value) => 1e4 * value)));
        expect(after.beta.estimate).toBeCloseTo(before.beta.estimate, 10);
        expect(after.beta.p).toBeCloseTo(before.beta.p, 6);
      }),
    );
  });

  it('has no speed where the gap would close and open again, and no half-life where it widens', () => {
    // The poorest overtakes the richest by more than it lay behind.
    const overtaken = betaConvergence([
      [1, 90],
      [2, 30],
      [4, 11],
      [8, 3],
    ]);
    expect(overtaken).toMatchObject({ speed: null, speedError: null, halfLife: null, verdict: 'converging' });
    const apart = betaConvergence(closing([1, 2, 5, 9], [3, 3, 3, 3], 5, 1.1));
    expect(apart.halfLife).toBeNull();
    expect(apart.verdict).toBe('diverging');
  });

  it('names a level without a logarithm, and a control that repeats another', () => {
    const labels = { units: ['Hebei', 'Anhui', 'Jilin', 'Gansu'], periods: ['2010', '2011'] };
    const series = [
      [1, 2],
      [2, 0],
      [3, 4],
      [5, 6],
    ];
    expect(() => betaConvergence(series, labels)).toThrow('Anhui, 2011: 0 has no logarithm');
    const flat = { name: 'flat', values: [1, 1, 1, 1] };
    expect(() => betaConvergence(closing([1, 2, 3, 4], [1, 1, 1, 1], 2), { controls: [flat] })).toThrow(
      'flat is perfectly collinear: it follows from intercept',
    );
  });
});

// Expected values: SciPy's linregress, and pseudo-inverses with dummies written out in NumPy 2.4.
describe.skipIf(!hasShared)('incomes of the states of the USA, 1929–2009', () => {
  it('across states', () => {
    const classic = betaConvergence(stateIncomes(), { errors: 'classic' });
    expect(classic.beta.estimate).toBeCloseTo(-0.009153216983936927, 13);
    expect(classic.beta.standardError).toBeCloseTo(0.00048794652434726895, 13);
    expect(classic.beta.p / 3.488697828490774e-23).toBeCloseTo(1, 8);
    expect(classic.regression.rSquared).toBeCloseTo(0.884389247585834, 12);
    expect(classic.speed).toBeCloseTo(0.016471613169515047, 12);
    expect(classic.halfLife).toBeCloseTo(42.08131732007841, 8);
  });

  it.each([
    ['HC0', 0.0004364811230654843],
    ['HC1', 0.0004458688878748879],
    ['HC2', 0.00044931770148983683],
    ['HC3', 0.00046261995553155503],
  ] as const)('across states, %s', (errors, expected) => {
    expect(betaConvergence(stateIncomes(), { errors }).beta.standardError).toBeCloseTo(expected, 13);
  });
});
