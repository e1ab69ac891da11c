import { correlationOf, deviationsOf } from '../matrix/correlation.js';
import { type ColumnOptions, type DecisionMatrix, nameOf } from '../matrix/decision-matrix.js';
import { uprightColumns } from '../matrix/upright-columns.js';
import { expectVarying } from '../matrix/usable-column.js';
import { rank } from '../rank.js';

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
  const deviations = columns.map((values, j) => {
    const name = nameOf(j, options.names);
    expectVarying(values, name, 'it correlates with nothing');
    // Spearman's correlation is Pearson's of ranks.
    return deviationsOf(options.correlation === 'spearman' ? rank(values, { ties: 'mean' }) : values, name);
  });
  return symmetric(columns.length, (j, k) => correlationOf(deviations[j]!, deviations[k]!));
}

/** A symmetric matrix with ones on its diagonal. */
export function symmetric(size: number, entry: (row: number, column: number) => number): number[][] {
  const found = Array.from({ length: size }, () => new Array<number>(size).fill(1));
  for (let j = 0; j < size; j++) for (let k = 0; k < j; k++) found[j]![k] = found[k]![j] = entry(j, k);
  return found;
}
