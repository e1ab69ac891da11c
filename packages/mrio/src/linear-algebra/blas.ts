import type { BlasCandidate } from './blas-libraries.js';
import type { Factorisation, LinearAlgebra, MatrixWriter, ProductShape, SolveOptions } from './linear-algebra.js';
import { expectShape, SingularMatrixError } from './linear-algebra.js';

type Koffi = typeof import('koffi');
type Library = ReturnType<Koffi['load']>;

/** Fortran passes everything by address; characters bring their length along as a last argument by value. */
interface Routines {
  dgetrf(m: Int32Array, n: Int32Array, a: Float64Array, lda: Int32Array, pivots: Int32Array, info: Int32Array): void;
  dgetrs(
    trans: Uint8Array,
    n: Int32Array,
    columns: Int32Array,
    a: Float64Array,
    lda: Int32Array,
    pivots: Int32Array,
    b: Float64Array,
    ldb: Int32Array,
    info: Int32Array,
    transLength: number,
  ): void;
  dgemm(
    order: number,
    transLeft: number,
    transRight: number,
    rows: number,
    columns: number,
    inner: number,
    alpha: number,
    left: Float64Array,
    lda: number,
    right: Float64Array,
    ldb: number,
    beta: number,
    out: Float64Array,
    ldc: number,
  ): void;
  dasum(length: number, values: Float64Array, step: number): number;
  idamax(length: number, values: Float64Array, step: number): number;
}

interface BlasFactorisation extends Factorisation {
  /** L and U of the transpose: LAPACK reads columns where the matrix has its rows. */
  readonly factors: Float64Array;
  readonly pivots: Int32Array;
}

const ROW_MAJOR = 101;
const NO_TRANSPOSE = 111;
const NORMAL = Uint8Array.of('N'.charCodeAt(0));
const TRANSPOSED = Uint8Array.of('T'.charCodeAt(0));
const int = (value: number): Int32Array => Int32Array.of(value);

function bind(blas: Library, lapack: Library): Routines {
  return {
    dgetrf: lapack.func('void dgetrf_(void *m, void *n, void *a, void *lda, void *ipiv, void *info)'),
    dgetrs: lapack.func(
      'void dgetrs_(void *trans, void *n, void *nrhs, void *a, void *lda, void *ipiv, void *b, void *ldb, void *info, size_t transLength)',
    ),
    dgemm: blas.func(
      'void cblas_dgemm(int order, int transA, int transB, int m, int n, int k, double alpha, void *a, int lda, void *b, int ldb, double beta, void *c, int ldc)',
    ),
    dasum: blas.func('double cblas_dasum(int n, void *x, int incX)'),
    idamax: blas.func('size_t cblas_idamax(int n, void *x, int incX)'),
  };
}

/** Rows to columns, in tiles so that both sides stay in cache. */
function transpose(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const TILE = 32;
  const result = new Float64Array(matrix.length);
  for (let top = 0; top < rows; top += TILE) {
    const bottom = Math.min(top + TILE, rows);
    for (let left = 0; left < columns; left += TILE) {
      const right = Math.min(left + TILE, columns);
      for (let i = top; i < bottom; i++) {
        for (let j = left; j < right; j++) result[j * rows + i] = matrix[i * columns + j]!;
      }
    }
  }
  return result;
}

/** The matrix in memory of its own. */
function written(matrix: Float64Array | MatrixWriter, n: number): Float64Array {
  if (typeof matrix === 'function') {
    const room = new Float64Array(n * n);
    matrix(room);
    return room;
  }
  expectShape('the matrix', matrix, n, n);
  return matrix.slice();
}

/** So many elements at a time: fewer than a 32-bit integer counts, and few enough to be in cache for the second look. */
const CHUNK = 2 ** 16;

/** As pivotTolerance, at the speed of memory. */
function toleranceWith({ dasum, idamax }: Routines, matrix: Float64Array, n: number): number {
  let largest = 0;
  for (let from = 0; from < matrix.length; from += CHUNK) {
    const chunk = matrix.subarray(from, from + CHUNK);
    if (Number.isNaN(dasum(chunk.length, chunk, 1))) return Number.NaN;
    largest = Math.max(largest, Math.abs(chunk[Number(idamax(chunk.length, chunk, 1))]!));
  }
  return n * Number.EPSILON * largest;
}

/** The first column without a pivot above the tolerance, −1 where all have one. */
function eliminate({ dgetrf }: Routines, factors: Float64Array, n: number, tolerance: number, pivots: Int32Array) {
  dgetrf(int(n), int(n), factors, int(n), pivots, int(0));
  for (let k = 0; k < n; k++) if (!(Math.abs(factors[k * n + k]!) > tolerance)) return k;
  return -1;
}

/**
 * Factors the transpose, which is what LAPACK sees in rows: turning a large matrix round costs as much as reading it. Only
 * one that is singular is, so that the error names a column of the caller's matrix.
 */
function factorWith(routines: Routines, matrix: Float64Array | MatrixWriter, n: number): BlasFactorisation {
  const factors = written(matrix, n);
  const tolerance = toleranceWith(routines, factors, n);
  if (Number.isNaN(tolerance)) throw new SingularMatrixError(factors.findIndex(Number.isNaN) % n);
  const pivots = new Int32Array(n);
  const failed = eliminate(routines, factors, n, tolerance, pivots);
  if (failed < 0) return { n, factors, pivots };
  const turned = transpose(written(matrix, n), n, n);
  const column = eliminate(routines, turned, n, tolerance, pivots);
  throw new SingularMatrixError(column < 0 ? failed : column);
}

function solveWith(
  routines: Routines,
  factorisation: BlasFactorisation,
  rhs: Float64Array,
  columns: number,
  transposed: boolean,
): Float64Array {
  const { n, factors, pivots } = factorisation;
  expectShape('the right-hand side', rhs, n, columns);
  const solution = transpose(rhs, n, columns);
  // The factors are those of the transpose.
  const trans = transposed ? NORMAL : TRANSPOSED;
  routines.dgetrs(trans, int(n), int(columns), factors, int(n), pivots, solution, int(n), int(0), 1);
  return transpose(solution, columns, n);
}

function multiplyWith(routines: Routines, left: Float64Array, right: Float64Array, shape: ProductShape): Float64Array {
  const { rows, inner, columns } = shape;
  expectShape('the left factor', left, rows, inner);
  expectShape('the right factor', right, inner, columns);
  const out = new Float64Array(rows * columns);
  const { dgemm } = routines;
  dgemm(ROW_MAJOR, NO_TRANSPOSE, NO_TRANSPOSE, rows, columns, inner, 1, left, inner, right, columns, 0, out, columns);
  return out;
}

/** OpenBLAS names its version in openblas_get_config; other libraries are known by their file alone. */
function versionOf(blas: Library): string | null {
  try {
    const config: string = blas.func('const char *openblas_get_config(void)')();
    return /OpenBLAS ([\d.]+)/.exec(config)?.[1] ?? null;
  } catch {
    return null;
  }
}

/** A library with 64-bit integers loads and answers nonsense: 2 x₁ + x₂ = 5, x₁ + 3 x₂ = 10 has the solution (1, 3). */
function answersRightly(algebra: LinearAlgebra): boolean {
  const solution = algebra.solve(algebra.factor(Float64Array.of(2, 1, 1, 3), 2), Float64Array.of(5, 10), 1);
  const product = algebra.multiply(Float64Array.of(1, 2), Float64Array.of(3, 4), { rows: 1, inner: 2, columns: 1 });
  return Math.abs(solution[0]! - 1) < 1e-12 && Math.abs(solution[1]! - 3) < 1e-12 && product[0] === 11;
}

const STACK = 8 * 2 ** 20;
let loaded: Promise<Koffi> | null = null;

/**
 * Koffi with a stack that LAPACK can live on: with koffi's own (2 MiB, 128 KiB async) dgetrf_ crashes the process.
 * Its settings hold for the process and are fixed once a library is loaded, so this happens once.
 */
function loadKoffi(): Promise<Koffi> {
  loaded ??= configureKoffi();
  return loaded;
}

async function configureKoffi(): Promise<Koffi> {
  // A name that bundlers cannot follow: in a browser there is nothing to load.
  const name = 'koffi';
  const koffi = ((await import(/* @vite-ignore */ name)) as { default: Koffi }).default;
  const settings = koffi.config() as { sync_stack_size: number; async_stack_size: number };
  if (settings.sync_stack_size >= STACK && settings.async_stack_size >= STACK) return koffi;
  koffi.config({ ...settings, sync_stack_size: STACK, async_stack_size: STACK });
  return koffi;
}

function openFirst(koffi: Koffi, files: string[], failures: string[]): { library: Library; path: string } | null {
  for (const path of files) {
    try {
      return { library: koffi.load(path), path };
    } catch (error) {
      failures.push(`${path}: ${(error as Error).message}`);
    }
  }
  return null;
}

function openCandidate(koffi: Koffi, candidate: BlasCandidate, failures: string[]): LinearAlgebra | null {
  for (const file of candidate.files) {
    const blas = openFirst(koffi, [file], failures);
    if (!blas) continue;
    const lapack = candidate.lapack ? openFirst(koffi, candidate.lapack, failures) : blas;
    if (!lapack) continue;
    try {
      const routines = bind(blas.library, lapack.library);
      const algebra: LinearAlgebra = {
        name: 'blas',
        library: candidate.library,
        version: versionOf(blas.library),
        path: blas.path,
        factor: (matrix, n) => factorWith(routines, matrix, n),
        solve: (factorisation, rhs, columns, options: SolveOptions = {}) =>
          solveWith(routines, factorisation as BlasFactorisation, rhs, columns, options.transposed ?? false),
        multiply: (left, right, shape) => multiplyWith(routines, left, right, shape),
      };
      if (answersRightly(algebra)) return algebra;
      failures.push(`${file}: gives wrong answers to a 2 × 2 system (64-bit integers?)`);
    } catch (error) {
      failures.push(`${file}: ${(error as Error).message}`);
    }
  }
  return null;
}

/**
 * The first library of the candidates that loads, has dgetrf_, dgetrs_ and cblas_dgemm, and computes rightly.
 * @throws Error that lists what was tried and why each failed
 */
export async function blasLinearAlgebra(candidates: BlasCandidate[]): Promise<LinearAlgebra> {
  const koffi = await loadKoffi();
  const failures: string[] = [];
  for (const candidate of candidates) {
    const algebra = openCandidate(koffi, candidate, failures);
    if (algebra) return algebra;
  }
  throw new Error(failures.length > 0 ? failures.join('; ') : 'no library is known for this system');
}
