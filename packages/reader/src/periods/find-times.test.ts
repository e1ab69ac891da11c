import { describe, expect, it } from 'vitest';
import { readGrammar } from '../../scripts/read-grammar.js';
import type { Language } from '../records.js';
import { findTimes } from './find-times.js';
import { planYears } from './plan-years.js';
import { isoPeriod } from './time-expression.js';

const times = (text: string, language: Language, anchor: number | null = 2026) =>
  findTimes(text, { start: 0, end: text.length }, language).map((time) => [
    text.slice(time.span.start, time.span.end),
    isoPeriod(time, anchor),
  ]);

describe('findTimes', () => {
  it.each<[string, string[]]>([
    ['2025年修桥', ['2025']],
    ['二〇二六年一月二十七日开工', ['2026-01-27']],
    ['一九八五年到一九九〇年', ['1985/1990']],
    ['2021—2025年', ['2021/2025']],
    ['“十四五”时期', ['2021/2025']],
    ['“十五五”末', ['2030']],
    ['第七个五年计划期间', ['1986/1990']],
    ['去年和今年', ['2025', '2026']],
    ['过去五年', ['2021/2025']],
    ['近3年', ['2023/2025']],
    ['今后五年', ['2026/2030']],
    ['到2030年', ['2030']],
    ['2024年前三季度', ['2024-01/2024-09']],
    ['今年1至4月', ['2026-01/2026-04']],
    ['去年上半年', ['2025-01/2025-06']],
    ['3月份', ['2026-03']],
    ['到本世纪中叶', ['2050']],
    ['修了2025座桥', []],
    ['编号12025年鉴', []],
  ])('%s', (text, periods) => {
    expect(times(text, 'zh').map(([, period]) => period)).toEqual(periods);
  });

  it('counts the end of a century from the year of the text', () => {
    expect(times('本世纪末', 'zh', 1988)[0]![1]).toBe('2000');
    expect(times('本世纪末', 'zh', 2000)[0]![1]).toBe('2000');
    expect(times('本世纪末', 'zh', 2001)[0]![1]).toBe('2100');
    expect(times('本世纪末', 'zh', null)[0]![1]).toBeNull();
  });

  it.each<[string, string[]]>([
    ['In 2018 it opened.', ['2018']],
    ['during the 14th Five-Year Plan period (2021-25)', ['2021/2025']],
    ['the 15th Five-Year Plan', ['2026/2030']],
    ['From 2021 to 2024, it grew.', ['2021/2024']],
    ['between 2020 and 2024.', ['2020/2024']],
    ['by the end of 2027', ['2027']],
    ['in April 2024', ['2024-04']],
    ['March 12, 2025', ['2025-03-12']],
    ['the first half of 2024', ['2024-01/2024-06']],
    ['last year', ['2025']],
    ['over the past five years', ['2021/2025']],
    ['the next five years', ['2026/2030']],
    ['2,018 bridges and 2018 people', []],
  ])('%s', (text, periods) => {
    expect(times(text, 'en').map(([, period]) => period)).toEqual(periods);
  });

  it('leaves a relative year open where the text has no year of its own', () => {
    expect(times('去年', 'zh', null)).toEqual([['去年', null]]);
  });

  const examples = readGrammar()
    .filter(({ topic }) => topic === 'times')
    .flatMap(({ language, entries }) =>
      entries.flatMap((entry) =>
        entry.examples.flatMap((example): [string, Language][] =>
          typeof example === 'string' ? [[example, language === 'english' ? 'en' : 'zh']] : [],
        ),
      ),
    );
  it.each(examples)('reads %s as one time and whole', (example, language) => {
    expect(times(example, language).map(([text]) => text)).toEqual([example]);
  });
});

describe('planYears', () => {
  it.each([
    [1, [1953, 1957]],
    [2, [1958, 1962]],
    [3, [1966, 1970]],
    [7, [1986, 1990]],
    [14, [2021, 2025]],
  ])('of plan %i', (number, years) => {
    expect(planYears(number)).toEqual(years);
  });
});
