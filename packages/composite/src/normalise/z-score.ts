import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  fromColumns,
  IndicatorError,
  nameOf,
} from '../matrix/decision-matrix.js';
import { isConstant, mean, standardDeviation } from '../matrix/moments.js';

/**
 * (x − mean) / standard deviation of the sample, with the sign turned for negative indicators.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * @throws IndicatorError for a constant indicator, which has no deviation
 */
export function zScore(matrix: DecisionMatrix, options: ColumnOptions = {}): number[][] {
  const { names, directions } = options;
  const columns = columnsOf(matrix, options).map((values, j) => {
    if (isConstant(values))
      throw new IndicatorError(nameOf(j, names), `constant (${values[0]}): a z-score needs a deviation; leave it out`);
    const centre = mean(values);
    const deviation = standardDeviation(values) * (directions?.[j] === 'negative' ? -1 : 1);
    return values.map((value) => (value - centre) / deviation);
  });
  return fromColumns(columns);
}
