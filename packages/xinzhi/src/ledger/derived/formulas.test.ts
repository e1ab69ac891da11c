import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growth } from './growth.js';
import { largestMove } from './largest-move.js';
import { paceTowards } from './pace.js';
import type { Points } from './points.js';
import { priceIndex } from './price-index.js';
import { product } from './product.js';
import { ratio } from './ratio.js';
import { spanGrowth } from './span-growth.js';

const near = (points: Points) => points.map(([at, value]) => [at, Number(value.toFixed(6))]);

describe('derived series', () => {
  it('grows on the year before, and is silent after a gap', () => {
    const levels: Points = [
      ['2020', 100],
      ['2021', 110],
      ['2023', 99],
      ['2024', 49.5],
    ];
    expect(near(growth(levels))).toEqual([
      ['2021', 10],
      ['2024', -50],
    ]);
    expect(
      growth([
        ['2020', 0],
        ['2021', 5],
      ]),
    ).toEqual([]);
  });

  it('multiplies and divides where both sides have the year', () => {
    expect(
      product(
        [
          ['2020', 2],
          ['2021', 3],
        ],
        [
          ['2021', 50],
          ['2022', 1],
        ],
        0.01,
      ),
    ).toEqual([['2021', 1.5]]);
    expect(
      ratio(
        [
          ['2020', 1],
          ['2021', 3],
        ],
        [
          ['2020', 0],
          ['2021', 12],
        ],
        100,
      ),
    ).toEqual([['2021', 25]]);
  });

  it('chains a price index and stops at a gap', () => {
    expect(
      near(
        priceIndex([
          ['2001', 10],
          ['2002', -50],
          ['2004', 7],
        ]),
      ),
    ).toEqual([
      ['2000', 1],
      ['2001', 1.1],
      ['2002', 0.55],
    ]);
    expect(priceIndex([])).toEqual([]);
  });

  it('takes the average and the total growth of a span that is covered from its beginning', () => {
    const rates: Points = [
      ['2021', 21],
      ['2022', 0],
      ['2024', 9],
    ];
    expect(spanGrowth(rates, 2021, 2025)).toMatchObject({ first: 2021, last: 2022, years: 2 });
    expect(spanGrowth(rates, 2021, 2025)?.average).toBeCloseTo(10, 9);
    expect(spanGrowth(rates, 2021, 2025)?.total).toBeCloseTo(21, 9);
    expect(spanGrowth(rates, 2020, 2025)).toBeNull();
  });

  it('sets the pace needed beside the pace so far', () => {
    // From 100 to 121 in two years is 10 % a year; 100 to 177.1561 over six is 10 % a year too.
    const pace = paceTowards(
      [
        ['2018', 82.6446281],
        ['2019', 90.9090909],
        ['2020', 100],
      ],
      121,
      2022,
      'growth',
    );
    expect(pace).toMatchObject({ from: 2018, last: 2020, lastValue: 100, unit: '%/yr' });
    expect(pace?.needed).toBeCloseTo(10, 6);
    expect(pace?.soFar).toBeCloseTo(10, 6);
    const points = paceTowards(
      [
        ['2010', 1],
        ['2018', 2],
        ['2020', 2.2],
      ],
      2.8,
      2023,
      'difference',
    );
    expect(points?.needed).toBeCloseTo(0.2, 9);
    // 2010 lies further back than five years: the pace is taken from 2018.
    expect(points?.soFar).toBeCloseTo(0.1, 9);
    expect(paceTowards([['2020', 1]], 2, 2025, 'difference')).toBeNull();
  });

  it('knows how far a series moved over so many years', () => {
    const points: Points = [
      ['2000', 1],
      ['2002', 4],
      ['2004', 2],
    ];
    expect(largestMove(points, 2)).toBe(3);
    expect(largestMove(points, 4)).toBe(1);
    expect(largestMove(points, 3)).toBeNull();
  });
});

describe('identities', () => {
  const levels = fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 12 });
  const from2000 = (values: number[]): [string, number][] => values.map((value, k) => [String(2000 + k), value]);

  it('chains growth back to the ratio of the ends', () => {
    fc.assert(
      fc.property(levels, (values) => {
        const last = 2000 + values.length - 1;
        const span = spanGrowth(growth(from2000(values)), 2001, last);
        const ends = (values[values.length - 1] as number) / (values[0] as number);
        expect(1 + (span?.total ?? 0) / 100).toBeCloseTo(ends, -Math.log10(ends) + 6);
      }),
    );
  });

  it('grows the same in any unit', () => {
    fc.assert(
      fc.property(levels, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (values, k) => {
        const scaled = growth(from2000(values.map((value) => value * k)));
        growth(from2000(values)).forEach(([at, rate], index) => {
          expect(scaled[index]?.[0]).toBe(at);
          expect((scaled[index]?.[1] as number) / 100 + 1).toBeCloseTo(rate / 100 + 1, 6);
        });
      }),
    );
  });
});
