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
  const columns = columnsOf(matrix, options).map((values, at) => {
    const name = nameOf(at, options.names);
    const normal = normalise({ values, at, name, direction: options.directions?.[at] ?? 'positive' });
    const wrong = normal.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) {
      throw new IndicatorError(
        name,
        `row ${wrong + 1}, ${values[wrong]}, becomes ${normal[wrong]}: change its unit of measurement, or an option that is no number`,
      );
    }
    return normal;
  });
  return fromColumns(columns);
}
