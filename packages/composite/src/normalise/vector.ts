import { type ColumnOptions, type DecisionMatrix, IndicatorError } from '../matrix/decision-matrix.js';
import { euclideanLength } from '../matrix/euclidean-length.js';
import { byColumn } from './by-column.js';

/**
 * x / √Σx² for positive indicators, 1 − x / √Σx² for negative ones (Jahan & Edwards 2015): every
 * column has the same length, ratios between units are kept. Hwang & Yoon 1981. TOPSIS takes it without directions and
 * looks for its ideal the other way round.
 * @throws IndicatorError for an indicator that is zero throughout
 */
export function vectorNormalise(matrix: DecisionMatrix, options: ColumnOptions = {}): number[][] {
  return byColumn(matrix, options, ({ values, name, direction }) => {
    const norm = euclideanLength(values);
    if (norm === 0) throw new IndicatorError(name, 'all values are zero: its vector norm is undefined; leave it out');
    return values.map((value) => (direction === 'negative' ? 1 - value / norm : value / norm));
  });
}
