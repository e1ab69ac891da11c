import { byYear, type Points } from './points.js';

/** The pace that a target asks for from the last value on, and the pace up to the last value, in the same unit. */
export type Pace = {
  from: number;
  last: number;
  lastValue: number;
  needed: number;
  soFar: number;
  unit: '%/yr' | 'per year';
  /** The figure that just reaches the target. */
  goal: number;
};

/** Years over which the pace so far is taken, at most: a plan's length. */
const lookBack = 5;

/**
 * Pace towards `target` in year `due`. Levels that are positive are compared by growth, (x₁/x₀)^(1/n) − 1 in per cent
 * a year; shares, indices and anything that may be zero or negative by difference a year.
 * Null where there are not two values before `due`.
 */
export function paceTowards(points: Points, target: number, due: number, by: 'growth' | 'difference'): Pace | null {
  const values = [...byYear(points)].filter(([year]) => year < due).sort(([a], [b]) => a - b);
  const end = values[values.length - 1];
  const start = end && values.find(([year]) => year >= end[0] - lookBack);
  if (!end || !start || start[0] === end[0]) return null;
  const [from, startValue] = start;
  const [last, lastValue] = end;
  const [ahead, behind] = [due - last, last - from];
  const geometric = by === 'growth' && startValue > 0 && lastValue > 0 && target > 0;
  const yearly = (a: number, b: number, n: number) => (geometric ? 100 * ((b / a) ** (1 / n) - 1) : (b - a) / n);
  return {
    from,
    last,
    lastValue,
    needed: yearly(lastValue, target, ahead),
    soFar: yearly(startValue, lastValue, behind),
    unit: geometric ? '%/yr' : 'per year',
    goal: target,
  };
}
