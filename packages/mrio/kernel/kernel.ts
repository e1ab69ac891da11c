// LU factorisation with partial pivoting, triangular solves and matrix product on row-major f64 matrices.
// Addresses are byte offsets into this instance's memory; the caller lays the memory out (see ../src/linear-algebra/wasm.ts).
// Compiled by ../scripts/compile-kernel.mjs with SIMD; all bounds are the caller's responsibility.

import { subtractProduct } from './product';
import { at, subtractMultiple, swap } from './row';
import { lowerSolve, lowerSolveTransposed, upperSolve, upperSolveTransposed } from './triangular';

export { closeBoard, openBoard, serve } from './parallel';
export { scratchBytes, useScratch } from './product';

/** Columns factored one by one; wider panels are split. */
const PANEL: i32 = 8;

function largestBelow(a: usize, n: i32, column: i32): i32 {
  let best = column;
  let size = abs(load<f64>(at(a, n, column, column)));
  for (let i = column + 1; i < n; i++) {
    const candidate = abs(load<f64>(at(a, n, i, column)));
    if (candidate > size) {
      size = candidate;
      best = i;
    }
  }
  return best;
}

/** Elimination of the columns [from, to) on all rows below; returns the column without a usable pivot, or -1. */
function factorPanel(a: usize, n: i32, from: i32, to: i32, pivots: usize, tolerance: f64): i32 {
  for (let k = from; k < to; k++) {
    const row = largestBelow(a, n, k);
    store<i32>(pivots + (<usize>k << 2), row);
    if (row != k) swap(at(a, n, k, 0), at(a, n, row, 0), n);
    const pivot = load<f64>(at(a, n, k, k));
    // Written so that NaN is refused as well.
    if (!(abs(pivot) > tolerance)) return k;
    for (let i = k + 1; i < n; i++) {
      const left = at(a, n, i, k);
      const factor = load<f64>(left) / pivot;
      store<f64>(left, factor);
      subtractMultiple(left + 8, at(a, n, k, k + 1), factor, to - k - 1);
    }
  }
  return -1;
}

/** The same by halves, so that most of the work is matrix products. */
function factorColumns(a: usize, n: i32, from: i32, to: i32, pivots: usize, tolerance: f64): i32 {
  if (to - from <= PANEL) return factorPanel(a, n, from, to, pivots, tolerance);
  const middle = from + ((to - from) >> 1);
  const failed = factorColumns(a, n, from, middle, pivots, tolerance);
  if (failed >= 0) return failed;
  const width = middle - from;
  const right = at(a, n, from, middle);
  // U12 = L11⁻¹ A12, then A22 −= L21 U12.
  lowerSolve(at(a, n, from, from), n, width, right, n, to - middle);
  subtractProduct(at(a, n, middle, middle), n, at(a, n, middle, from), n, right, n, n - middle, width, to - middle);
  return factorColumns(a, n, middle, to, pivots, tolerance);
}

/**
 * P A = L U in place (unit lower triangle below the diagonal). Returns -1, or the first column in which no pivot exceeds
 * the tolerance. Recursive as in Toledo 1997, "Locality of reference in LU decomposition with partial pivoting".
 */
export function factor(a: usize, n: i32, pivots: usize, tolerance: f64): i32 {
  return factorColumns(a, n, 0, n, pivots, tolerance);
}

/** Solves A X = B, or Aᵀ X = B, in place of B (n × columns, row-major). */
export function solve(a: usize, n: i32, pivots: usize, b: usize, columns: i32, transposed: bool): void {
  if (transposed) {
    upperSolveTransposed(a, n, b, columns);
    lowerSolveTransposed(a, n, b, columns);
    for (let k = n - 1; k >= 0; k--) swapRhs(b, columns, k, load<i32>(pivots + (<usize>k << 2)));
  } else {
    for (let k = 0; k < n; k++) swapRhs(b, columns, k, load<i32>(pivots + (<usize>k << 2)));
    lowerSolve(a, n, n, b, columns, columns);
    upperSolve(a, n, b, columns);
  }
}

function swapRhs(b: usize, columns: i32, one: i32, other: i32): void {
  if (one != other) swap(at(b, columns, one, 0), at(b, columns, other, 0), columns);
}

/** C −= A B, with A (rows × inner), B (inner × columns), C (rows × columns); the caller negates where it wants A B. */
export function multiply(c: usize, a: usize, b: usize, rows: i32, inner: i32, columns: i32): void {
  subtractProduct(c, columns, a, inner, b, columns, rows, inner, columns);
}

/** The first byte that the caller may use. */
export function firstFreeByte(): usize {
  return __heap_base;
}
