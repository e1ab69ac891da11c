import { linearRegression, type Regressor } from '../convergence/linear-regression.js';
import { type Gapped, gapsOf, type ImputedValue, positionsOf } from './imputed-value.js';

/**
 * Each gap takes the value that a linear regression of the known values on the predictors foresees:
 * x̂ = a + Σₖ bₖ zₖ, by least squares. With one predictor, time, this is the trend of a unit. Deterministic: no residual is
 * drawn, so the filled values vary less than the true ones would. OECD/JRC Handbook (2008), step 3.
 * @param predictors one value a place of the series each, in the gaps too
 * @throws RangeError where there are not more known values than coefficients, or where predictors repeat each other (both named)
 */
export function byRegression(series: Gapped, predictors: readonly Regressor[]): ImputedValue[] {
  const known = positionsOf(series);
  const gaps = gapsOf(series);
  if (gaps.length === 0) return [];
  const { coefficients } = linearRegression(
    known.map((at) => series[at]!),
    predictors.map(({ name, values }) => ({ name, values: known.map((at) => values[at]!) })),
  );
  const [intercept, ...slopes] = coefficients.map(({ estimate }) => estimate);
  return gaps.map((at) => ({
    at,
    value: predictors.reduce((sum, { values }, k) => sum + slopes[k]! * values[at]!, intercept!),
    method: 'regression',
    from: known,
  }));
}
