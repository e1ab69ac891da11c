import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
  scaledToOne,
} from '../matrix/decision-matrix.js';
import { handySize } from '../matrix/handy-size.js';
import { mean, standardDeviation } from '../matrix/moments.js';
import { expectVarying } from '../matrix/usable-column.js';

/**
 * Vⱼ = σⱼ / x̄ⱼ (σ of the sample), wⱼ = Vⱼ / Σ V: an indicator weighs more the more units differ in it, relative to its mean.
 * Pearson 1896. Values are taken as they are, and must lie on a ratio scale: after min–max the mean, hence the weight, depends
 * on who is worst.
 * @throws IndicatorError for a constant indicator, or one whose mean is not above zero
 */
export function coefficientOfVariationWeights(matrix: DecisionMatrix, options: ColumnOptions = {}): number[] {
  return scaledToOne(columnsOf(matrix, options).map((values, j) => variation(values, nameOf(j, options.names))));
}

/** σ / x̄ of one indicator. @throws as `coefficientOfVariationWeights` */
export function variation(column: readonly number[], name: string): number {
  expectVarying(column, name, 'it does not vary');
  const { values, unit } = handySize(column);
  const centre = mean(values);
  if (!(centre > 0)) {
    throw new IndicatorError(
      name,
      `its mean is ${centre * unit}: a coefficient of variation needs a mean above zero; normalise first`,
    );
  }
  return standardDeviation(values) / centre;
}
