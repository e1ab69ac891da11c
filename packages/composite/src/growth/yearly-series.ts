/** A figure of a yearly series that growth cannot be computed from: which series, which year, and why. */
export class SeriesError extends Error {
  constructor(
    readonly series: string,
    readonly year: number | null,
    readonly problem: string,
  ) {
    super(`${series}${year === null ? '' : `, ${year}`}: ${problem}`);
    this.name = 'SeriesError';
  }
}

/** @throws SeriesError where years are not whole numbers one after the other, naming those that are missing */
export function expectYears(years: readonly number[], fewest: number): void {
  if (years.length < fewest)
    throw new SeriesError('years', null, `growth needs at least ${fewest} years; there are ${years.length}`);
  years.forEach((year, t) => {
    if (!Number.isInteger(year)) throw new SeriesError('years', null, `${year} is not a year`);
    const before = years[t - 1];
    if (before === undefined || year === before + 1) return;
    if (year <= before)
      throw new SeriesError('years', year, `it comes after ${before}; give each year once, in ascending order`);
    const missing = year === before + 2 ? `${before + 1} is missing` : `${before + 1} to ${year - 1} are missing`;
    throw new SeriesError(
      'years',
      year,
      `${missing}; fill in, or compute both sides of the gap separately (unbrokenSpans)`,
    );
  });
}

/** @throws SeriesError naming the year whose value is missing or not above zero, RangeError where numbers of years and values differ */
export function expectPositive(series: string, years: readonly number[], values: readonly number[]): void {
  if (values.length !== years.length)
    throw new RangeError(`${series} has ${values.length} values for ${years.length} years`);
  values.forEach((value, t) => {
    // Rows read from files can lack a value whatever their type says.
    if (value === null || value === undefined || Number.isNaN(value))
      throw new SeriesError(
        series,
        years[t]!,
        'the value is missing; fill it in, or begin and end where the series does',
      );
    if (!(value > 0 && value < Number.POSITIVE_INFINITY))
      throw new SeriesError(series, years[t]!, `${value} is not an amount above zero; growth rates need one`);
  });
}

/** The position of a base year. @throws RangeError where it is none of the years */
export function baseAmong(years: readonly number[], base: number): number {
  const at = years.indexOf(base);
  if (at < 0) throw new RangeError(`the base year ${base} is not among ${years[0]} to ${years.at(-1)}`);
  return at;
}

/** The same value every year, or the values given, one a year. */
export const yearly = (value: number | readonly number[], years: readonly number[]): readonly number[] =>
  typeof value === 'number' ? years.map(() => value) : value;

/** @throws SeriesError naming the year whose share is not between zero and one */
export function expectShares(series: string, years: readonly number[], shares: readonly number[]): void {
  if (shares.length !== years.length)
    throw new RangeError(`${series} has ${shares.length} values for ${years.length} years`);
  shares.forEach((share, t) => {
    if (!(share >= 0 && share <= 1))
      throw new SeriesError(series, years[t]!, `${share} is not a share between 0 and 1; give it as a fraction`);
  });
}
