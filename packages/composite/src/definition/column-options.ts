import type { ColumnOptions } from '../matrix/decision-matrix.js';
import type { IndexDefinition } from './index-definition.js';

/** Names and directions of the indicators, as functions over a matrix want them. */
export const columnOptions = ({ indicators }: Pick<IndexDefinition, 'indicators'>): Required<ColumnOptions> => ({
  names: indicators.map(({ column }) => `'${column}'`),
  directions: indicators.map(({ direction }) => direction),
});
