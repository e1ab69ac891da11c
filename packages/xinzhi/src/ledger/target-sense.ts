import type { Value } from '@xinzhi/reader';
import type { Metric } from '@xinzhi/vocabulary';

/** What it takes to reach a target: at least, at most, or neither more nor less. */
export type TargetSense = 'floor' | 'ceiling' | 'level';

/**
 * Metrics whose targets are floors or ceilings although neither direction is better as such: price targets are worded
 * as keeping the rise at about 3 %, natural population growth was planned as a limit, and investment, imports and
 * urbanisation are planned to grow by at least what is named. Money and credit are planned as a level to hold.
 */
const planned: Record<string, TargetSense> = {
  'cpi.inflation': 'ceiling',
  'population.growth': 'ceiling',
  'fixed-investment': 'floor',
  'fixed-investment.growth': 'floor',
  'imports.growth': 'floor',
  'fiscal-expenditure.growth': 'floor',
  'urban.share': 'floor',
};

/**
 * The sense of a target. Its own words come first ('at least', 'within'); a bare or approximate figure takes the
 * metric's better direction, so that growth of 5.4 % reaches a target of about 5 %, and unemployment of 5.1 % one of
 * about 5.5 %.
 */
export function targetSense(comparator: Value['comparator'], metric: Pick<Metric, 'id' | 'direction'>): TargetSense {
  if (comparator === '>=' || comparator === '>') return 'floor';
  if (comparator === '<=' || comparator === '<') return 'ceiling';
  if (metric.direction === 'higher') return 'floor';
  if (metric.direction === 'lower') return 'ceiling';
  return planned[metric.id] ?? 'level';
}
