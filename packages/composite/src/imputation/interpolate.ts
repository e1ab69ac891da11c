import { expectTimes, type Gapped, gapsOf, type ImputedValue, positionsOf } from './imputed-value.js';
import { nearestInTime } from './nearest.js';

export interface InterpolationOptions {
  /** What stands before the first and after the last value: the nearest value, or it is refused. Default 'nearest'. */
  edges?: 'nearest' | 'refuse';
}

/**
 * Each gap between two values of a series takes the straight line between them:
 * x(t) = x(a) + (x(b) − x(a)) (t − a) / (b − a). No line leads beyond the first and the last value: there the nearest stands
 * (and is reported as such), or the gap is refused. OECD/JRC Handbook on Constructing Composite Indicators (2008), step 3.
 * @param times one a value, rising
 * @throws RangeError where the series has no value at all, where times do not rise, or at a refused edge
 */
export function interpolate(
  series: Gapped,
  times: readonly number[],
  { edges = 'nearest' }: InterpolationOptions = {},
): ImputedValue[] {
  expectTimes(series, times);
  const known = positionsOf(series);
  const gaps = gapsOf(series);
  if (gaps.length > 0 && known.length === 0) throw new RangeError('there is no value in any period');
  const beyond = gaps.filter((at) => at < known[0]! || at > known.at(-1)!);
  if (edges === 'refuse' && beyond.length > 0) {
    throw new RangeError(
      `${beyond.length} ${beyond.length === 1 ? 'gap lies' : 'gaps lie'} before the first or after the last value, where nothing can be interpolated`,
    );
  }
  const nearest = new Map(beyond.length > 0 ? nearestInTime(series, times).map((filled) => [filled.at, filled]) : []);
  return gaps.map((at) => {
    if (at < known[0]! || at > known.at(-1)!) return nearest.get(at)!;
    const right = known.find((k) => k > at)!;
    const left = known.findLast((k) => k < at)!;
    const share = (times[at]! - times[left]!) / (times[right]! - times[left]!);
    const value = series[left]! + (series[right]! - series[left]!) * share;
    return { at, value, method: 'interpolate', from: [left, right] };
  });
}
