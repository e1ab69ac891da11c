import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  expectWeights,
  scaledToOne,
} from '../matrix/decision-matrix.js';

/**
 * Weights over their sum, fit for a matrix.
 * @throws RangeError when there is not one finite, non-negative weight a column, or when they sum to nothing, or as `columnsOf`;
 * IndicatorError where a value of the matrix is not a finite number
 */
export function weightsFor(matrix: DecisionMatrix, weights: readonly number[], options: ColumnOptions = {}): number[] {
  expectWeights(weights, columnsOf(matrix, options).length);
  return scaledToOne(weights);
}
