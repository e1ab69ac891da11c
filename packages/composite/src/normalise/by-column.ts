import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  type Direction,
  fromColumns,
  IndicatorError,
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

/**
 * The matrix of columns that `normalise` makes from the columns of `matrix`.
 * @throws IndicatorError where that gives no finite number: values too large or too close together to be told apart, or an
 * option that is no number
 */
export function byColumn(
  matrix: DecisionMatrix,
  options: ColumnOptions,
  normalise: (column: Column) => number[],
): number[][] {
  return fromColumns(
    columnsOf(matrix, options).map((values, at) => {
      const [name, direction] = [nameOf(at, options.names), options.directions?.[at] ?? 'positive'];
      return finiteColumn({ values, at, name, direction }, normalise);
    }),
  );
}

/** What `normalise` makes of one column. @throws as `byColumn` */
export function finiteColumn(column: Column, normalise: (column: Column) => number[]): number[] {
  const normal = normalise(column);
  const wrong = normal.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    throw new IndicatorError(
      column.name,
      `row ${wrong + 1}, ${column.values[wrong]}, becomes ${normal[wrong]}: change its unit of measurement, or an option that is no number`,
    );
  }
  return normal;
}
