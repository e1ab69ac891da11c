import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logCoin } from './log-coin.js';
import { treatOutliers } from './treat.js';
import { hasOutliers, winsorise } from './winsorise.js';

/** One to ten and two far out: the example in COINr's documentation of Treat. */
const coinr = [...Array.from({ length: 10 }, (_, k) => k + 1), 30, 100];

const sample = fc.array(
  fc.integer({ min: 0, max: 40 }).map((value) => (value > 36 ? value ** 3 : value)),
  {
    minLength: 6,
    maxLength: 30,
  },
);

describe('winsorise', () => {
  it('draws in the highest, one after the other', () => {
    expect(hasOutliers(coinr)).toBe(true);
    const { values, drawnIn, passed } = winsorise(coinr);
    expect(passed).toBe(true);
    expect(drawnIn).toEqual([11]);
    expect(values).toEqual([...coinr.slice(0, 11), 30]);
  });

  it('draws in the lowest where the tail is on that side', () => {
    const { values, drawnIn } = winsorise(coinr.map((value) => -value));
    expect(drawnIn).toEqual([11]);
    expect(values[11]).toBe(-30);
  });

  it('stops at the most that it may move', () => {
    const wild = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 50, 60, 70].map((value, k) => value + k / 100);
    const { drawnIn, passed } = winsorise([...wild, 1000, 5000], { most: 1 });
    expect(drawnIn).toEqual([14]);
    expect(passed).toBe(false);
  });

  it('leaves the order of values as it was, and moves nothing outwards', () => {
    fc.assert(
      fc.property(sample, (values) => {
        const { values: moved } = winsorise(values);
        values.forEach((one, i) => {
          values.forEach((other, k) => {
            if (one >= other) expect(moved[i]).toBeGreaterThanOrEqual(moved[k]!);
          });
          expect(moved[i]).toBeLessThanOrEqual(Math.max(...values));
          expect(moved[i]).toBeGreaterThanOrEqual(Math.min(...values));
        });
      }),
    );
  });

  it('does not mind the unit of measurement', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 1000 }), (values, factor) => {
        expect(winsorise(values.map((value) => value * factor)).drawnIn).toEqual(winsorise(values).drawnIn);
      }),
    );
  });
});

describe('logCoin', () => {
  it('takes zero and below, keeps the order, and ignores the unit up to a constant', () => {
    const found = logCoin([-5, 0, 95]);
    expect(found).toEqual([Math.log(1), Math.log(6), Math.log(101)]);
    const scaled = logCoin([-50, 0, 950]);
    scaled.forEach((value, k) => {
      expect(value - found[k]!).toBeCloseTo(Math.log(10), 12);
    });
    expect(() => logCoin([2, 2])).toThrow('their range is zero');
  });
});

describe('treatOutliers', () => {
  it('leaves alone what is within bounds, or constant', () => {
    const calm = treatOutliers([1, 2, 3, 4, 5]);
    expect(calm).toMatchObject({ method: 'none', changed: [], passed: true, values: [1, 2, 3, 4, 5] });
    expect(treatOutliers([3, 3, 3, 3]).method).toBe('none');
  });

  it('takes the logarithm of untreated values where drawing in does not suffice', () => {
    // Thirty small values and six that grow a hundredfold each: five moves are too few.
    const wild = [
      ...Array.from({ length: 30 }, (_, k) => 1 + k / 30),
      ...[1, 2, 3, 4, 5, 6].map((power) => 100 ** power),
    ];
    const treated = treatOutliers(wild, { most: 2 });
    expect(treated.method).toBe('log');
    expect(treated.values).toEqual(logCoin(wild));
    expect(treated.changed).toHaveLength(wild.length);
    expect(Math.abs(treated.after.skewness)).toBeLessThan(Math.abs(treated.before.skewness));
    expect(treatOutliers(wild, { most: 2, otherwise: 'keep' })).toMatchObject({ method: 'winsorise', passed: false });
    expect(treatOutliers(wild, { method: 'log' }).values).toEqual(logCoin(wild));
  });

  it('needs four values', () => {
    expect(() => treatOutliers([1, 2, 3])).toThrow('four or more');
  });
});
