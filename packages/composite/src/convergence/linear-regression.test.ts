import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearRegression } from './linear-regression.js';
import type { StandardErrors } from './standard-errors.js';

// Longley 1967 and its certified values: NIST Statistical Reference Datasets, a problem of higher difficulty.
const LONGLEY = `60323 83.0 234289 2356 1590 107608 1947
61122 88.5 259426 2325 1456 108632 1948
60171 88.2 258054 3682 1616 109773 1949
61187 89.5 284599 3351 1650 110929 1950
63221 96.2 328975 2099 3099 112075 1951
63639 98.1 346999 1932 3594 113270 1952
64989 99.0 365385 1870 3547 115094 1953
63761 100.0 363112 3578 3350 116219 1954
66019 101.2 397469 2904 3048 117388 1955
67857 104.6 419180 2822 2857 118734 1956
68169 108.4 442769 2936 2798 120445 1957
66513 110.8 444546 4681 2637 121950 1958
68655 112.6 482704 3813 2552 123366 1959
69564 114.2 502601 3931 2514 125368 1960
69331 115.7 518173 4806 2572 127852 1961
70551 116.9 554894 4007 2827 130081 1962`
  .split('\n')
  .map((row) => row.split(' ').map(Number));

const CERTIFIED = [
  [-3482258.63459582, 890420.383607373],
  [15.0618722713733, 84.9149257747669],
  [-0.035819179292591, 0.0334910077722432],
  [-2.02022980381683, 0.488399681651699],
  [-1.03322686717359, 0.214274163161675],
  [-0.0511041056535807, 0.22607320006937],
  [1829.15146461355, 455.478499142212],
] as const;

const column = (j: number): number[] => LONGLEY.map((row) => row[j]!);
const regressors = [1, 2, 3, 4, 5, 6].map((j) => ({ name: `x${j}`, values: column(j) }));

describe('linear regression', () => {
  it("solves Longley's to the digits that NIST certifies", () => {
    const found = linearRegression(column(0), regressors);
    CERTIFIED.forEach(([estimate, standardError], j) => {
      expect(found.coefficients[j]!.estimate / estimate).toBeCloseTo(1, 8);
      expect(found.coefficients[j]!.standardError / standardError).toBeCloseTo(1, 8);
    });
    expect(found.residualDeviation).toBeCloseTo(304.854073561965, 6);
    expect(found.rSquared).toBeCloseTo(0.995479004577296, 10);
    expect(found.freedom).toBe(9);
  });

  it('changes with the unit of a regressor as the coefficient must, and not otherwise', () => {
    const kinds: StandardErrors[] = ['classic', 'HC0', 'HC1', 'HC2', 'HC3', { clusters: [...'aabbccddeeffgghh'] }];
    for (const errors of kinds) {
      const before = linearRegression(column(0), regressors.slice(0, 3), { errors });
      const scaled = regressors
        .slice(0, 3)
        .map(({ name, values }) => ({ name, values: values.map((value) => 1e3 * value) }));
      const after = linearRegression(column(0), scaled, { errors });
      after.coefficients.slice(1).forEach(({ estimate, standardError, p }, j) => {
        const own = before.coefficients[j + 1]!;
        expect((estimate * 1e3) / own.estimate).toBeCloseTo(1, 8);
        expect((standardError * 1e3) / own.standardError).toBeCloseTo(1, 8);
        expect(p).toBeCloseTo(own.p, 8);
      });
    }
  });

  it('leaves residuals at right angles to the regressors', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 })), {
          minLength: 4,
          maxLength: 20,
        }),
        (pairs) => {
          const x = pairs.map(([value]) => value);
          fc.pre(new Set(x).size > 1);
          const { residuals } = linearRegression(
            pairs.map(([, value]) => value),
            [{ name: 'x', values: x }],
          );
          expect(residuals.reduce((sum, e) => sum + e, 0)).toBeCloseTo(0, 7);
          expect(residuals.reduce((sum, e, i) => sum + e * x[i]!, 0)).toBeCloseTo(0, 5);
        },
      ),
    );
  });

  it('names what is collinear, and with what', () => {
    const [a, b] = [
      [1, 2, 4, 7, 1],
      [3, 1, 4, 1, 5],
    ];
    const mixed = { name: 'sum', values: a!.map((value, i) => value + 2 * b![i]!) };
    const outcome = [1, 5, 2, 8, 3];
    const both = [
      { name: 'rd', values: a! },
      { name: 'staff', values: b! },
    ];
    expect(() => linearRegression(outcome, [...both, mixed])).toThrow(
      'sum is perfectly collinear: it follows from rd, staff',
    );
    expect(() => linearRegression(outcome, [both[0]!, { name: 'share', values: [2, 2, 2, 2, 2] }])).toThrow(
      'share is perfectly collinear: it follows from intercept',
    );
    expect(() => linearRegression(outcome, [{ name: 'none', values: [0, 0, 0, 0, 0] }])).toThrow(
      'none is zero everywhere',
    );
  });

  it('refuses too few observations, gaps, and errors that cannot be found', () => {
    expect(() => linearRegression([1, 2], [{ name: 'x', values: [1, 2] }])).toThrow(
      '2 observations for 2 coefficients',
    );
    expect(() => linearRegression([1, 2, 3], [{ name: 'x', values: [1, Number.NaN, 2] }])).toThrow(
      'x, observation 2: NaN',
    );
    expect(() => linearRegression([1, 2, 3], [{ name: 'x', values: [1, 2] }])).toThrow('x has 2 values for 3');
    const alone = [{ name: 'only', values: [0, 0, 0, 1] }];
    expect(() => linearRegression([1, 2, 3, 4], alone, { errors: 'HC3' })).toThrow(
      'observation 4 alone fixes a coefficient',
    );
    expect(() => linearRegression([1, 2, 3, 4], alone, { errors: { clusters: [...'aaaa'] } })).toThrow(
      'all observations lie in',
    );
  });

  it('is certain of an exact fit', () => {
    const { coefficients, rSquared } = linearRegression([0, 0, 0], [{ name: 'x', values: [1, 2, 4] }]);
    expect(coefficients.map(({ t, p }) => [t, p])).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(rSquared).toBe(0);
  });
});
