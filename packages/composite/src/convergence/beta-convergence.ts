import { timesOf } from '../dynamics/times.js';
import type { SeriesLabels, UnitSeries } from '../dynamics/unit-series.js';
import { linearRegression, type Regressor } from './linear-regression.js';
import { LEVEL, logarithms } from './logarithms.js';
import { type BetaConvergence, speedOf } from './speed.js';
import type { StandardErrors } from './standard-errors.js';

export interface BetaOptions extends SeriesLabels {
  /** Years from one period to the next, where the names of the periods are no years. Default 1. */
  interval?: number;
  /** What else sets the level that a unit grows towards, one value a unit: convergence is then conditional on it. */
  controls?: readonly Regressor[];
  /** Default 'HC1'. */
  errors?: StandardErrors;
}

/**
 * β-convergence across units: (ln yᵢT − ln yᵢ₀) / T = α + β ln yᵢ₀ + γ' xᵢ + eᵢ, absolute without controls, conditional with
 * them. Only the first and the last period count. Barro & Sala-i-Martin 1992, in the linear form of Sala-i-Martin 1996
 * (Economic Journal 106).
 * @param series levels, above zero, by unit and period
 * @throws RangeError for levels that are not above zero, too few units, or controls that are collinear, each named
 */
export function betaConvergence(series: UnitSeries, options: BetaOptions = {}): BetaConvergence {
  const levels = logarithms(series, options, 2);
  const times = timesOf(levels[0]!.length, options, options.interval);
  const span = times.at(-1)! - times[0]!;
  const growth = levels.map((row) => (row.at(-1)! - row[0]!) / span);
  const start = { name: LEVEL, values: levels.map((row) => row[0]!) };
  const regression = linearRegression(growth, [start, ...(options.controls ?? [])], {
    errors: options.errors ?? 'HC1',
  });
  return speedOf(regression, LEVEL, span);
}
