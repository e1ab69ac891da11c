/** Values by unit (row) and period (column), in the order of time; all units in all periods. */
export type UnitSeries = readonly (readonly number[])[];

/** Names of rows and columns, for messages and results; default their positions. */
export interface SeriesLabels {
  units?: readonly string[];
  periods?: readonly string[];
}

export const unitName = (i: number, { units }: SeriesLabels): string => units?.[i] ?? `unit ${i + 1}`;

export const periodName = (t: number, { periods }: SeriesLabels): string => periods?.[t] ?? `period ${t + 1}`;

/**
 * The number of periods.
 * @throws RangeError for no units, rows of unequal length, fewer than `least` periods, labels that do not fit, or a value that
 * is not a finite number, with the unit and the period
 */
export function expectUnitSeries(series: UnitSeries, labels: SeriesLabels, least = 1): number {
  const width = series[0]?.length ?? 0;
  if (width < least) throw new RangeError(`${series.length} units with ${width} periods: at least ${least} are needed`);
  series.forEach((row, i) => {
    if (row.length !== width)
      throw new RangeError(
        `${unitName(i, labels)} has ${row.length} periods where ${unitName(0, labels)} has ${width}: fill in what is missing, or leave it out`,
      );
    const wrong = row.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0)
      throw new RangeError(
        `${unitName(i, labels)}, ${periodName(wrong, labels)}: ${row[wrong]} is not a number; fill it in, or leave the unit out`,
      );
  });
  if (labels.units && labels.units.length !== series.length)
    throw new RangeError(`${labels.units.length} names of units for ${series.length} rows`);
  if (labels.periods && labels.periods.length !== width)
    throw new RangeError(`${labels.periods.length} names of periods for ${width} columns`);
  return width;
}

/** What `find` makes of one period. @throws RangeError with the name of the period before what `find` found wrong */
export function namingPeriod<Found>(t: number, labels: SeriesLabels, find: () => Found): Found {
  try {
    return find();
  } catch (error) {
    throw new RangeError(`${periodName(t, labels)}: ${(error as Error).message}`, { cause: error });
  }
}

/** The values of one period, by unit. */
export const inPeriod = (series: UnitSeries, t: number): number[] => series.map((row) => row[t]!);
