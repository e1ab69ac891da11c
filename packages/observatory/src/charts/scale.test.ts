import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linear, paddedDomain, ticks } from './scale.js';

describe('scales', () => {
  it('map ends to ends, and a domain without extent to the middle', () => {
    const scale = linear([0, 10], [100, 0]);
    expect([scale(0), scale(5), scale(10)]).toEqual([100, 50, 0]);
    expect(linear([3, 3], [0, 8])(3)).toBe(4);
  });

  it('tick at round values', () => {
    expect(ticks(0, 1, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(ticks(1995, 2011, 4)).toEqual([1995, 2000, 2005, 2010]);
    expect(ticks(-0.06, 0.17, 4)).toEqual([-0.05, 0, 0.05, 0.1, 0.15]);
    expect(ticks(7, 7, 4)).toEqual([7]);
    // An extent too small for a step of its own.
    expect(ticks(0, 5e-324, 4)).toEqual([0]);
    expect(ticks(-1e-310, 2e-310, 4)).toEqual([-1e-310]);
    expect(ticks(0, 4e-280, 4)).not.toContain(Number.NaN);
  });

  it('tick within the domain, evenly', () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 2, max: 12 }), (a, b, count) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        fc.pre(high - low > 1e-3);
        const at = ticks(low, high, count);
        const slack = (high - low) * 1e-6;
        for (const tick of at) {
          expect(tick).toBeGreaterThanOrEqual(low - slack);
          expect(tick).toBeLessThanOrEqual(high + slack);
        }
        expect(at.length).toBeLessThanOrEqual(count * 2 + 1);
      }),
    );
  });

  it('hold every value, with zero where zero is near', () => {
    expect(paddedDomain([10, 100], false)[0]).toBe(0);
    expect(paddedDomain([96, 100], false)[0]).toBeGreaterThan(90);
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, (all) => {
        const [low, high] = paddedDomain(all, false);
        expect(low).toBeLessThanOrEqual(Math.min(...all));
        expect(high).toBeGreaterThanOrEqual(Math.max(...all));
        expect(high).toBeGreaterThan(low);
      }),
    );
  });
});
