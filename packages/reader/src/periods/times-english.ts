import { planYears } from './plan-years.js';
import type { Year } from './time-expression.js';
import type { TimePattern, TimeReading } from './time-pattern.js';

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const YEAR = '(?:18|19|20|21)\\d{2}';
const COUNT = '(?:\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

const ORDINALS =
  'First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth'.split(
    '|',
  );

/** Time expressions of English texts, longest first: the first that matches at a place wins. */
export const englishTimes: TimePattern[] = [
  {
    pattern: new RegExp(
      `(?:the )?(?:(?<ordinal>\\d{1,2})(?:st|nd|rd|th)|(?<spelt>${ORDINALS.join('|')})) Five[- ]?Year Plan(?: [Pp]eriod)?(?:,? \\((?<first>${YEAR})\\s?[-–—]\\s?(?<last>\\d{2,4})\\))?`,
      'y',
    ),
    opens: '0123456789tfsen',
    reason: 'a five-year plan',
    examples: ['the 14th Five-Year Plan period (2021-25)', 'the Eleventh Five-Year Plan period'],
    read: ({ ordinal, spelt, first, last }) => {
      const number = spelt ? ORDINALS.indexOf(spelt) + 1 : Number(ordinal);
      const years = first && last ? [Number(first), fullYear(first, last)] : planYears(number);
      return years ? span({ year: years[0]! }, { year: years[1]! }, 'plan') : null;
    },
  },
  {
    pattern: new RegExp(
      `(?:from |between |over |during )?(?<first>${YEAR})(?:\\s?(?:[-–—/]|to|and|through|until)\\s?(?<last>${YEAR})|[-–—/](?<short>\\d{2}))(?![\\d%]|[.,]\\d|\\s?(?:per ?cent|million|billion))`,
      'iy',
    ),
    opens: 'fbod12',
    reason: 'a span of years',
    examples: ['2021-25', 'from 2021 to 2025', 'between 2021 and 2025'],
    read: ({ first, last, short }) =>
      span({ year: Number(first) }, { year: fullYear(first!, last ?? short!) }, 'years'),
  },
  {
    pattern: new RegExp(`(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>${YEAR}))?(?![\\d%])`, 'y'),
    opens: 'jfmasond',
    reason: 'a day',
    examples: ['March 5', 'March 12, 2025'],
    read: ({ month, day, year }) =>
      part(year ? { year: Number(year) } : { offset: 0 }, monthOf(month!), monthOf(month!), Number(day)),
  },
  {
    pattern: new RegExp(
      `(?<day>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR}))?(?![\\p{L}\\d])`,
      'uy',
    ),
    opens: '0123456789',
    reason: 'a day, day first',
    examples: ['18 December 1978'],
    read: ({ month, day, year }) =>
      part(year ? { year: Number(year) } : { offset: 0 }, monthOf(month!), monthOf(month!), Number(day)),
  },
  {
    pattern: new RegExp(`(?<month>${MONTH}),? (?:of )?(?<year>${YEAR})`, 'y'),
    opens: 'jfmasond',
    reason: 'a month',
    examples: ['April 2024'],
    read: ({ month, year }) => part({ year: Number(year) }, monthOf(month!), monthOf(month!)),
  },
  {
    pattern: new RegExp(
      `(?:the )?(?<part>first half|second half|(?:first|second|third|fourth) quarter|first three quarters|first (?<months>${COUNT}) months)(?: of (?:(?<year>${YEAR})|(?<near>this|last) year))?`,
      'iy',
    ),
    opens: 'tfs',
    reason: 'a part of a year',
    examples: ['the first half of 2024', 'the third quarter'],
    read: ({ part: name, months, year, near }) =>
      part(
        year ? { year: Number(year) } : { offset: near === 'last' ? -1 : 0 },
        ...monthsOf(name!.toLowerCase(), months),
      ),
  },
  {
    pattern: new RegExp(`(?:the |over the |in the |during the )?(?:past|last|previous) (?<count>${COUNT}) years`, 'iy'),
    opens: 'toidplin',
    reason: 'the years up to the last one',
    examples: ['the past five years'],
    read: ({ count }) => span({ offset: -countOf(count!) }, { offset: -1 }, 'years'),
  },
  {
    pattern: new RegExp(
      `(?:the |over the |in the |within the )?(?:next|coming|following) (?<count>${COUNT}) years`,
      'iy',
    ),
    opens: 'toiwncf',
    reason: 'the years from this one on',
    examples: ['the next five years'],
    read: ({ count }) => span({ offset: 0 }, { offset: countOf(count!) - 1 }, 'years'),
  },
  {
    pattern: /(?:last|this|next|the past|the previous|the coming|the current) year(?!['’]s? old)/iy,
    opens: 'ltn',
    reason: 'a year near by',
    examples: ['last year', 'this year'],
    read: (groups) => {
      const word = (groups.word ?? '').toLowerCase();
      const offset = /^(?:last|the past|the previous)/.test(word) ? -1 : /^(?:next|the coming)/.test(word) ? 1 : 0;
      return single({ offset }, false);
    },
  },
  {
    pattern:
      /(?<by>by (?:the end of )?|before |until )?(?:the year |fiscal year |FY ?)?(?<year>(?:19|20)\d{2})(?:-end)?(?![\d,.]?\d|\s?(?:per ?cent|percent|%|yuan|people|million|billion|units|km\b|tons|tonnes|meters|metres|jobs))/iy,
    opens: 'bu12tf',
    reason: 'a year',
    examples: ['2018', 'by 2030', 'by the end of 2027'],
    read: ({ by, year }) => single({ year: Number(year) }, by !== undefined),
  },
];

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
