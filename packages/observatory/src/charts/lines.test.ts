import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../api/shapes.js';
import { lineOf, runsAndGaps, spreadLabels, usualStep } from './lines.js';

const series = (points: [string, number][]): StoredSeries => ({
  id: 'a/CHN',
  indicator: 'a',
  place: 'CHN',
  unit: '%',
  definition: 'd',
  source: 's',
  vintage: '2024',
  licence: 'CC0',
  points,
});

describe('lines', () => {
  it('are cut where a year is missing, and tell which', () => {
    const { points } = lineOf(
      series([
        ['2015', 1],
        ['2016', 2],
        ['2018', 3],
        ['2019', 4],
      ]),
      'China',
      true,
    );
    const { runs, gaps } = runsAndGaps(points);
    expect(runs.map((run) => run.map(({ period }) => period))).toEqual([
      ['2015', '2016'],
      ['2018', '2019'],
    ]);
    expect(gaps.map(([from, to]) => [from.period, to.period])).toEqual([['2016', '2018']]);
  });

  it('of every fifth year have no gaps', () => {
    const { points } = lineOf(
      series([
        ['2000', 1],
        ['2005', 2],
        ['2010', 3],
      ]),
      'China',
      true,
    );
    expect(usualStep(points)).toBe(5);
    expect(runsAndGaps(points).gaps).toEqual([]);
  });

  it('leave out what cannot be placed, in the order of time', () => {
    const { points } = lineOf(
      series([
        ['2016', 2],
        ['soon', 9],
        ['2015', 1],
      ]),
      'China',
      false,
    );
    expect(points.map(({ x }) => x)).toEqual([2015, 2016]);
  });

  it('hold every point in exactly one run', () => {
    const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2030 }), { minLength: 1 });
    fc.assert(
      fc.property(years, (all) => {
        const { points } = lineOf(series(all.map((year) => [String(year), year])), 'x', false);
        const { runs, gaps } = runsAndGaps(points);
        expect(runs.flat()).toEqual(points);
        expect(gaps.length).toBe(runs.length - 1);
      }),
    );
  });
});

describe('labels', () => {
  it('are moved apart, within the chart, in the order of their lines', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(wanted, (all) => {
        const placed = spreadLabels(all, 15, 10, 290);
        const sorted = [...placed].sort((a, b) => a - b);
        for (let i = 1; i < sorted.length; i++) expect(sorted[i]! - sorted[i - 1]!).toBeGreaterThanOrEqual(15 - 1e-6);
        expect(sorted.at(-1)).toBeLessThanOrEqual(290 + 1e-6);
        for (let i = 0; i < all.length; i++)
          for (let j = 0; j < all.length; j++)
            if (all[i]! < all[j]!) expect(placed[i]!).toBeLessThanOrEqual(placed[j]!);
      }),
    );
  });
});
