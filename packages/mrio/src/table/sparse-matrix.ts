/** A matrix of which only what is not zero is kept, row by row (compressed sparse rows; Saad 2003, §3.4). */
export interface SparseMatrix {
  rows: number;
  columns: number;
  /** Row i is values[starts[i] … starts[i + 1]), rows + 1 of them. */
  starts: Int32Array;
  /** The column of each value. */
  at: Int32Array;
  values: Float64Array;
}

/** Above this share of figures that are not zero the dense form takes less memory: 8 bytes a figure against 12. */
export const SPARSE_BELOW = 2 / 3;

/** The share of figures that are not zero. */
export function density(matrix: Float64Array): number {
  let count = 0;
  for (let k = 0; k < matrix.length; k++) if (matrix[k] !== 0) count++;
  return matrix.length === 0 ? 0 : count / matrix.length;
}

/** The sparse form of a row-major matrix. */
export function toSparse(matrix: Float64Array, columns: number): SparseMatrix {
  const rows = matrix.length / columns;
  if (!Number.isInteger(rows)) throw new RangeError(`${matrix.length} figures do not make rows of ${columns}`);
  const count = Math.round(density(matrix) * matrix.length);
  const sparse = {
    rows,
    columns,
    starts: new Int32Array(rows + 1),
    at: new Int32Array(count),
    values: new Float64Array(count),
  };
  let next = 0;
  for (let i = 0, k = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++, k++) {
      if (matrix[k] === 0) continue;
      sparse.at[next] = j;
      sparse.values[next++] = matrix[k]!;
    }
    sparse.starts[i + 1] = next;
  }
  return sparse;
}

/** All figures, row-major. */
export function toDense({ rows, columns, starts, at, values }: SparseMatrix): Float64Array {
  const matrix = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let k = starts[i]!; k < starts[i + 1]!; k++) matrix[i * columns + at[k]!] = values[k]!;
  return matrix;
}

/** M v: what Z · v is to a vector over the users. */
export function sparseTimes({ rows, columns, starts, at, values }: SparseMatrix, v: Float64Array): Float64Array {
  expectLength(v, columns);
  const product = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) sum += values[k]! * v[at[k]!]!;
    product[i] = sum;
  }
  return product;
}

/** v M: what v · Z is to a vector over the suppliers. */
export function timesSparse(v: Float64Array, { rows, columns, starts, at, values }: SparseMatrix): Float64Array {
  expectLength(v, rows);
  const product = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    const factor = v[i]!;
    if (factor !== 0) for (let k = starts[i]!; k < starts[i + 1]!; k++) product[at[k]!]! += factor * values[k]!;
  }
  return product;
}

function expectLength(v: Float64Array, length: number): void {
  if (v.length !== length) throw new RangeError(`the vector has ${v.length} elements where ${length} belong`);
}
