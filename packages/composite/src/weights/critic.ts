import { type ColumnOptions, columnsOf, type DecisionMatrix, scaledToOne } from '../matrix/decision-matrix.js';
import { standardDeviation } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { rankScores } from '../normalise/rank-scores.js';
import { pearson } from './correlation.js';

export interface CriticOptions extends ColumnOptions {
  /** Which correlation measures conflict between indicators. Default 'pearson'. */
  correlation?: 'pearson' | 'spearman';
}

/**
 * CRITIC (criteria importance through intercriteria correlation): on min–max values, Cⱼ = σⱼ Σₖ (1 − rⱼₖ), wⱼ = Cⱼ / Σ C.
 * An indicator weighs more the more it varies and the less it repeats the others.
 * Diakoulaki, Mavrotas, Papayannakis 1995 (Computers & Operations Research 22(7)).
 * @throws IndicatorError for a constant indicator; RangeError where all indicators say the same
 */
export function criticWeights(matrix: DecisionMatrix, options: CriticOptions = {}): number[] {
  const columns = columnsOf(minMax(matrix, options));
  // Ranks of the values as they came: rounding by min–max can make equal what was not.
  const compared = options.correlation === 'spearman' ? columnsOf(rankScores(matrix, options)) : columns;
  const correlations = columns.map(() => new Array<number>(columns.length).fill(1));
  for (let j = 0; j < columns.length; j++)
    for (let k = 0; k < j; k++) correlations[j]![k] = correlations[k]![j] = pearson(compared[j]!, compared[k]!);
  const information = columns.map((values, j) => {
    const conflict = correlations[j]!.reduce((sum, correlation, k) => (k === j ? sum : sum + 1 - correlation), 0);
    return standardDeviation(values) * conflict;
  });
  if (columns.length === 1) return [1];
  // Perfectly correlated indicators leave rounding noise of either sign.
  if (!information.some((value) => value > 1e-12)) {
    throw new RangeError('CRITIC weights are undefined: all indicators are perfectly correlated; use equal weights');
  }
  return scaledToOne(information.map((value) => Math.max(value, 0)));
}
