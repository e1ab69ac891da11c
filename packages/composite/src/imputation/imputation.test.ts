import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpolate } from './interpolate.js';
import { nearestInTime } from './nearest.js';
import { fromPeers } from './peers.js';
import { byRegression } from './regression.js';

const years = [2010, 2011, 2012, 2014, 2020];

/** A series with at least one value, and its times. */
const gapped = fc
  .array(fc.option(fc.integer({ min: -100, max: 100 }), { nil: null }), { minLength: 1, maxLength: 9 })
  .filter((series) => series.some((value) => value !== null));

describe('interpolate', () => {
  it('draws the line by time, not by position', () => {
    expect(interpolate([1, null, 3, null, 10], years)).toEqual([
      { at: 1, value: 2, method: 'interpolate', from: [0, 2] },
      { at: 3, value: 3 + (7 * 2) / 8, method: 'interpolate', from: [2, 4] },
    ]);
  });

  it('takes the nearest value beyond the ends, and says so, or refuses', () => {
    const ends = [null, 4, 5, null, null];
    expect(interpolate(ends, years)).toEqual([
      { at: 0, value: 4, method: 'nearest', from: [1] },
      { at: 3, value: 5, method: 'nearest', from: [2] },
      { at: 4, value: 5, method: 'nearest', from: [2] },
    ]);
    expect(() => interpolate(ends, years, { edges: 'refuse' })).toThrow(
      '3 gaps lie before the first or after the last',
    );
    expect(interpolate([4, null, 5], [1, 2, 3], { edges: 'refuse' })).toHaveLength(1);
  });

  it('fills every gap and nothing else, within the range of what is known', () => {
    fc.assert(
      fc.property(gapped, (series) => {
        const filled = interpolate(
          series,
          series.map((_, k) => k ** 2),
        );
        expect(filled.map(({ at }) => at)).toEqual(series.flatMap((value, k) => (value === null ? [k] : [])));
        const known = series.filter((value) => value !== null);
        for (const { value } of filled) {
          expect(value).toBeGreaterThanOrEqual(Math.min(...known));
          expect(value).toBeLessThanOrEqual(Math.max(...known));
        }
      }),
    );
  });

  it('says what it cannot do', () => {
    expect(() => interpolate([null, null], [1, 2])).toThrow('no value in any period');
    expect(() => interpolate([1, null], [2, 2])).toThrow('time 2 is 2, not after 2');
    expect(() => interpolate([1], [2, 3])).toThrow('2 times for 1 values');
  });
});

describe('nearestInTime', () => {
  it('takes the nearest, the earlier of two', () => {
    expect(nearestInTime([1, null, 3, null, 10], years).map(({ value }) => value)).toEqual([1, 3]);
    expect(nearestInTime([null, 7], [1, 2])).toEqual([{ at: 0, value: 7, method: 'nearest', from: [1] }]);
  });
});

describe('fromPeers', () => {
  it('takes the mean or the median of who shares the label', () => {
    const labels = ['east', 'east', 'west', 'west', 'west', 'west'];
    const values = [1, null, 4, 5, 12, null];
    expect(fromPeers(values, 'mean', labels)).toEqual([
      { at: 1, value: 1, method: 'mean', from: [0] },
      { at: 5, value: 7, method: 'mean', from: [2, 3, 4] },
    ]);
    expect(fromPeers(values, 'median', labels).map(({ value }) => value)).toEqual([1, 5]);
    expect(fromPeers(values, 'mean').map(({ value }) => value)).toEqual([5.5, 5.5]);
  });

  it('says when there is no peer with a value', () => {
    expect(() => fromPeers([1, null], 'mean', ['east', 'west'])).toThrow("no peer ('west') has a value");
    expect(() => fromPeers([1, null], 'mean', ['east', null])).toThrow('value 2 has no label');
    expect(() => fromPeers([null], 'median')).toThrow('no unit has a value');
  });
});

describe('byRegression', () => {
  it('carries a trend on', () => {
    expect(byRegression([1, 3, null, 9, null], [{ name: 'year', values: years }])).toEqual([
      { at: 2, value: expect.closeTo(5, 8), method: 'regression', from: [0, 1, 3] },
      { at: 4, value: expect.closeTo(21, 8), method: 'regression', from: [0, 1, 3] },
    ]);
  });

  it('finds a plane over two predictors', () => {
    const [one, two] = [
      [1, 2, 3, 4, 5],
      [2, 1, 4, 3, 9],
    ];
    const truth = one!.map((x, k) => 3 + 2 * x - two![k]!);
    const series = [...truth.slice(0, 4), null];
    expect(
      byRegression(series, [
        { name: 'one', values: one! },
        { name: 'two', values: two! },
      ])[0]!.value,
    ).toBeCloseTo(truth[4]!, 9);
  });

  it('names too few values and perfect collinearity', () => {
    const of = (values: number[], name = 'x') => ({ name, values });
    expect(() => byRegression([1, 2, null], [of([1, 2, 3])])).toThrow('2 observations for 2 coefficients');
    expect(() => byRegression([1, 2, 3, 4, null], [of([1, 2, 3, 4, 5]), of([2, 4, 6, 8, 10], 'y')])).toThrow(
      'y is perfectly collinear: it follows from x',
    );
  });
});
