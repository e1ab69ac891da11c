import { type CorrelationOptions, correlationMatrix } from '../diagnose/correlation-matrix.js';
import { columnsOf, type DecisionMatrix, scaledToOne } from '../matrix/decision-matrix.js';
import { standardDeviation, sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';

/** `correlation` measures conflict between indicators. */
export type CriticOptions = CorrelationOptions;

/**
 * CRITIC (criteria importance through intercriteria correlation): on min–max values, Cⱼ = σⱼ Σₖ (1 − rⱼₖ), wⱼ = Cⱼ / Σ C.
 * An indicator weighs more the more it varies and the less it repeats the others.
 * Diakoulaki, Mavrotas, Papayannakis 1995 (Computers & Operations Research 22(7)).
 * @throws IndicatorError for a constant indicator; RangeError where all indicators say the same
 */
export function criticWeights(matrix: DecisionMatrix, options: CriticOptions = {}): number[] {
  const normal = minMax(matrix, options);
  // Ranks of the values as they came: rounding by min–max can make equal what was not.
  const correlations =
    options.correlation === 'spearman'
      ? correlationMatrix(matrix, options)
      : correlationMatrix(normal, { names: options.names });
  return criticWeightsFrom(
    columnsOf(normal).map((values) => standardDeviation(values)),
    correlations,
  );
}

/** The same from the deviations of min–max values, and from correlations. */
export function criticWeightsFrom(deviations: readonly number[], correlations: DecisionMatrix): number[] {
  if (deviations.length === 1) return [1];
  const information = deviations.map(
    (deviation, j) => deviation * sum(correlations[j]!.map((correlation) => 1 - correlation)),
  );
  // Perfectly correlated indicators leave rounding noise of either sign.
  if (!information.some((value) => value > 1e-12)) {
    throw new RangeError('CRITIC weights are undefined: all indicators are perfectly correlated; use equal weights');
  }
  return scaledToOne(information.map((value) => Math.max(value, 0)));
}
