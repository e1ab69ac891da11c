import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  fromColumns,
  IndicatorError,
  nameOf,
} from '../matrix/decision-matrix.js';
import { isConstant } from '../matrix/moments.js';

export interface MinMaxOptions extends ColumnOptions {
  /** Added to every value, for methods that take logarithms or products; the literature uses 0.0001 to 0.01. Default 0. */
  shift?: number;
}

/**
 * (x − min) / (max − min) for positive indicators, (max − x) / (max − min) for negative ones, plus the shift: 0 … 1.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * @throws IndicatorError for a constant indicator, which has no range
 */
export function minMax(matrix: DecisionMatrix, options: MinMaxOptions = {}): number[][] {
  const { names, directions, shift = 0 } = options;
  const columns = columnsOf(matrix, options).map((values, j) => {
    if (isConstant(values))
      throw new IndicatorError(nameOf(j, names), `constant (${values[0]}): min–max needs a range; leave it out`);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const flip = directions?.[j] === 'negative';
    return values.map((value) => (flip ? high - value : value - low) / (high - low) + shift);
  });
  return fromColumns(columns);
}
