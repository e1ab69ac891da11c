import type { Claim } from '@xinzhi/reader';
import type { Metric } from '@xinzhi/vocabulary';
import { type Period, parsePeriod } from './period.js';

/**
 * What a claim asks of the data:
 * - `value` the metric in a year (of a span of years: in its last);
 * - `growth` / `difference` the change of a level in per cent, of a share in percentage points, on the year before;
 * - `average growth` / `total growth` over the years of a span, a year or as a whole; `multiple` how many times the
 *   year before the span its last year is (翻一番 is 2 times);
 * - `part` the metric in a month or quarter, which annual figures cannot answer.
 */
export type Question = {
  kind: 'value' | 'growth' | 'difference' | 'average growth' | 'total growth' | 'multiple' | 'part';
  period: Period;
};

const isPercent = (unit: string) => unit === '%' || unit === '%/yr';

/** The question that a claim asks, or null when it names no period that can be read. */
export function questionOf(
  claim: Pick<Claim, 'period' | 'unit' | 'change'>,
  metric: Pick<Metric, 'kind' | 'unit'>,
): Question | null {
  const period = parsePeriod(claim.period);
  if (!period) return null;
  if (period.part) return { kind: 'part', period };
  const span = period.last > period.first;
  const changes =
    metric.kind === 'growth' || (!isPercent(metric.unit) && isPercent(claim.unit) && claim.change !== null);
  if (claim.unit === 'times' && metric.kind === 'growth') return span ? { kind: 'multiple', period } : null;
  if (claim.unit === 'pp') return span ? null : { kind: 'difference', period };
  if (!changes) return { kind: 'value', period };
  if (span) return { kind: claim.unit === '%/yr' ? 'average growth' : 'total growth', period };
  return { kind: metric.kind === 'growth' ? 'value' : 'growth', period };
}
