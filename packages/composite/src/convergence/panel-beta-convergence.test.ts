import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { arbitraryLevels, closing } from '../../test/closing-gaps.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { linearRegression } from './linear-regression.js';
import { panelBetaConvergence } from './panel-beta-convergence.js';

describe('β-convergence in a panel', () => {
  it('finds the speed though each unit heads for a level of its own', () => {
    const series = closing([9, 3, 30, 50], [1, 4, 2, 5], 8);
    expect(panelBetaConvergence(series, { periodEffects: false }).speed).toBeCloseTo(-Math.log(0.9), 10);
  });

  it('takes out effects as dummies would', () => {
    fc.assert(
      fc.property(arbitraryLevels, (series) => {
        const steps = series[0]!.length - 1;
        fc.pre(series.some((row, i) => i > 0 && row[1]! * series[0]![0]! !== row[0]! * series[0]![1]!));
        const log = series.map((row) => row.map(Math.log));
        const dummy = (name: string, is: (i: number, t: number) => boolean) => ({
          name,
          values: log.flatMap((_, i) => Array.from({ length: steps }, (__, t) => (is(i, t) ? 1 : 0))),
        });
        const plain = linearRegression(
          log.flatMap((row) => row.slice(1).map((value, t) => value - row[t]!)),
          [
            { name: 'level', values: log.flatMap((row) => row.slice(0, -1)) },
            ...log.map((_, own) => dummy(`unit ${own}`, (i) => i === own)),
            ...Array.from({ length: steps - 1 }, (_, own) => dummy(`period ${own}`, (__, t) => t === own)),
          ],
          { intercept: false },
        ).coefficients[0]!;
        const { beta } = panelBetaConvergence(series, { errors: 'classic' });
        expect(beta.estimate).toBeCloseTo(plain.estimate, 8);
        expect(beta.standardError).toBeCloseTo(plain.standardError, 8);
      }),
    );
  });

  it('names a control that its effects take up', () => {
    const series = closing([9, 3, 30, 50], [1, 4, 2, 5], 4);
    const still = { name: 'area', series: series.map((_, i) => new Array<number>(5).fill(i + 0.1)) };
    expect(() => panelBetaConvergence(series, { controls: [still] })).toThrow('area does not change within units');
    const common = { name: 'price', series: series.map(() => [1, 2, 3, 4, 5]) };
    expect(() => panelBetaConvergence(series, { controls: [common] })).toThrow('price does not change within units');
    const twice = { name: 'copy', series: series.map((row) => row.map((value) => 2 * Math.log(value))) };
    expect(() => panelBetaConvergence(series, { controls: [twice] })).toThrow('copy is perfectly collinear');
    expect(() => panelBetaConvergence(series, { controls: [{ name: 'short', series: [[1]] }] })).toThrow(
      'short has 1 periods',
    );
  });
});

// Expected values: SciPy's linregress, and pseudo-inverses with dummies written out in NumPy 2.4.
describe.skipIf(!hasShared)('incomes of the states of the USA, 1929–2009', () => {
  it('within states, by decade', () => {
    const both = panelBetaConvergence(stateIncomes(10), { interval: 10 });
    expect(both.beta.estimate).toBeCloseTo(-0.03847172141074266, 12);
    expect(both.beta.standardError).toBeCloseTo(0.0037639288279708197, 12);
    expect(both.beta.p / 1.5733470015644615e-13).toBeCloseTo(1, 6);
    expect(both.speed).toBeCloseTo(0.0485673302398424, 12);
    const classic = panelBetaConvergence(stateIncomes(10), { interval: 10, errors: 'classic' });
    expect(classic.beta.standardError).toBeCloseTo(0.0034249032868968574, 12);
    const units = panelBetaConvergence(stateIncomes(10), { interval: 10, periodEffects: false });
    expect(units.beta.estimate).toBeCloseTo(-0.00018924092523883457, 12);
    expect(units.beta.p).toBeCloseTo(0.46940115801667776, 9);
    expect(units.verdict).toBe('not significant');
  });
});
