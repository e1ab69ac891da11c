import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, parsePeriod } from './period.js';

describe('periods', () => {
  it.each([
    ['2018', { first: 2018, last: 2018, part: false }],
    ['2021/2025', { first: 2021, last: 2025, part: false }],
    ['2024-04', { first: 2024, last: 2024, part: true }],
    ['2024-Q1', { first: 2024, last: 2024, part: true }],
    ['2023-01/2023-06', { first: 2023, last: 2023, part: true }],
    ['2023-01/2023-12', { first: 2023, last: 2023, part: false }],
    ['2024-01-01/2024-12-31', { first: 2024, last: 2024, part: false }],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it('knows what is none', () => {
    for (const text of [null, '', 'soon', '2025/2021', '2020/2021/2022', '18']) expect(parsePeriod(text)).toBeNull();
  });

  it('counts days as the clock has them', () => {
    expect(calendarDay(() => new Date('2026-11-22T23:59:59Z'))).toBe('2026-11-22');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePeriod(text)));
  });
});
