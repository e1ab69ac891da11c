import { arithmetic } from '../aggregate/arithmetic.js';
import { copeland } from '../aggregate/copeland.js';
import { geometric } from '../aggregate/geometric.js';
import { harmonic } from '../aggregate/harmonic.js';
import { mazziottaPareto } from '../aggregate/mazziotta-pareto.js';
import { topsis } from '../aggregate/topsis.js';
import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { type AggregationChoice, methodOf } from './choices.js';

/**
 * Scores from values that are normalised, more being better.
 * @throws IndicatorError, RangeError as the method does
 */
export function aggregateBy(
  choice: AggregationChoice,
  matrix: DecisionMatrix,
  weights: readonly number[],
  names: readonly string[],
): number[] {
  const { penalty, count } = typeof choice === 'string' ? { penalty: undefined, count: undefined } : choice;
  switch (methodOf(choice)) {
    case 'arithmetic':
      return arithmetic(matrix, weights);
    case 'geometric':
      return geometric(matrix, weights, { names });
    case 'harmonic':
      return harmonic(matrix, weights, { names });
    case 'topsis':
      return topsis(matrix, weights, { normalise: 'none', names });
    case 'mazziotta-pareto':
      return mazziottaPareto(matrix, weights, penalty ? { penalty } : {});
    case 'copeland':
      return copeland(matrix, weights, count ? { count } : {});
  }
}
