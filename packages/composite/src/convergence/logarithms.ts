import { expectUnitSeries, periodName, type SeriesLabels, type UnitSeries, unitName } from '../dynamics/unit-series.js';

/** The name of the starting level among the regressors. */
export const LEVEL = 'ln level at the start';

/** @throws RangeError for a value that is not above zero, with its unit and period, or as expectUnitSeries does */
export function logarithms(series: UnitSeries, labels: SeriesLabels, least: number): number[][] {
  expectUnitSeries(series, labels, least);
  return series.map((row, i) =>
    row.map((value, t) => {
      if (!(value > 0))
        throw new RangeError(
          `${unitName(i, labels)}, ${periodName(t, labels)}: ${value} has no logarithm, and growth rates need levels above zero; leave the unit out`,
        );
      return Math.log(value);
    }),
  );
}
