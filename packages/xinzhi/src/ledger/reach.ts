import { contains, type Interval, intervalOf } from './interval.js';
import type { Stated } from './stated.js';
import type { TargetSense } from './target-sense.js';

/** The outcomes that reach a target: the stated interval, opened on the side where more is welcome. */
export function reachInterval(stated: Stated, sense: TargetSense): Interval {
  const interval = intervalOf(stated);
  if (sense === 'floor') return { ...interval, high: Infinity, openHigh: true };
  if (sense === 'ceiling') return { ...interval, low: -Infinity, openLow: true };
  return interval;
}

/** Whether an outcome reaches a target. */
export const reaches = (stated: Stated, sense: TargetSense, outcome: number): boolean =>
  contains(reachInterval(stated, sense), outcome, stated.resolution);
