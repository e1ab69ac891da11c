import { bandwidthOf } from './bandwidth.js';
import { type DensityOptions, densityGrid, type KernelDensity, kernelDensity } from './kernel-density.js';
import {
  expectUnitSeries,
  inPeriod,
  namingPeriod,
  periodName,
  type SeriesLabels,
  type UnitSeries,
} from './unit-series.js';

export interface DensityRidge {
  /** One grid for all periods, so that their curves can stand one behind the other. */
  grid: number[];
  periods: ({ period: string } & Omit<KernelDensity, 'grid'>)[];
}

/**
 * The density of all units in each period, over the same grid: whether the hump moves, widens, or splits. The bandwidth is
 * found for each period on its own, unless a number is given. Quah 1997 (J. Economic Growth 2).
 * @throws RangeError as expectUnitSeries and the rule of the bandwidth do, with the period
 */
export function densityRidge(series: UnitSeries, options: DensityOptions & SeriesLabels = {}): DensityRidge {
  const width = expectUnitSeries(series, options);
  const lists = Array.from({ length: width }, (_, t) => inPeriod(series, t));
  const bandwidths = lists.map((list, t) =>
    namingPeriod(t, options, () => bandwidthOf(list, options.bandwidth ?? 'silverman')),
  );
  const grid = [...(options.grid ?? densityGrid(lists, bandwidths, options.points))];
  const periods = lists.map((list, t) => {
    const { grid: _, ...curve } = kernelDensity(list, { bandwidth: bandwidths[t]!, grid });
    return { period: periodName(t, options), ...curve };
  });
  return { grid, periods };
}
