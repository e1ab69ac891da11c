import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { rank } from '../rank.js';
import { byColumn } from './by-column.js';

/**
 * Ranks in place of values: 1 for the worst unit up to n for the best, equals sharing the mean of their ranks. Deaf to outliers
 * and to any monotone change of scale. OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * A constant indicator gives every unit (n + 1) / 2: it ranks nobody, and does no harm.
 */
export function rankScores(matrix: DecisionMatrix, options: ColumnOptions = {}): number[][] {
  return byColumn(matrix, options, ({ values, direction }) =>
    rank(values, { ties: 'mean', first: direction === 'negative' ? 'highest' : 'lowest' }),
  );
}
