import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows } from '../../../../test/shared-material.js';
import { betaConvergence } from './beta-convergence.js';
import { clubConvergence } from './club-convergence.js';
import { linearRegression } from './linear-regression.js';
import { panelBetaConvergence } from './panel-beta-convergence.js';
import { sigmaConvergence } from './sigma-convergence.js';

const levels = fc
  .array(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 9 })
  .filter((rows) => new Set(rows.map((row) => row[0])).size > 1);

/** Units that close a tenth of their distance to the same level each year, or to one of their own. */
const closing = (starts: readonly number[], ends: readonly number[], years: number, left = 0.9): number[][] =>
  starts.map((start, i) =>
    Array.from({ length: years + 1 }, (_, t) => Math.exp(ends[i]! + (Math.log(start) - ends[i]!) * left ** t)),
  );

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
      fc.property(levels, (series) => {
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

describe('β-convergence in a panel', () => {
  it('finds the speed though each unit heads for a level of its own', () => {
    const series = closing([9, 3, 30, 50], [1, 4, 2, 5], 8);
    expect(panelBetaConvergence(series, { periodEffects: false }).speed).toBeCloseTo(-Math.log(0.9), 10);
  });

  it('takes out effects as dummies would', () => {
    fc.assert(
      fc.property(levels, (series) => {
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

describe('time', () => {
  const series = closing([1, 2, 5, 9], [3, 3, 3, 3], 6);
  const skipped = series.map((row) => row.filter((_, t) => t !== 2));
  const periods = ['2010', '2011', '2013', '2014', '2015', '2016'];

  it('is read from the names of the periods where they are years', () => {
    const every = series.map((row) => row.filter((_, t) => t % 2 === 0));
    const labels = { periods: ['2010', '2012', '2014', '2016'] };
    expect(betaConvergence(every, labels).speed).toBeCloseTo(-Math.log(0.9), 12);
    expect(betaConvergence(every, { interval: 2 }).speed).toBeCloseTo(-Math.log(0.9), 12);
    const panel = panelBetaConvergence(every, { ...labels, periodEffects: false });
    expect(panel.speed).toBeCloseTo(-Math.log(0.9), 10);
    expect(panel.span).toBe(2);
    // A year left out changes neither the span nor a straight trend.
    expect(betaConvergence(skipped, { periods }).speed).toBeCloseTo(-Math.log(0.9), 12);
    const straight = [periods.map((year) => Number(year) - 2000), periods.map(() => 1)];
    const { trend } = sigmaConvergence(
      straight.map((row) => row.map((value) => Math.exp(value))),
      { periods },
    );
    expect(trend.estimate).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('with a year missing, out of order, or against the interval is refused where steps are compared', () => {
    expect(() => panelBetaConvergence(skipped, { periods })).toThrow(
      'from 2011 to 2013 are 2 years, where there were 1',
    );
    expect(() => betaConvergence(skipped, { periods: [...periods].reverse() })).toThrow('period 2015 follows 2016');
    expect(() =>
      sigmaConvergence(
        series.map((row) => row.slice(0, 3)),
        { periods: ['2010', '2015', '2020'], interval: 1 },
      ),
    ).toThrow('from 2010 to 2015 are 5 years, not the interval of 1');
    expect(() => betaConvergence(series, { interval: 0 })).toThrow('the interval between periods is 0');
  });
});

describe('clubs', () => {
  it('converge inside though they part from each other', () => {
    const series = closing([9, 3, 30, 4, 8, 2, 7], [1, 1, 1, 6, 6, 6, 6], 10);
    const clubs = clubConvergence(
      series,
      [...'llLhhhh'].map((label) => label.toLowerCase()),
    );
    expect(clubs.map(({ group, units }) => [group, units])).toEqual([
      ['l', 3],
      ['h', 4],
    ]);
    for (const { beta } of clubs) expect(beta!.speed).toBeCloseTo(-Math.log(0.9), 10);
    expect(sigmaConvergence(series).verdict).toBe('diverging');
  });

  it('too small are named, not left out', () => {
    const series = closing([9, 3, 30, 4], [1, 1, 1, 1], 4);
    const clubs = clubConvergence(series, [...'aaab'], { errors: { clusters: [...'wxyz'] } });
    expect(clubs[1]).toMatchObject({ beta: null, sigma: null, tooSmall: '1 units, where β needs 3 or more' });
    expect(clubs[0]!.tooSmall).toBeNull();
  });
});

// Expected values: SciPy's linregress, and pseudo-inverses with dummies written out in NumPy 2.4.
describe.skipIf(!hasShared)('incomes of the states of the USA, 1929–2009', () => {
  const incomes = (every: number): number[][] => {
    const [, ...rows] = sharedRows('data/fixtures/pysal/usjoin.csv');
    return rows.map((row) =>
      row
        .slice(2)
        .filter((_, t) => t % every === 0)
        .map(Number),
    );
  };

  it('across states', () => {
    const classic = betaConvergence(incomes(1), { errors: 'classic' });
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
    expect(betaConvergence(incomes(1), { errors }).beta.standardError).toBeCloseTo(expected, 13);
  });

  it('within states, by decade', () => {
    const both = panelBetaConvergence(incomes(10), { interval: 10 });
    expect(both.beta.estimate).toBeCloseTo(-0.03847172141074266, 12);
    expect(both.beta.standardError).toBeCloseTo(0.0037639288279708197, 12);
    expect(both.beta.p / 1.5733470015644615e-13).toBeCloseTo(1, 6);
    expect(both.speed).toBeCloseTo(0.0485673302398424, 12);
    const classic = panelBetaConvergence(incomes(10), { interval: 10, errors: 'classic' });
    expect(classic.beta.standardError).toBeCloseTo(0.0034249032868968574, 12);
    const units = panelBetaConvergence(incomes(10), { interval: 10, periodEffects: false });
    expect(units.beta.estimate).toBeCloseTo(-0.00018924092523883457, 12);
    expect(units.beta.p).toBeCloseTo(0.46940115801667776, 9);
    expect(units.verdict).toBe('not significant');
  });

  it('σ by year', () => {
    const { dispersion, trend, verdict } = sigmaConvergence(incomes(1));
    expect(dispersion[0]!.value).toBeCloseTo(0.3693759209211939, 13);
    expect(dispersion.at(-1)!.value).toBeCloseTo(0.13908381818688015, 13);
    expect(trend.estimate).toBeCloseTo(-0.0031131574173418157, 13);
    expect(trend.standardError).toBeCloseTo(0.00021270372476586206, 13);
    expect(trend.p / 3.313748762759588e-24).toBeCloseTo(1, 8);
    expect(verdict).toBe('converging');
  });
});
