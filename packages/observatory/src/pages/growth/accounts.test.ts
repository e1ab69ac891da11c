import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../../api/shapes.js';
import {
  type Account,
  accountsOf,
  FACTORS,
  type Factor,
  gapsOf,
  growthOf,
  meanOver,
  newOf,
  oldOf,
  spanName,
  spansOf,
} from './accounts.js';

const series = (factor: Factor, place: string, points: [string, number][], way = 'pwt/p'): StoredSeries => ({
  id: `growth.accounts.${factor}/${place}/${way}`,
  indicator: `growth.accounts.${factor}`,
  ...{ place, points, unit: 'pp', definition: 'd', source: 's', vintage: 'v', licence: 'l' },
});

const account = (years: Account['years']): Account => ({ place: 'X', way: '', years, series: [] });

describe('growth accounts', () => {
  it('keep a year where every factor of the account is known, ways apart, and places without human capital', () => {
    const accounts = accountsOf({
      labour: [
        series('labour', 'CHN', [['2001', 1]]),
        series('labour', 'CN-GD', [['2001', 2]]),
        series('labour', 'CHN', [['2001', 7]], 'wb/p'),
      ],
      capital: [
        series('capital', 'CHN', [
          ['2002', 5],
          ['2001', 4],
        ]),
        series('capital', 'CN-GD', [['2001', 3]]),
        series('capital', 'CHN', [['2001', 8]], 'wb/p'),
      ],
      'human-capital': [series('human-capital', 'CHN', [['2001', 0.5]])],
      tfp: [
        series('tfp', 'CHN', [['2001', -1]]),
        series('tfp', 'CN-GD', [['2001', 1]]),
        series('tfp', 'CHN', [['2001', 9]], 'wb/p'),
      ],
    });
    expect(accounts.map(({ place, way, years }) => ({ place, way, years }))).toEqual([
      {
        place: 'CHN',
        way: 'pwt/p',
        years: [{ year: 2001, parts: { labour: 1, capital: 4, 'human-capital': 0.5, tfp: -1 } }],
      },
      { place: 'CN-GD', way: 'pwt/p', years: [{ year: 2001, parts: { labour: 2, capital: 3, tfp: 1 } }] },
      { place: 'CHN', way: 'wb/p', years: [{ year: 2001, parts: { labour: 7, capital: 8, tfp: 9 } }] },
    ]);
    expect(accounts[1]!.series.length).toBe(3);
  });

  it('are taken together in spans that end in years divided by their length', () => {
    const years = [1998, 1999, 2000, 2001, 2002].map((year) => ({ year, parts: { labour: year - 1998, tfp: 1 } }));
    expect(spansOf(account(years), 5)).toEqual([
      { from: 1998, to: 2000, parts: { labour: 1, tfp: 1 } },
      { from: 2001, to: 2002, parts: { labour: 3.5, tfp: 1 } },
    ]);
    expect(spansOf(account(years), 1).map(({ from, to }) => [from, to])).toEqual(years.map(({ year }) => [year, year]));
    expect(meanOver(account(years), 2010, 2020)).toBeNull();
    expect(spansOf(account(years), 5).map(spanName)).toEqual(['1998–2000', '2001–02']);
    expect(spanName({ from: 2001, to: 2001 })).toBe('2001');
  });

  it('have gaps where a year between others is not known', () => {
    const years = [2011, 2012, 2015, 2017].map((year) => ({ year, parts: { tfp: 1 } }));
    expect(gapsOf(account(years))).toEqual([2013, 2014, 2016]);
    expect(gapsOf(account(years.slice(0, 2)))).toEqual([]);
    expect(gapsOf(account([]))).toEqual([]);
  });

  it('lose nothing: spans weighed by their years hold the growth of all years, old and new make it up', () => {
    const parts = fc.record(
      Object.fromEntries(FACTORS.map((factor) => [factor, fc.double({ min: -20, max: 20, noNaN: true })])),
    );
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1950, max: 2020 }),
        fc.integer({ min: 1, max: 12 }),
        (all, first, length) => {
          const one = account(all.map((of, i) => ({ year: first + i, parts: of })));
          const spans = spansOf(one, length);
          const weighed = spans.reduce((sum, { from, to, parts: of }) => sum + (to - from + 1) * growthOf(of), 0);
          expect(weighed).toBeCloseTo(
            all.reduce((sum, of) => sum + growthOf(of), 0),
            8,
          );
          expect(spans.reduce((sum, { from, to }) => sum + to - from + 1, 0)).toBe(all.length);
          for (const { parts: of } of spans) expect(oldOf(of) + newOf(of)).toBeCloseTo(growthOf(of), 10);
        },
      ),
    );
  });
});
