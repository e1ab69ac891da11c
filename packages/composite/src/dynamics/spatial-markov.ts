import type { Islands } from '../spatial/islands.js';
import { type SpatialWeights, spatialLag, unitsKept } from '../spatial/spatial-weights.js';
import { type Classes, type ClassOptions, classesBetween, quantileClasses } from './classes.js';
import { type HomogeneityTest, homogeneityTest } from './homogeneity.js';
import { chainOf, countTransitions, type MarkovChain } from './markov-chain.js';
import { evenStep } from './times.js';
import { expectUnitSeries, inPeriod, type UnitSeries } from './unit-series.js';

export interface SpatialMarkovOptions extends Omit<ClassOptions, 'units'> {
  /** A number of quantile classes, default 5, or cut-offs. */
  classes?: number | readonly number[];
  /** The same for the spatial lags; default as many classes. */
  lagClasses?: number | readonly number[];
}

export interface SpatialMarkov {
  values: Classes;
  lags: Classes;
  /** The chain of all units, whatever their neighbours. */
  pooled: MarkovChain;
  /** One chain for each class of the lag at the start of the transition, lowest first; null where no unit had such neighbours. */
  conditional: (MarkovChain | null)[];
  /** Whether the chains differ with the neighbours; null where that cannot be told. */
  homogeneity: HomogeneityTest | null;
  islands: Islands;
}

/**
 * A Markov chain for each class of neighbours: how a unit moves, given the mean of its neighbours when it sets out. Rey 2001
 * (Geographical Analysis 33). Weights are used as given, so row-standardise them; series usually relative to the mean first.
 * Units without neighbours are left out under the rule 'drop'; under 'zero' their lag is 0.
 * @throws RangeError as quantileClasses and spatialLag do, or for fewer than two periods, or periods at unequal distances
 */
export function spatialMarkov(
  series: UnitSeries,
  weights: SpatialWeights,
  options: SpatialMarkovOptions = {},
): SpatialMarkov {
  const labels = { units: weights.units, ...(options.periods && { periods: options.periods }) };
  const width = expectUnitSeries(series, labels, 2);
  evenStep(width, labels);
  const lagged = Array.from({ length: width }, (_, t) => spatialLag(weights, inPeriod(series, t)));
  const kept = unitsKept(weights);
  const { classes = 5, by = 'pooled' } = options;
  const { lagClasses = typeof classes === 'number' ? classes : classes.length + 1 } = options;
  const names = { ...labels, units: kept.map((i) => weights.units[i]!), by };
  const sort = (rows: UnitSeries, into: number | readonly number[]): Classes =>
    typeof into === 'number' ? quantileClasses(rows, into, names) : classesBetween(rows, into, names);
  const values = sort(
    kept.map((i) => series[i]!),
    classes,
  );
  const lags = sort(
    kept.map((i) => lagged.map((period) => period[i]!)),
    lagClasses,
  );
  const counts = Array.from({ length: lags.count }, (_, lag) =>
    countTransitions(values.classes, values.count, (i, t) => lags.classes[i]![t] === lag),
  );
  return {
    values,
    lags,
    pooled: chainOf(countTransitions(values.classes, values.count)),
    conditional: counts.map((group) => (group.some((row) => row.some((count) => count > 0)) ? chainOf(group) : null)),
    homogeneity: homogeneityTest(counts),
    islands: weights.islands,
  };
}
