import type { Span } from '../records.js';

/**
 * A year, stated, counted from the year in which the text was written ('last year': −1), or counted in that year's century
 * (its end: 100).
 */
export type Year = { year: number } | { offset: number } | { ofCentury: number };

/** A stretch of time as a text names it; years and months inclusive. */
export type TimeExpression = {
  span: Span;
  first: Year;
  last: Year;
  /** Months of the (single) year, 1–12, where the text goes below the year. */
  months: [first: number, last: number] | null;
  day: number | null;
  /** 'by 2030', 到2030年: a date by which, not a stretch during which. */
  deadline: boolean;
  /** A plan period ('the 14th Five-Year Plan'), a span of years, a single year, or a part of one. */
  kind: 'plan' | 'years' | 'year' | 'part';
};

/** The expression as ISO 8601 ('2018', '2024-04', '2021/2025'); null where a relative year has nothing to count from. */
export function isoPeriod(time: TimeExpression, anchor: number | null): string | null {
  const first = yearOf(time.first, anchor);
  const last = yearOf(time.last, anchor);
  if (first === null || last === null) return null;
  if (first !== last) return `${four(first)}/${four(last)}`;
  if (!time.months) return four(first);
  const [from, to] = time.months;
  if (from !== to) return `${four(first)}-${two(from)}/${four(first)}-${two(to)}`;
  return time.day === null ? `${four(first)}-${two(from)}` : `${four(first)}-${two(from)}-${two(time.day)}`;
}

export function yearOf(year: Year, anchor: number | null): number | null {
  if ('year' in year) return year.year;
  if (anchor === null) return null;
  return 'offset' in year ? anchor + year.offset : 100 * Math.floor((anchor - 1) / 100) + year.ofCentury;
}

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');
