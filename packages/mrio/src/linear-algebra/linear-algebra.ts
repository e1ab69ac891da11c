/** A matrix held in factored form by the implementation that factored it; opaque to everyone else. */
export interface Factorisation {
  readonly n: number;
}

/**
 * Writes an n × n matrix, row-major, into zeros. The factors take its place, so that a matrix which nobody else needs is
 * in memory once.
 */
export type MatrixWriter = (into: Float64Array) => void;

/**
 * Dense linear algebra on row-major Float64Arrays: what input–output analysis needs, and no more.
 * Inputs are never changed.
 */
export interface LinearAlgebra {
  /** 'blas': a library of this machine; 'wasm': the kernel that comes with this package. */
  readonly name: 'blas' | 'wasm';
  /** What does the work: 'OpenBLAS', 'Accelerate', 'MKL', …, or the kernel's name. */
  readonly library: string;
  /** The library's version as it reports it, or null. */
  readonly version: string | null;
  /** Where the library was found, or null. */
  readonly path: string | null;
  /**
   * LU factors with partial pivoting of an n × n matrix, or of one that is written where the factors will be.
   * @throws SingularMatrixError when a column has no pivot above n ε max|mᵢⱼ|
   */
  factor(matrix: Float64Array | MatrixWriter, n: number): Factorisation;
  /** X (n × columns) with M X = B, or Mᵀ X = B when transposed; B is n × columns. */
  solve(factorisation: Factorisation, rhs: Float64Array, columns: number, options?: SolveOptions): Float64Array;
  /** left (rows × inner) · right (inner × columns). */
  multiply(left: Float64Array, right: Float64Array, shape: ProductShape): Float64Array;
}

export interface SolveOptions {
  /** Solve with the transpose. Default false. */
  transposed?: boolean;
}

export interface ProductShape {
  rows: number;
  inner: number;
  columns: number;
}

/** The matrix has no inverse: its columns up to and including `column` depend on each other. */
export class SingularMatrixError extends Error {
  constructor(readonly column: number) {
    super(`the matrix is singular: column ${column + 1} depends on the columns before it`);
    this.name = 'SingularMatrixError';
  }
}

/** Below this, a pivot is rounding noise: n ε max|mᵢⱼ| (Golub & Van Loan 2013, §3.4.6). NaN when an element is NaN. */
export function pivotTolerance(matrix: Float64Array, n: number): number {
  let largest = 0;
  for (let k = 0; k < matrix.length; k++) {
    const size = Math.abs(matrix[k]!);
    if (size <= largest) continue;
    if (Number.isNaN(size)) return Number.NaN;
    largest = size;
  }
  return n * Number.EPSILON * largest;
}

/** @throws RangeError when a matrix does not have the stated shape */
export function expectShape(name: string, matrix: Float64Array, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 1 || columns < 1) {
    throw new RangeError(`${name} must have at least one row and one column, not ${rows} × ${columns}`);
  }
  if (matrix.length !== rows * columns) {
    throw new RangeError(`${name} has ${matrix.length} elements, but ${rows} × ${columns} were announced`);
  }
}
