/** A value put into a gap of a series, and the positions of the values that it comes from. */
export interface ImputedValue {
  at: number;
  value: number;
  method: 'interpolate' | 'nearest' | 'regression' | 'mean' | 'median';
  from: number[];
}

/** A series with gaps. */
export type Gapped = readonly (number | null)[];

/** Positions that hold a value. */
export const positionsOf = (series: Gapped): number[] => series.flatMap((value, at) => (value === null ? [] : [at]));

/** Positions that hold none. */
export const gapsOf = (series: Gapped): number[] => series.flatMap((value, at) => (value === null ? [at] : []));

/** @throws RangeError where a series and its times differ in length, or times do not rise */
export function expectTimes(series: Gapped, times: readonly number[]): void {
  if (times.length !== series.length) throw new RangeError(`${times.length} times for ${series.length} values`);
  const late = times.findIndex((time, k) => k > 0 && !(time > times[k - 1]!));
  if (late > 0) throw new RangeError(`time ${late + 1} is ${times[late]}, not after ${times[late - 1]}`);
}
