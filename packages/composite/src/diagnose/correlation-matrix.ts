import { type ColumnOptions, type DecisionMatrix, nameOf } from '../matrix/decision-matrix.js';
import { uprightColumns } from '../matrix/upright-columns.js';
import { expectVarying } from '../matrix/usable-column.js';
import { rank } from '../rank.js';
import { pearson } from '../weights/correlation.js';

export interface CorrelationOptions extends ColumnOptions {
  /** Default 'pearson'. */
  correlation?: 'pearson' | 'spearman';
}

/**
 * Correlations of every indicator with every other, indicators × indicators, ones on the diagonal; negative indicators are
 * turned round first, so that a negative entry always means a conflict.
 * @throws IndicatorError for a constant indicator, whose correlations are undefined
 */
export function correlationMatrix(matrix: DecisionMatrix, options: CorrelationOptions = {}): number[][] {
  const columns = uprightColumns(matrix, options);
  columns.forEach((values, j) => {
    expectVarying(values, nameOf(j, options.names), 'it correlates with nothing');
  });
  const found = columns.map(() => new Array<number>(columns.length).fill(1));
  // Spearman's correlation is Pearson's of ranks, which need finding only once.
  const compared =
    options.correlation === 'spearman' ? columns.map((values) => rank(values, { ties: 'mean' })) : columns;
  compared.forEach((values, j) => {
    for (let k = 0; k < j; k++) {
      // Rounding may leave a perfect correlation just beyond one.
      const value = Math.min(Math.max(pearson(values, compared[k]!), -1), 1);
      found[j]![k] = value;
      found[k]![j] = value;
    }
  });
  return found;
}
