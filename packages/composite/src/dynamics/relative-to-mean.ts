import { mean } from '../matrix/moments.js';
import { expectUnitSeries, inPeriod, periodName, type SeriesLabels, type UnitSeries } from './unit-series.js';

/**
 * Each value over the mean of its period, so that growth common to all drops out: 1 is the average. Quah 1993.
 * @throws RangeError for a period whose mean is not above zero, or as expectUnitSeries does
 */
export function relativeToMean(series: UnitSeries, labels: SeriesLabels = {}): number[][] {
  const width = expectUnitSeries(series, labels);
  const means = Array.from({ length: width }, (_, t) => {
    const centre = mean(inPeriod(series, t));
    if (!(centre > 0))
      throw new RangeError(`${periodName(t, labels)}: the mean is ${centre}, and nothing can be measured against it`);
    return centre;
  });
  return series.map((row) => row.map((value, t) => value / means[t]!));
}
