import type { Metric } from '@xinzhi/vocabulary';
import { growth } from './derived/growth.js';
import { byYear, type Points } from './derived/points.js';
import { type SpanGrowth, spanGrowth } from './derived/span-growth.js';
import type { Question } from './question.js';
import type { Step } from './workings.js';

/** What a series answers to a question. */
export type Answer = {
  value: number;
  /** The period that the value is of: '2011', '2021/2023'. */
  period: string;
  /** How the value follows from the series, for the arithmetic; null where it is the series' own. */
  working: Step | null;
  /** For growth over a span: how much of it the series covers. */
  span: SpanGrowth | null;
};

/**
 * The answer of a series, its values already in the claim's unit, to a question: exact in its period, except that a
 * span is answered by the years covered so far (`span.years` says how many). Null where the series has no such value.
 */
export function answer(
  { points, unit }: { points: Points; unit: string },
  question: Question,
  metric: Pick<Metric, 'kind'>,
  asked: string,
): Answer | null {
  const { kind, period } = question;
  // A month, a quarter, or a span that the series itself names: taken as it is, if it says the same of the span.
  const named = points.find(([at]) => at === asked);
  const spanUnit = kind === 'average growth' ? '%/yr' : kind === 'total growth' ? '%' : unit;
  if (named && kind !== 'growth' && kind !== 'difference' && (period.first === period.last || unit === spanUnit))
    return { value: named[1], period: asked, working: null, span: null };
  if (kind === 'part') return null;
  const year = String(period.last);
  if (kind === 'average growth' || kind === 'total growth' || kind === 'multiple') {
    const covered = spanGrowth(metric.kind === 'growth' ? points : growth(points), period.first, period.last);
    if (!covered) return null;
    const value = {
      'average growth': covered.average,
      'total growth': covered.total,
      multiple: 1 + covered.total / 100,
    }[kind];
    return {
      value,
      period: `${covered.first}/${covered.last}`,
      working: spanWorking(points, covered, metric),
      span: covered,
    };
  }
  const values = byYear(points);
  const [now, before] = [values.get(period.last), values.get(period.last - 1)];
  if (now === undefined) return null;
  if (kind === 'value') return { value: now, period: year, working: null, span: null };
  if (before === undefined) return null;
  if (kind === 'difference')
    return { value: now - before, period: year, working: { kind: 'difference', now, before }, span: null };
  if (before <= 0) return null;
  return {
    value: 100 * (now / before - 1),
    period: year,
    working: { kind: 'growth', now, before },
    span: null,
  };
}

function spanWorking(points: Points, { first, last, years, total }: SpanGrowth, metric: Pick<Metric, 'kind'>): Step {
  const rates = metric.kind === 'growth' ? points : growth(points);
  const factors = rates
    .filter(([period]) => Number(period) >= first && Number(period) <= last)
    .map(([, rate]) => 1 + rate / 100);
  return { kind: 'chain', factors, product: 1 + total / 100, years };
}

/** The nearest year to the one asked for, where a slowly moving structure may be bridged; ties take the earlier. */
export function nearestYear(points: Points, year: number, furthest: number): number | null {
  let best: number | null = null;
  for (const candidate of byYear(points).keys()) {
    const gap = Math.abs(candidate - year);
    const held = best === null ? Infinity : Math.abs(best - year);
    if (gap <= furthest && (gap < held || (gap === held && candidate < (best ?? 0)))) best = candidate;
  }
  return best;
}
