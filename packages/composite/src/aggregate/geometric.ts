import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  expectWeights,
  scaledToOne,
} from '../matrix/decision-matrix.js';
import { expectPositive } from './expect-positive.js';

/**
 * Πⱼ xᵢⱼ^wⱼ for each unit, weights scaled to sum to 1: low values weigh more than under a sum, so that weakness in one
 * indicator is only partly made up for. OECD/JRC Handbook (2008), step 7; the Human Development Index since 2010.
 * @throws IndicatorError where a value is not above zero; RangeError for weights that are none
 */
export function geometric(matrix: DecisionMatrix, weights: readonly number[], options: ColumnOptions = {}): number[] {
  expectWeights(weights, columnsOf(matrix, options).length);
  expectPositive(matrix, 'a geometric mean', options.names);
  const scaled = scaledToOne(weights);
  return matrix.map((row) => Math.exp(row.reduce((sum, value, j) => sum + scaled[j]! * Math.log(value), 0)));
}
