import { leastSquares } from '../matrix/least-squares.js';
import { type Gapped, gapsOf, type ImputedValue, positionsOf } from './imputed-value.js';

/**
 * Each gap takes the value that a linear regression of the known values on the predictors foresees:
 * x̂ = a + Σₖ bₖ zₖ, by least squares. With one predictor, time, this is the trend of a unit. Deterministic: no residual is
 * drawn, so the filled values vary less than the true ones would. OECD/JRC Handbook (2008), step 3.
 * @param predictors one array a predictor, one value a place of the series
 * @throws RangeError where there are fewer known values than coefficients plus one (two suffice for a line), or where
 * predictors repeat each other
 */
export function byRegression(series: Gapped, predictors: readonly (readonly number[])[]): ImputedValue[] {
  const known = positionsOf(series);
  const gaps = gapsOf(series);
  if (gaps.length === 0) return [];
  const needed = predictors.length + 1;
  if (known.length < needed) {
    throw new RangeError(
      `${known.length} known ${known.length === 1 ? 'value' : 'values'} cannot carry a regression with ${needed} coefficients`,
    );
  }
  const design = (at: number): number[] => [1, ...predictors.map((predictor) => predictor[at]!)];
  const coefficients = leastSquares(
    known.map(design),
    known.map((at) => series[at]!),
  );
  return gaps.map((at) => ({
    at,
    value: design(at).reduce((sum, value, k) => sum + value * coefficients[k]!, 0),
    method: 'regression',
    from: known,
  }));
}
