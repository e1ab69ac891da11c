import type { Metric } from '@xinzhi/vocabulary';
import type { Stated } from './stated.js';

/** A level is another thing when it is more than three times as large, a rate when it is more than 25 points away. */
const furthest = { factor: 3, points: 25 };

/**
 * Whether a figure that a report states can be the outcome of a target: five years' new jobs are not one year's, growth
 * over a plan is not growth in a year, a part of the nation is not the nation. Reports state all of these beside each
 * other; what is out of all proportion to the target is of another scope.
 */
export function sameScope(target: Stated, outcome: number, metric: Pick<Metric, 'kind'>): boolean {
  const aimed = target.low ?? target.high;
  if (aimed === null) return true;
  if (metric.kind !== 'level') return Math.abs(outcome - aimed) <= furthest.points;
  if (aimed <= 0 || outcome <= 0) return true;
  return outcome <= aimed * furthest.factor && aimed <= outcome * furthest.factor;
}
