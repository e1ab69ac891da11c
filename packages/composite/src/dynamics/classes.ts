import { quantile } from '../matrix/quantile.js';
import { expectUnitSeries, inPeriod, periodName, type SeriesLabels, type UnitSeries } from './unit-series.js';

export interface ClassOptions extends SeriesLabels {
  /**
   * 'pooled' (default): one set of cut-offs, from all periods together, so that all units may rise; 'period': a set for each
   * period, so that the shares of the classes stay as they are and only places change.
   */
  by?: 'pooled' | 'period';
}

/** Values sorted into classes 0 (lowest) … k − 1. */
export interface Classes {
  count: number;
  /** By unit and period. */
  classes: number[][];
  /** The k − 1 cut-offs, once, or once a period; a value on a cut-off belongs below it. */
  cuts: number[][];
}

/**
 * Classes between quantiles, which are type 7 of Hyndman & Fan 1996: with k = 5, quintiles.
 * @throws RangeError where k is not a whole number of two or more, or where equal values make two cut-offs the same
 */
export function quantileClasses(series: UnitSeries, k: number, options: ClassOptions = {}): Classes {
  const width = expectUnitSeries(series, options);
  if (!(Number.isInteger(k) && k >= 2))
    throw new RangeError(`${k} classes: a whole number of two or more, often 4 or 5`);
  const cutting = (values: number[], where: string): number[] => {
    const ascending = values.sort((a, b) => a - b);
    const cuts = Array.from({ length: k - 1 }, (_, i) => quantile(ascending, (i + 1) / k));
    // The greatest value on a cut-off leaves the class above it empty.
    const same = [...cuts, ascending.at(-1)!].findIndex((cut, i, all) => i > 0 && cut === all[i - 1]);
    if (same > 0)
      throw new RangeError(
        `${where}: cut-offs ${same} and ${same + 1} of ${k} classes are both ${cuts[same - 1]}, as many values are equal; take fewer classes, or give cut-offs`,
      );
    return cuts;
  };
  const cuts =
    options.by === 'period'
      ? Array.from({ length: width }, (_, t) => cutting(inPeriod(series, t), periodName(t, options)))
      : [cutting(series.flat(), 'all periods together')];
  return { count: k, classes: classify(series, cuts), cuts };
}

/**
 * Classes between given cut-offs, the same in every period.
 * @throws RangeError where the cut-offs do not ascend
 */
export function classesBetween(series: UnitSeries, cuts: readonly number[], labels: SeriesLabels = {}): Classes {
  expectUnitSeries(series, labels);
  if (cuts.length === 0) throw new RangeError('no cut-offs: one makes two classes');
  const wrong = cuts.findIndex((cut, i) => !Number.isFinite(cut) || (i > 0 && cut <= cuts[i - 1]!));
  if (wrong >= 0) throw new RangeError(`cut-off ${wrong + 1} is ${cuts[wrong]}: each must lie above the one before`);
  return { count: cuts.length + 1, classes: classify(series, [[...cuts]]), cuts: [[...cuts]] };
}

function classify(series: UnitSeries, cuts: readonly (readonly number[])[]): number[][] {
  return series.map((row) =>
    row.map((value, t) => {
      const own = cuts[t] ?? cuts[0]!;
      const found = own.findIndex((cut) => value <= cut);
      return found < 0 ? own.length : found;
    }),
  );
}
