import { byYear, type Points } from './points.js';

/** Growth over the years of a plan that the data cover, counted from the year before the plan begins. */
export type SpanGrowth = { first: number; last: number; years: number; average: number; total: number };

/**
 * Growth over `first`…`last` chained from annual rates in per cent: total = Π(1 + gₜ) − 1, average = (Π(1 + gₜ))^(1/n) − 1,
 * both in per cent. The rates must begin with `first` and run without a gap; years after the last rate are not covered.
 * Null where the first year has no rate.
 */
export function spanGrowth(rates: Points, first: number, last: number): SpanGrowth | null {
  const rate = byYear(rates);
  let factor = 1;
  let year = first;
  for (; year <= last && rate.has(year); year++) factor *= 1 + (rate.get(year) ?? 0) / 100;
  const years = year - first;
  if (years === 0 || factor <= 0) return null;
  return { first, last: year - 1, years, average: 100 * (factor ** (1 / years) - 1), total: 100 * (factor - 1) };
}
