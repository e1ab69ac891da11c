import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWrittenDate } from './written-date.js';

describe('firstWrittenDate', () => {
  it.each([
    ['2026-02-03', '2026-02-03'],
    ['时间：2026/2/3 09:00', '2026-02-03'],
    ['2026.2.3', '2026-02-03'],
    ['——2026年2月3日在会议上', '2026-02-03'],
    ['（2022 年 11 月）', '2022-11'],
    ['二〇二六年一月二十七日', '2026-01-27'],
    ['二零二四年十月三十一日', '2024-10-31'],
    ['on March 5, 2008', '2008-03-05'],
    ['5 March 2008', '2008-03-05'],
    ['the 3rd of May, 2024', '2024-05-03'],
    ['in September 2023', '2023-09'],
    ['2026-13-40, then 2025-06-07', '2025-06-07'],
    ['2023年2月30日', null],
    ['12026-02-03', null],
    ['version 1.2.3', null],
  ])('%s → %s', (text, date) => {
    expect(firstWrittenDate(text)).toBe(date);
  });

  it('reads every day of the calendar in four ways of writing', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1949-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
          const english = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
          const british = date.toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
          for (const written of [iso, `${year}年${month}月${day}日`, english, british])
            expect(firstWrittenDate(written)).toBe(iso);
        },
      ),
    );
  });
});
