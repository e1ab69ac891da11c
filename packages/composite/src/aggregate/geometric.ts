import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { quasiArithmeticMean } from './quasi-arithmetic.js';

const GEOMETRIC = { name: 'a geometric mean', onto: Math.log, back: Math.exp };

/**
 * Πⱼ xᵢⱼ^wⱼ for each unit, weights scaled to sum to 1: low values weigh more than under a sum, so that weakness in one
 * indicator is only partly made up for. OECD/JRC Handbook (2008), step 7; the Human Development Index since 2010.
 * @throws IndicatorError where a value is not above zero; RangeError for weights that are none
 */
export const geometric = (
  matrix: DecisionMatrix,
  weights: readonly number[],
  options: Pick<ColumnOptions, 'names'> = {},
): number[] => quasiArithmeticMean(GEOMETRIC, matrix, weights, options);
