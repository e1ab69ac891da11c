import type { Stated } from './stated.js';

/** The numbers for which a statement holds. An open end is excluded; infinite ends are always open. */
export type Interval = { low: number; high: number; openLow: boolean; openHigh: boolean };

/**
 * The interval that a stated number stands for (definitions §3): half a unit of its last digit to both sides,
 * 0.01 → [0.005, 0.015); 'about' adds one unit on both sides; bounds and ranges are what they say.
 */
export function intervalOf({ comparator, low, high, resolution }: Stated): Interval {
  const point = low ?? high ?? Number.NaN;
  switch (comparator) {
    case '=':
      return { low: point - resolution / 2, high: point + resolution / 2, openLow: false, openHigh: true };
    case '~':
      return { low: point - 1.5 * resolution, high: point + 1.5 * resolution, openLow: false, openHigh: true };
    case '>=':
    case '>':
      return { low: point, high: Infinity, openLow: comparator === '>', openHigh: true };
    case '<=':
    case '<':
      return { low: -Infinity, high: high ?? point, openLow: true, openHigh: comparator === '<' };
    case '..':
      return { low: low ?? -Infinity, high: high ?? Infinity, openLow: low === null, openHigh: high === null };
  }
}

/**
 * Twice the interval about its middle: what still counts as close. A bound has no middle: there, a miss by less than
 * one unit of the last digit is close, which is twice the half unit that a digit stands for.
 */
export function twice(interval: Interval, resolution: number): Interval {
  const bounded = Number.isFinite(interval.low) && Number.isFinite(interval.high);
  const margin = Math.max(bounded ? (interval.high - interval.low) / 2 : 0, bounded ? resolution / 2 : resolution);
  return { low: interval.low - margin, high: interval.high + margin, openLow: true, openHigh: true };
}

/** Whether a value lies in the interval. Ends are compared with a slack of 10⁻⁹ of a unit: 5 − 0.15 is not quite 4.85. */
export function contains({ low, high, openLow, openHigh }: Interval, value: number, resolution: number): boolean {
  const slack = resolution * 1e-9;
  const above = openLow ? value > low + slack : value >= low - slack;
  const below = openHigh ? value < high - slack : value <= high + slack;
  return above && below;
}

export type Agreement = 'supported' | 'close' | 'contradicted';

/** How a measured value stands to a stated number. */
export function compare(stated: Stated, value: number): Agreement {
  const interval = intervalOf(stated);
  if (contains(interval, value, stated.resolution)) return 'supported';
  return contains(twice(interval, stated.resolution), value, stated.resolution) ? 'close' : 'contradicted';
}
