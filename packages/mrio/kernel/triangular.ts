// Substitution with the factors L (unit) and U stored in one row-major matrix, for a block of right-hand sides
// (n × columns, row-major): each step adds a multiple of one row of the block to another.

import { subtractProduct } from './product';
import { at, divide, subtractMultiple } from './row';

@inline
function element(a: usize, n: i32, row: i32, column: i32): f64 {
  return load<f64>(at(a, n, row, column));
}

/** Row `to` of B −= factor × row `from`. */
function subtractRow(b: usize, columns: i32, to: i32, from: i32, factor: f64): void {
  subtractMultiple(at(b, columns, to, 0), at(b, columns, from, 0), factor, columns);
}

/** Rows solved one by one before the rows that depend on them are updated by one matrix product. */
const BLOCK: i32 = 32;

/** L Y = B */
export function lowerSolve(a: usize, n: i32, b: usize, columns: i32): void {
  for (let k = 0; k < n; k += BLOCK) {
    const end = min(k + BLOCK, n);
    // What the rows above contribute, then the triangle of the block itself.
    if (k > 0) subtractProduct(at(b, columns, k, 0), columns, at(a, n, k, 0), n, b, columns, end - k, k, columns);
    for (let i = k + 1; i < end; i++) for (let p = k; p < i; p++) subtractRow(b, columns, i, p, element(a, n, i, p));
  }
}

/** U X = Y */
export function upperSolve(a: usize, n: i32, b: usize, columns: i32): void {
  for (let end = n; end > 0; end -= BLOCK) {
    const k = max(end - BLOCK, 0);
    if (end < n) {
      const below = at(b, columns, end, 0);
      subtractProduct(at(b, columns, k, 0), columns, at(a, n, k, end), n, below, columns, end - k, n - end, columns);
    }
    for (let i = end - 1; i >= k; i--) {
      for (let p = i + 1; p < end; p++) subtractRow(b, columns, i, p, element(a, n, i, p));
      divide(at(b, columns, i, 0), element(a, n, i, i), columns);
    }
  }
}

/** Uᵀ Y = B: by columns of Uᵀ, which are rows of U, so that the factors are read in order. */
export function upperSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = 0; i < n; i++) {
    divide(at(b, columns, i, 0), element(a, n, i, i), columns);
    for (let k = i + 1; k < n; k++) subtractRow(b, columns, k, i, element(a, n, i, k));
  }
}

/** Lᵀ X = Y */
export function lowerSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = n - 1; i > 0; i--) for (let k = 0; k < i; k++) subtractRow(b, columns, k, i, element(a, n, i, k));
}
