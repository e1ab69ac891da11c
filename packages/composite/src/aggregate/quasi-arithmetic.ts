import { type ColumnOptions, type DecisionMatrix, IndicatorError, nameOf } from '../matrix/decision-matrix.js';
import { weightsFor } from './weights-for.js';

/** A mean by the scale on which values are averaged, for values above zero. */
export interface QuasiArithmetic {
  /** Its name with an article, for messages: 'a geometric mean'. */
  name: string;
  /** f, onto the scale. */
  onto: (value: number) => number;
  /** f⁻¹, back from it. */
  back: (value: number) => number;
}

/**
 * f⁻¹(Σⱼ wⱼ f(xᵢⱼ)) for each unit, weights scaled to sum to 1. Kolmogorov 1930.
 * @throws IndicatorError where a value is not above zero; RangeError for weights that are none
 */
export function quasiArithmeticMean(
  { name, onto, back }: QuasiArithmetic,
  matrix: DecisionMatrix,
  weights: readonly number[],
  { names }: Pick<ColumnOptions, 'names'>,
): number[] {
  const scaled = weightsFor(matrix, weights, { names });
  return matrix.map((row, i) => {
    const wrong = row.findIndex((value) => !(value > 0));
    if (wrong >= 0) {
      throw new IndicatorError(
        nameOf(wrong, names),
        `row ${i + 1} is ${row[wrong]}: ${name} needs values above zero; normalise by min–max with a shift`,
      );
    }
    return back(row.reduce((sum, value, j) => sum + scaled[j]! * onto(value), 0));
  });
}
