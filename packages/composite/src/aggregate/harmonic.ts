import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  expectWeights,
  scaledToOne,
} from '../matrix/decision-matrix.js';
import { expectPositive } from './expect-positive.js';

/**
 * 1 / Σⱼ wⱼ / xᵢⱼ for each unit, weights scaled to sum to 1: of the three means the one that forgives weakness least.
 * @throws IndicatorError where a value is not above zero; RangeError for weights that are none
 */
export function harmonic(matrix: DecisionMatrix, weights: readonly number[], options: ColumnOptions = {}): number[] {
  expectWeights(weights, columnsOf(matrix, options).length);
  expectPositive(matrix, 'a harmonic mean', options.names);
  const scaled = scaledToOne(weights);
  return matrix.map((row) => 1 / row.reduce((sum, value, j) => sum + scaled[j]! / value, 0));
}
