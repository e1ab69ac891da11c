import { periodName, type SeriesLabels } from './unit-series.js';

/** The numbers that names of periods are, such as years; null where one is none. */
export function yearsNamed(names: readonly string[]): number[] | null {
  const years = names.map((name) => (name.trim() === '' ? Number.NaN : Number(name)));
  return years.every(Number.isFinite) ? years : null;
}

/**
 * When each period is, in years: by its name where all names are numbers, else counted from 0 by `interval` (default 1).
 * @throws RangeError where numbers do not ascend, or an interval is given that they contradict
 */
export function timesOf(width: number, labels: SeriesLabels, interval?: number): number[] {
  if (interval !== undefined && !(interval > 0))
    throw new RangeError(`the interval between periods is ${interval} years; it is a number above zero`);
  const named = labels.periods ? yearsNamed(labels.periods) : null;
  if (!named) return Array.from({ length: width }, (_, t) => t * (interval ?? 1));
  named.slice(1).forEach((time, t) => {
    const step = time - named[t]!;
    if (!(step > 0))
      throw new RangeError(`period ${periodName(t + 1, labels)} follows ${periodName(t, labels)}: order them by time`);
    if (interval !== undefined && Math.abs(step - interval) > 1e-9 * interval)
      throw new RangeError(
        `from ${periodName(t, labels)} to ${periodName(t + 1, labels)} are ${step} years, not the interval of ${interval}`,
      );
  });
  return named;
}

/**
 * The years from each period to the next.
 * @throws RangeError where they are not always the same, with the first gap
 */
export function evenStep(width: number, labels: SeriesLabels, interval?: number): number {
  const times = timesOf(width, labels, interval);
  const step = times[1]! - times[0]!;
  const uneven = times.findIndex((time, t) => t > 0 && Math.abs(time - times[t - 1]! - step) > 1e-9 * step);
  if (uneven > 0)
    throw new RangeError(
      `from ${periodName(uneven - 1, labels)} to ${periodName(uneven, labels)} are ${times[uneven]! - times[uneven - 1]!} years, where there were ${step} before: fill in what is missing, or take every period at the same distance`,
    );
  return step;
}
