import { sum } from './moments.js';

/** Values by unit (row: a place, a firm) and indicator (column). */
export type DecisionMatrix = readonly (readonly number[])[];

/** Which way is better: 'positive' more, 'negative' less. */
export type Direction = 'positive' | 'negative';

/** What functions over a matrix may be told about its columns. */
export interface ColumnOptions {
  /** Names of the indicators, for messages; default their positions. */
  names?: readonly string[];
  /** Default: all positive. */
  directions?: readonly Direction[];
}

/** An indicator that a method cannot use: which, and why. */
export class IndicatorError extends Error {
  constructor(
    readonly indicator: string,
    readonly problem: string,
    /** The row of the data at fault, from 0; null where it is none, or not known. */
    readonly row: number | null = null,
  ) {
    super(`indicator ${indicator}: ${problem}`);
    this.name = 'IndicatorError';
  }
}

export const nameOf = (column: number, names?: readonly string[]): string => names?.[column] ?? `${column + 1}`;

/**
 * The columns of a matrix, each as an array.
 * @throws RangeError when rows differ in length or there are none, or when there is not one direction a column; IndicatorError
 * where a value is not a finite number
 */
export function columnsOf(matrix: DecisionMatrix, { names, directions }: ColumnOptions = {}): number[][] {
  const width = matrix[0]?.length ?? 0;
  if (width === 0) throw new RangeError('the matrix needs at least one row and one column');
  if (directions && directions.length !== width)
    throw new RangeError(`${directions.length} directions for ${width} indicators`);
  matrix.forEach((row, i) => {
    if (row.length !== width) throw new RangeError(`row ${i + 1} has ${row.length} values where row 1 has ${width}`);
    row.forEach((value, j) => {
      if (!Number.isFinite(value)) {
        throw new IndicatorError(nameOf(j, names), `row ${i + 1} is ${value}; fill it in or leave the row out`);
      }
    });
  });
  return Array.from({ length: width }, (_, j) => matrix.map((row) => row[j]!));
}

/** The matrix whose columns are given. */
export const fromColumns = (columns: readonly (readonly number[])[]): number[][] =>
  (columns[0] ?? []).map((_, i) => columns.map((column) => column[i]!));

/** @throws RangeError when there is not one finite, non-negative weight a column, or when they sum to nothing */
export function expectWeights(weights: readonly number[], width: number): void {
  if (weights.length !== width) throw new RangeError(`${weights.length} weights for ${width} indicators`);
  const wrong = weights.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong >= 0) throw new RangeError(`weight ${wrong + 1} is ${weights[wrong]}; weights are non-negative numbers`);
  if (!weights.some((weight) => weight > 0)) throw new RangeError('all weights are zero');
}

/** Weights over their sum. */
export function scaledToOne(weights: readonly number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}
