import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../api/shapes.js';
import { chartGeometry, nearestYear } from './chart-geometry.js';
import { lineOf } from './lines.js';
import { valuesAt } from './readout.js';

const line = (place: string, points: [string, number][], focus = false) => {
  const series: StoredSeries = {
    ...{ id: place, indicator: 'x', place, unit: '%', definition: 'd', source: 's', vintage: '', licence: '', points },
  };
  return lineOf(series, place, focus);
};
const size = { width: 600, height: 280, small: false };

describe('a chart', () => {
  const points = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1950, max: 2030 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    {
      minLength: 1,
      selector: ([year]) => year,
    },
  );

  it('holds every point and every label', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 30 }), (all) => {
        const lines = all.map((some, i) =>
          line(
            `P${i}`,
            some.map(([year, y]): [string, number] => [String(year), y]),
            i === 0,
          ),
        );
        const { sx, sy, left, right, top, bottom, labels } = chartGeometry(lines, [], size, String);
        for (const { x, y } of lines.flatMap((one) => one.points)) {
          expect(sx(x)).toBeGreaterThanOrEqual(Math.min(left, right) - 1e-6);
          expect(sx(x)).toBeLessThanOrEqual(Math.max(left, right) + 1e-6);
          expect(sy(y)).toBeGreaterThanOrEqual(top - 1e-6);
          expect(sy(y)).toBeLessThanOrEqual(bottom + 1e-6);
        }
        // The line in focus is always named.
        expect(labels.some((label) => label.line.focus)).toBe(true);
        for (const { y } of labels) expect(y).toBeLessThanOrEqual(bottom);
      }),
    );
  });

  it('makes room for what is claimed', () => {
    const claimed = { x: 2018, low: 0.29, high: 0.29, label: 'claimed', result: 'contradicted' as const };
    const { sx, sy, right, top, years } = chartGeometry(
      [
        line('USA', [
          ['1995', 0.1],
          ['2011', 0.12],
        ]),
      ],
      [claimed],
      size,
      String,
    );
    expect(sx(2018)).toBeLessThanOrEqual(right);
    expect(sy(0.29)).toBeGreaterThanOrEqual(top);
    expect(years).toEqual([1995, 2011, 2018]);
  });

  it('has the first and last year alone where it is small', () => {
    const geometry = chartGeometry(
      [
        line('CHN', [
          ['2000', 1],
          ['2005', 2],
          ['2010', 3],
        ]),
      ],
      [],
      { ...size, small: true },
      String,
    );
    expect(geometry.xTicks).toEqual([2000, 2010]);
    expect(nearestYear(geometry, geometry.sx(2005) + 1)).toBe(2005);
  });

  it('reads all lines in a year, greatest first', () => {
    const rows = valuesAt(
      [
        line('A', [['2000', 1]]),
        line('B', [
          ['2000', 3],
          ['2001', 9],
        ]),
        line('C', [['2001', 2]]),
      ],
      2000,
    );
    expect(rows.map(({ line: { name }, point }) => [name, point.y])).toEqual([
      ['B', 3],
      ['A', 1],
    ]);
    expect(valuesAt([], null)).toEqual([]);
  });
});
