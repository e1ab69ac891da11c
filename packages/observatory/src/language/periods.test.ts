import { describe, expect, it } from 'vitest';
import { formatPeriod, periodToYear, yearOf } from './periods.js';

describe('periods', () => {
  it.each([
    ['2018', '2018', '2018年'],
    ['2026-02', 'Feb 2026', '2026年2月'],
    ['2026-02-09', '9 Feb 2026', '2026年2月9日'],
    ['2021/2025', '2021–25', '2021—2025年'],
    ['1998/2002', '1998–2002', '1998—2002年'],
    ['some day', 'some day', 'some day'],
  ])('%s is %s, %s', (period, english, chinese) => {
    expect(formatPeriod(period, 'en')).toBe(english);
    expect(formatPeriod(period, 'zh')).toBe(chinese);
  });

  it('stand on a time axis; a range at its end', () => {
    expect([periodToYear('2018'), periodToYear('2024-07'), periodToYear('2021/2025'), periodToYear('2020-Q3')]).toEqual(
      [2018, 2024.5, 2025, 2020.5],
    );
    expect(periodToYear('later')).toBeNaN();
  });

  it('have a year, or none', () => {
    expect([yearOf('2026-02-09'), yearOf(null), yearOf('later')]).toEqual(['2026', null, null]);
  });
});
