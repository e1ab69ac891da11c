import { growthAccounts } from '@xinzhi/composite';
import { describe, expect, it } from 'vitest';
import type { Account } from './accounts.js';
import { withAssumedShare } from './assumed-share.js';

const years = [2000, 2001, 2002, 2003];
const inputs = {
  years,
  output: [100, 108, 119, 121],
  labour: [50, 51, 50.5, 52],
  capital: [200, 230, 260, 300],
  humanCapital: [2, 2.02, 2.05, 2.06],
};
const shares = [0.5, 0.52, 0.55, 0.6];

const accounted = (labourShare: number | number[], humanCapital = true): Account => ({
  ...{ place: 'X', way: 'trial', series: [] },
  years: growthAccounts({
    ...{ years, output: inputs.output, labour: inputs.labour, capital: inputs.capital, labourShare },
    ...(humanCapital ? { humanCapital: inputs.humanCapital } : {}),
  }).map(({ to, contributions }) => ({ year: to, parts: contributions as Account['years'][number]['parts'] })),
});
const measured = new Map(years.map((year, t) => [year, shares[t]!]));

describe('an assumed share of labour', () => {
  it.each([true, false])('gives what accounting with it from the levels gives (human capital: %s)', (skills) => {
    const anew = withAssumedShare(accounted(shares, skills), measured, 0.4);
    const expected = accounted(0.4, skills);
    anew.years.forEach(({ year, parts }, t) => {
      expect(year).toBe(expected.years[t]!.year);
      expect(Object.keys(parts).sort()).toEqual(Object.keys(expected.years[t]!.parts).sort());
      for (const [factor, value] of Object.entries(parts))
        expect(value, factor).toBeCloseTo(expected.years[t]!.parts[factor as 'tfp']!, 9);
    });
  });

  it('leaves out years whose share was not measured, and goes on after them', () => {
    const gappy = new Map(measured);
    gappy.delete(2001);
    expect(withAssumedShare(accounted(shares), gappy, 0.4).years.map(({ year }) => year)).toEqual([2003]);
  });
});
