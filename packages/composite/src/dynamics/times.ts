import { periodName, type SeriesLabels } from './unit-series.js';

/**
 * When periods are, in years, by their names: numbers, years as Chinese tables write them (2010年), and halves, quarters and months (2010-H1,
 * 2010Q3, 2010-07), each by when it begins. null where a name is none of these.
 */
export function yearsNamed(names: readonly string[]): number[] | null {
  const years = names.map(yearNamed);
  return years.every(Number.isFinite) ? years : null;
}

const PARTS: Readonly<Record<string, number>> = { H: 2, S: 2, Q: 4, M: 12 };

function yearNamed(name: string): number {
  const written = name.trim();
  const whole = written.replace(/年$/, '');
  if (whole === '') return Number.NaN;
  const [, year, mark = 'M', part] =
    /^(\d{4})-?([HSQM])(\d{1,2})$/i.exec(written) ?? /^(\d{4})-()(\d{2})$/.exec(written) ?? [];
  if (year === undefined) return Number(whole);
  const parts = PARTS[(mark || 'M').toUpperCase()]!;
  const which = Number(part);
  return which >= 1 && which <= parts ? Number(year) + (which - 1) / parts : Number.NaN;
}

/**
 * When each period is, in years: by its name where all names say so, else counted from 0 by `interval` (default 1).
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
