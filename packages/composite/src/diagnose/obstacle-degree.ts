import { weightsFor } from '../aggregate/weights-for.js';
import {
  type ColumnOptions,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
  scaledToOne,
} from '../matrix/decision-matrix.js';

export interface ObstacleOptions extends Pick<ColumnOptions, 'names'> {
  /** The normalised value at which nothing is left to gain. Default 1; with min–max and a shift, 1 + shift. */
  ideal?: number;
}

/**
 * Obstacle degrees, units × indicators: how much of what a unit lacks to the ideal lies with each indicator,
 * Oᵢⱼ = wⱼ (ideal − xᵢⱼ) / Σₖ wₖ (ideal − xᵢₖ), from the factor contribution (the indicator's weight to the top) and the
 * deviation of its normalised value. Each row sums to one; a unit at the ideal throughout has no obstacle, and a row of zeros.
 * Degrees of a group are the sums over its indicators. The obstacle model (障碍度模型) of the Chinese evaluation literature.
 * @throws IndicatorError for a value above the ideal; RangeError for weights that are none
 */
export function obstacleDegrees(
  matrix: DecisionMatrix,
  weights: readonly number[],
  { names, ideal = 1 }: ObstacleOptions = {},
): number[][] {
  const scaled = weightsFor(matrix, weights, { names });
  return matrix.map((row, i) => {
    const lacking = row.map((value, j) => {
      if (value > ideal + 1e-12) {
        throw new IndicatorError(
          nameOf(j, names),
          `row ${i + 1} is ${value}, above the ideal ${ideal}: obstacle degrees need values normalised between 0 and the ideal (min-max)`,
        );
      }
      return scaled[j]! * Math.max(ideal - value, 0);
    });
    return lacking.every((value) => value === 0) ? lacking : scaledToOne(lacking);
  });
}
