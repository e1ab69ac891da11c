import type { Value } from '@xinzhi/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedResolution, resolutionOf, writtenResolution } from './resolution.js';

const exactly = (low: number): Value => ({ comparator: '=', low, high: null });
const atMost = (high: number): Value => ({ comparator: '<=', low: null, high });

describe('the unit of the last digit', () => {
  it.each([
    ['5%', exactly(5), 1],
    ['5.0%', exactly(5), 0.1],
    ['5.00 percent', exactly(5), 0.01],
    ['５．５％', exactly(5.5), 0.1],
    ['0.01', exactly(0.01), 0.01],
    ['1.42万亿元', exactly(1.42e12), 1e10],
    ['3.34 trillion yuan', exactly(3.34e12), 1e10],
    ['1,200万人', exactly(12e6), 1e4],
    ['1.4万亿斤', exactly(7e8), 5e7],
    ['100万人', exactly(1e6), 1e4],
    ['5.5%', atMost(5.5), 0.1],
    ['5%至5.5%', { comparator: '..', low: 5, high: 5.5 } as Value, 1],
    ['百分之五', exactly(5), 1],
    ['百分之七点五', exactly(7.5), 0.1],
    ['三亿', exactly(3e8), 1e8],
    ['0', exactly(0), 1],
    ['-0.5%', exactly(-0.5), 0.1],
  ])('%s', (written, value, unit) => {
    expect(writtenResolution(written, value)).toBeCloseTo(unit, 9);
  });

  it('is unknown where nothing was written to a digit', () => {
    expect(writtenResolution('doubled', exactly(100))).toBeNull();
    expect(writtenResolution('三分之一', exactly(100 / 3))).toBeNull();
    expect(writtenResolution('1/3', exactly(1 / 3))).toBeNull();
  });

  it('is then guessed from the number, coarser for large round ones', () => {
    expect(impliedResolution(exactly(4.6))).toBeCloseTo(0.1, 12);
    expect(impliedResolution(exactly(5))).toBe(1);
    expect(impliedResolution(exactly(20))).toBe(1);
    expect(impliedResolution(exactly(500_000))).toBe(100_000);
    expect(impliedResolution(exactly(0))).toBe(1);
    expect(impliedResolution(exactly(1 / 3))).toBeCloseTo(0.01, 12);
  });

  it('is a positive number for any text and value', () => {
    const number = fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 1e18, noNaN: true }));
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constant('9'.repeat(400)), fc.stringMatching(/^[0-9.,%万亿点分之三]{0,12}$/)),
        number,
        (written, low) => {
          const unit = writtenResolution(written, exactly(low));
          if (unit !== null) expect(unit).toBeGreaterThan(0);
          expect(impliedResolution(exactly(low))).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('is taken from the text first, then from what was kept, then from the number', () => {
    const claim = { value: exactly(5) } as Parameters<typeof resolutionOf>[0];
    expect(resolutionOf({ ...claim, written: '5.0%', resolution: 1 })).toBeCloseTo(0.1, 12);
    expect(resolutionOf({ ...claim, written: null, resolution: 0.5 })).toBe(0.5);
    expect(resolutionOf(claim)).toBe(1);
  });
});
