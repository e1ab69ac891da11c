// Substitution with the factors L (unit) and U stored in one row-major matrix, for a block of right-hand sides
// (n × columns, row-major): blocks of rows by one matrix product, the triangles on the diagonal row by row.

import { subtractProduct, subtractTransposedProduct } from './product';
import { at, divide, subtractMultiple } from './row';

@inline
function element(a: usize, n: i32, row: i32, column: i32): f64 {
  return load<f64>(at(a, n, row, column));
}

/** Row `to` of B −= factor × row `from`. */
function subtractRow(b: usize, ldb: i32, columns: i32, to: i32, from: i32, factor: f64): void {
  subtractMultiple(at(b, ldb, to, 0), at(b, ldb, from, 0), factor, columns);
}

/** Rows solved one by one before the rows that depend on them are updated by one matrix product. */
const BLOCK: i32 = 16;

/** L Y = B, with L of `size` rows (row stride lda) and B of `columns` (ldb), by halves. */
export function lowerSolve(a: usize, lda: i32, size: i32, b: usize, ldb: i32, columns: i32): void {
  if (size <= BLOCK) {
    for (let i = 1; i < size; i++) {
      for (let p = 0; p < i; p++) subtractRow(b, ldb, columns, i, p, element(a, lda, i, p));
    }
    return;
  }
  const half = max(size >> 1, BLOCK);
  lowerSolve(a, lda, half, b, ldb, columns);
  subtractProduct(at(b, ldb, half, 0), ldb, at(a, lda, half, 0), lda, b, ldb, size - half, half, columns);
  lowerSolve(at(a, lda, half, half), lda, size - half, at(b, ldb, half, 0), ldb, columns);
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
      for (let p = i + 1; p < end; p++) subtractRow(b, columns, columns, i, p, element(a, n, i, p));
      divide(at(b, columns, i, 0), element(a, n, i, i), columns);
    }
  }
}

/** Uᵀ Y = B */
export function upperSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let k = 0; k < n; k += BLOCK) {
    const end = min(k + BLOCK, n);
    for (let i = k; i < end; i++) {
      divide(at(b, columns, i, 0), element(a, n, i, i), columns);
      for (let p = i + 1; p < end; p++) subtractRow(b, columns, columns, p, i, element(a, n, i, p));
    }
    if (end == n) return;
    const solved = at(b, columns, k, 0);
    subtractTransposedProduct(
      at(b, columns, end, 0), columns, at(a, n, k, end), n, solved, columns, n - end, end - k, columns,
    );
  }
}

/** Lᵀ X = Y */
export function lowerSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let end = n; end > 0; end -= BLOCK) {
    const k = max(end - BLOCK, 0);
    for (let i = end - 1; i > k; i--) {
      for (let p = k; p < i; p++) subtractRow(b, columns, columns, p, i, element(a, n, i, p));
    }
    if (k == 0) return;
    const solved = at(b, columns, k, 0);
    subtractTransposedProduct(b, columns, at(a, n, k, 0), n, solved, columns, k, end - k, columns);
  }
}
