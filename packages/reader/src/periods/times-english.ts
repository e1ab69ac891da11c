import { planYears } from './plan-years.js';
import type { Year } from './time-expression.js';
import type { Readings, TimeReading } from './time-pattern.js';

const ORDINALS =
  'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth'.split(
    '|',
  );

/** What the entries of grammar/english/times.yaml read, by their names. */
export const englishReadings: Readings = {
  'five-year-plan': ({ ordinal, spelt, first, last }) => {
    const number = spelt ? ORDINALS.indexOf(spelt) + 1 : Number(ordinal);
    const years = first && last ? [Number(first), fullYear(first, last)] : planYears(number);
    return years ? span({ year: years[0]! }, { year: years[1]! }, 'plan') : null;
  },
  'span-of-years': ({ first, last, short }) =>
    span({ year: Number(first) }, { year: fullYear(first!, last ?? short!) }, 'years'),
  day: ({ month, day, year }) =>
    part(year ? { year: Number(year) } : { offset: 0 }, monthOf(month!), monthOf(month!), Number(day)),
  'day-day-first': ({ month, day, year }) =>
    part(year ? { year: Number(year) } : { offset: 0 }, monthOf(month!), monthOf(month!), Number(day)),
  month: ({ month, year }) => part({ year: Number(year) }, monthOf(month!), monthOf(month!)),
  'months-of-a-year': ({ from, to, year, near }) => part(yearBeside(year, near), monthOf(from!), monthOf(to!)),
  'month-of-a-near-year': ({ month, near }) => part(yearBeside(undefined, near), monthOf(month!), monthOf(month!)),
  'quarter-by-number': ({ quarter, year, near }) =>
    part(yearBeside(year, near), 3 * Number(quarter) - 2, 3 * Number(quarter)),
  'part-of-a-year': ({ part: name, months, year, near }) =>
    part(yearBeside(year, near), ...monthsOf(name!.toLowerCase(), months)),
  'years-up-to-the-last-one': ({ count }) => span({ offset: -countOf(count!) }, { offset: -1 }, 'years'),
  'years-from-this-one-on': ({ count }) => span({ offset: 0 }, { offset: countOf(count!) - 1 }, 'years'),
  'year-near-by': (groups) => {
    const word = (groups.word ?? '').toLowerCase();
    const offset = /^(?:last|the past|the previous)/.test(word) ? -1 : /^(?:next|the coming)/.test(word) ? 1 : 0;
    return single({ offset }, false);
  },
  year: ({ by, year }) => single({ year: Number(year) }, by !== undefined),
};

/** The year named beside a part of it, else that of the text. */
function yearBeside(year: string | undefined, near: string | undefined): Year {
  return year ? { year: Number(year) } : { offset: near === 'last' ? -1 : 0 };
}

function single(at: Year, deadline: boolean): TimeReading {
  return { first: at, last: at, months: null, day: null, deadline, kind: 'year' };
}

function span(first: Year, last: Year, kind: 'years' | 'plan'): TimeReading | null {
  if ('year' in first && 'year' in last && last.year < first.year) return null;
  return { first, last, months: null, day: null, deadline: false, kind };
}

function part(at: Year, from: number, to: number, day: number | null = null): TimeReading | null {
  if (from < 1 || to > 12 || from > to || (day !== null && (day < 1 || day > 31))) return null;
  return { first: at, last: at, months: [from, to], day, deadline: false, kind: 'part' };
}

/** '2021', '25' → 2025. */
function fullYear(first: string, last: string): number {
  return last.length === 4 ? Number(last) : Number(first.slice(0, 4 - last.length) + last);
}

function monthOf(name: string): number {
  return (
    ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].indexOf(
      name.slice(0, 3).toLowerCase(),
    ) + 1
  );
}

function monthsOf(name: string, months: string | undefined): [number, number] {
  if (months) return [1, countOf(months)];
  if (name === 'first three quarters') return [1, 9];
  if (name.endsWith('half')) return name.startsWith('first') ? [1, 6] : [7, 12];
  const quarter = ['first', 'second', 'third', 'fourth'].findIndex((ordinal) => name.startsWith(ordinal)) + 1;
  return [3 * quarter - 2, 3 * quarter];
}

const COUNTS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

function countOf(text: string): number {
  return COUNTS[text.toLowerCase()] ?? Number(text);
}
