import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { quasiArithmeticMean } from './quasi-arithmetic.js';

const reciprocal = (value: number): number => 1 / value;
const HARMONIC = { name: 'a harmonic mean', onto: reciprocal, back: reciprocal };

/**
 * 1 / Σⱼ wⱼ / xᵢⱼ for each unit, weights scaled to sum to 1: of the three means the one that forgives weakness least.
 * @throws IndicatorError where a value is not above zero; RangeError for weights that are none
 */
export const harmonic = (
  matrix: DecisionMatrix,
  weights: readonly number[],
  options: Pick<ColumnOptions, 'names'> = {},
): number[] => quasiArithmeticMean(HARMONIC, matrix, weights, options);
