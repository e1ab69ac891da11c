import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, contains, intervalOf } from './interval.js';
import type { Stated } from './stated.js';

const said = (
  comparator: Stated['comparator'],
  low: number | null,
  high: number | null,
  resolution: number,
): Stated => ({
  comparator,
  low,
  high,
  resolution,
});

describe('the interval that a stated number stands for', () => {
  it('is half a unit of the last digit to both sides, open above', () => {
    const interval = intervalOf(said('=', 0.01, null, 0.01));
    expect(interval.low).toBeCloseTo(0.005, 12);
    expect(interval.high).toBeCloseTo(0.015, 12);
    expect(contains(interval, 0.005, 0.01)).toBe(true);
    expect(contains(interval, 0.015, 0.01)).toBe(false);
  });

  it('tells 5 % from 5.0 %', () => {
    expect(compare(said('=', 5, null, 1), 4.6)).toBe('supported');
    expect(compare(said('=', 5, null, 0.1), 4.6)).toBe('contradicted');
    expect(compare(said('=', 5, null, 0.1), 4.96)).toBe('supported');
  });

  it('is a unit wider on both sides for about', () => {
    // 4.5 with one decimal: [4.45, 4.55) and a tenth more on each side.
    for (const [value, result] of [
      [4.35, 'supported'],
      [4.649, 'supported'],
      [4.65, 'close'],
      [4.79, 'close'],
      [4.81, 'contradicted'],
    ] as const)
      expect(compare(said('~', 4.5, null, 0.1), value), String(value)).toBe(result);
  });

  it('takes bounds at their word, and a miss by less than a unit as close', () => {
    expect(compare(said('>=', 12, null, 1), 12)).toBe('supported');
    expect(compare(said('>', 12, null, 1), 12)).toBe('close');
    expect(compare(said('>=', 12, null, 1), 11.2)).toBe('close');
    expect(compare(said('>=', 12, null, 1), 10.9)).toBe('contradicted');
    expect(compare(said('<=', null, 5.5, 0.1), 5.5)).toBe('supported');
    expect(compare(said('<', null, 5.5, 0.1), 5.5)).toBe('close');
    expect(compare(said('<=', null, 5.5, 0.1), 5.61)).toBe('contradicted');
  });

  it('takes ranges with both ends', () => {
    for (const [value, result] of [
      [5, 'supported'],
      [5.5, 'supported'],
      [5.7, 'close'],
      [4.8, 'close'],
      [4.7, 'contradicted'],
    ] as const)
      expect(compare(said('..', 5, 5.5, 0.1), value), String(value)).toBe(result);
  });
});

const number = fc.double({ min: -1000, max: 1000, noNaN: true }).map((x) => Math.round(x * 100) / 100);
const resolution = fc.constantFrom(0.01, 0.1, 1, 10);

describe('properties of the comparison', () => {
  it('does not depend on the unit in which both are measured', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('=', '~', '>=', '>', '<=', '<') as fc.Arbitrary<Stated['comparator']>,
        ...([number, number, resolution, fc.constantFrom(1e-6, 0.01, 3, 1e4, 1e12)] as const),
        (comparator, stated, value, digit, scale) => {
          const bound = comparator === '<=' || comparator === '<';
          const at = (k: number) => said(comparator, bound ? null : stated * k, bound ? stated * k : null, digit * k);
          // At the very end of an interval rounding decides: keep away from it.
          const distance = Math.abs(value - stated) / digit;
          fc.pre([0, 0.5, 1, 1.5, 3].every((edge) => Math.abs(distance - edge) > 1e-3));
          expect(compare(at(scale), value * scale)).toBe(compare(at(1), value));
        },
      ),
    );
  });

  it('never contradicts what it supported when a statement is widened', () => {
    fc.assert(
      fc.property(number, number, resolution, (stated, value, digit) => {
        const narrow = compare(said('=', stated, null, digit), value);
        const wider = [
          compare(said('~', stated, null, digit), value),
          compare(said('=', stated, null, digit * 10), value),
          compare(said('..', stated - digit, stated + digit, digit), value),
        ];
        if (narrow === 'supported') expect(wider).toEqual(['supported', 'supported', 'supported']);
        if (narrow !== 'contradicted') expect(wider).not.toContain('contradicted');
        // A bound keeps one side only: what the number supported is at worst close to it.
        if (narrow === 'supported') {
          expect(compare(said('>=', stated, null, digit), value)).not.toBe('contradicted');
          expect(compare(said('<=', null, stated, digit), value)).not.toBe('contradicted');
        }
      }),
    );
  });
});
