import { expectTimes, type Gapped, gapsOf, type ImputedValue, positionsOf } from './imputed-value.js';

/**
 * Each gap of a series takes the value nearest in time; of two as near, the earlier (nothing is taken from the future where the
 * past is as good). Hot deck within the unit: OECD/JRC Handbook on Constructing Composite Indicators (2008), step 3.
 * @param times one a value, rising
 * @throws RangeError where the series has no value at all, or times do not rise
 */
export function nearestInTime(series: Gapped, times: readonly number[]): ImputedValue[] {
  expectTimes(series, times);
  const known = positionsOf(series);
  const gaps = gapsOf(series);
  if (gaps.length > 0 && known.length === 0) throw new RangeError('there is no value in any period');
  return gaps.map((at) => {
    const from = known.reduce((best, k) =>
      Math.abs(times[k]! - times[at]!) < Math.abs(times[best]! - times[at]!) ? k : best,
    );
    return { at, value: series[from]!, method: 'nearest', from: [from] };
  });
}
