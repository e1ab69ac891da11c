import { type ColumnOptions, columnsOf, type DecisionMatrix } from './decision-matrix.js';

/** The columns of a matrix, those of negative indicators with their sign turned, so that more is better throughout. @throws as `columnsOf` */
export const uprightColumns = (matrix: DecisionMatrix, options: ColumnOptions = {}): number[][] =>
  columnsOf(matrix, options).map((values, j) =>
    options.directions?.[j] === 'negative' ? values.map((value) => -value) : values,
  );
