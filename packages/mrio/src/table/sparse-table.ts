import { createTable, type InputOutputTable } from './input-output-table.js';
import {
  density,
  SPARSE_BELOW,
  type SparseMatrix,
  sparseTimes,
  timesSparse,
  toDense,
  toSparse,
} from './sparse-matrix.js';

/** A table whose flows are kept without their zeros: to hold many years in memory, or one that is split very finely. */
export interface SparseTable extends Omit<InputOutputTable, 'Z' | 'Y'> {
  Z: SparseMatrix;
  Y: SparseMatrix;
}

/** The sparse form of a table. */
export function sparseTable(table: InputOutputTable): SparseTable {
  const n = table.x.length;
  return { ...table, Z: toSparse(table.Z, n), Y: toSparse(table.Y, table.Y.length / n) };
}

/** The dense form again, for whatever needs to be factorised. */
export const denseTable = (table: SparseTable): InputOutputTable =>
  createTable({ ...table, Z: toDense(table.Z), Y: toDense(table.Y) });

/** Whether the sparse form takes less memory. */
export const isSparse = (table: InputOutputTable): boolean => density(table.Z) < SPARSE_BELOW;

export interface SeriesOptions {
  /** Solve with the transpose: v B rather than B f. Default false. */
  transposed?: boolean;
  /** When to stop: the last round's largest change as a share of the largest element; default 1e-12. */
  tolerance?: number;
  /** After how many rounds to give up; default 10 000. */
  rounds?: number;
}

/**
 * B f = f + A f + A² f + … (Waugh 1950), without a factorisation: for one or two vectors on a sparse table each round costs
 * no more than the table has flows. Converges where every industry adds value; the more slowly, the less it adds.
 * @throws RangeError where it does not converge
 */
export function leontiefSeries(table: SparseTable, vector: Float64Array, options: SeriesOptions = {}): Float64Array {
  const { transposed = false, tolerance = 1e-12, rounds = 10_000 } = options;
  const { Z, x } = table;
  const perUnit = x.map((output) => (output === 0 ? 0 : 1 / output));
  const times = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, k) => value * b[k]!);
  const total = vector.slice();
  let term = vector;
  for (let round = 0; round < rounds; round++) {
    term = transposed ? times(timesSparse(term, Z), perUnit) : sparseTimes(Z, times(term, perUnit));
    let change = 0;
    let largest = 0;
    for (let k = 0; k < total.length; k++) {
      total[k]! += term[k]!;
      change = Math.max(change, Math.abs(term[k]!));
      largest = Math.max(largest, Math.abs(total[k]!));
    }
    if (change <= tolerance * largest) return total;
  }
  throw new RangeError(
    `${table.name}: the series has not converged after ${rounds} rounds: some industries add hardly any value, or less than none`,
  );
}
