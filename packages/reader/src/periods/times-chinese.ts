import { planYears } from './plan-years.js';
import type { Year } from './time-expression.js';
import type { Readings, TimeReading } from './time-pattern.js';

/** What the entries of grammar/chinese/times.yaml read, by their names. */
export const chineseReadings: Readings = {
  'span-of-years': ({ first, last }) => span({ year: year(first!) }, { year: year(last!) }, 'years'),
  'months-of-a-year': ({ first, from, to }) => part({ year: year(first!) }, small(from!), small(to!)),
  'month-or-a-day': ({ first, month, day }) =>
    part({ year: year(first!) }, small(month!), small(month!), day ? small(day) : null),
  'half-or-quarters-of-a-year': ({ first, part: name }) => part({ year: year(first!) }, ...monthsOf(name!)),
  year: ({ by, first, end }) => ({
    ...single({ year: year(first!) }),
    deadline: (by !== undefined && /[到至]/.test(by) && by !== '在') || (end !== undefined && /前$/.test(end)),
  }),
  'five-year-plan': ({ ordinal, quoted, short, part: tail }) => {
    const years = planYears(small(ordinal ?? quoted ?? short!));
    if (!years) return null;
    if (tail === '末' || tail === '期末') return { ...single({ year: years[1] }), deadline: true };
    const last = tail === '前四年' ? years[0] + 3 : tail === '前三年' ? years[0] + 2 : years[1];
    return span({ year: years[0] }, { year: last }, 'plan');
  },
  'years-up-to-the-last-one': ({ count }) => back(small(count!)),
  'years-up-to-the-last-one-2': ({ count }) => back(small(count!)),
  'years-from-this-one-on': ({ count }) =>
    small(count!) === 1 ? single({ offset: 0 }) : span({ offset: 0 }, { offset: small(count!) - 1 }, 'years'),
  'part-of-a-year-near-by': ({ near, part: name, from, to, month, head, head2 }) => {
    const at = { offset: NEAR[near!]! };
    if (from && to) return part(at, small(from), small(to));
    if (month) return part(at, small(month), small(month));
    const months = head ?? head2;
    return months ? part(at, 1, small(months)) : part(at, ...monthsOf(name!));
  },
  'year-near-by': (groups) => {
    const word = groups.word ?? '';
    const key = Object.keys(NEAR).find((near) => word.startsWith(near));
    return key === undefined ? null : single({ offset: NEAR[key]! });
  },
  'turn-of-this-century': ({ part: name }) => ({ ...single({ ofCentury: name === '末' ? 100 : 50 }), deadline: true }),
  'months-of-this-year': ({ from, to }) => part({ offset: 0 }, small(from!), small(to!)),
  'month-or-a-day-of-this-year': ({ month, day }) =>
    part({ offset: 0 }, small(month!), small(month!), day ? small(day) : null),
  'first-months-of-this-year': ({ months }) => part({ offset: 0 }, 1, small(months!)),
  'part-of-this-year': (groups) => part({ offset: 0 }, ...monthsOf(groups.word ?? '')),
};

/** Years counted from the one in which the text was written. 'The past year' of a report is the one it reviews. */
const NEAR: Record<string, number> = {
  今年: 0,
  本年: 0,
  过去一年: -1,
  过去的一年: -1,
  刚刚过去的一年: -1,
  这一年: -1,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  来年: 1,
};

function single(at: Year): TimeReading {
  return { first: at, last: at, months: null, day: null, deadline: false, kind: 'year' };
}

function span(first: Year, last: Year, kind: 'years' | 'plan'): TimeReading | null {
  if ('year' in first && 'year' in last && last.year < first.year) return null;
  return { first, last, months: null, day: null, deadline: false, kind };
}

function back(count: number): TimeReading | null {
  if (count < 1 || count > 60) return null;
  return count === 1 ? single({ offset: -1 }) : span({ offset: -count }, { offset: -1 }, 'years');
}

function part(at: Year, from: number, to: number, day: number | null = null): TimeReading | null {
  if (from < 1 || to > 12 || from > to) return null;
  return { first: at, last: at, months: [from, to], day, deadline: false, kind: 'part' };
}

function monthsOf(name: string): [number, number] {
  if (name.includes('上半年')) return [1, 6];
  if (name.includes('下半年')) return [7, 12];
  const quarter = DIGITS.indexOf(/[一二三四]/.exec(name)?.[0] ?? '一');
  return name.includes('前') ? [1, 3 * quarter] : [3 * quarter - 2, 3 * quarter];
}

const DIGITS = '零一二三四五六七八九';

/** 十二, 二十七, 两, 27 → number. */
function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text[0]!);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text[ten - 1]!);
  return 10 * tens + (ten + 1 < text.length ? DIGITS.indexOf(text[ten + 1]!) : 0);
}

/** 2026, 二〇二六 → 2026. */
function year(text: string): number {
  return Number(
    [...text].map((mark) => (/\d/.test(mark) ? mark : '〇○'.includes(mark) ? '0' : DIGITS.indexOf(mark))).join(''),
  );
}
