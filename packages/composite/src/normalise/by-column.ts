import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  type Direction,
  fromColumns,
  nameOf,
} from '../matrix/decision-matrix.js';

/** A column under normalisation: its values, and what messages and turning round need. */
export interface Column {
  values: readonly number[];
  /** Position from 0. */
  at: number;
  name: string;
  direction: Direction;
}

/** The matrix of columns that `normalise` makes from the columns of `matrix`. */
export function byColumn(
  matrix: DecisionMatrix,
  options: ColumnOptions,
  normalise: (column: Column) => number[],
): number[][] {
  const columns = columnsOf(matrix, options).map((values, at) =>
    normalise({ values, at, name: nameOf(at, options.names), direction: options.directions?.[at] ?? 'positive' }),
  );
  return fromColumns(columns);
}
