// C −= A B on row-major blocks. B is packed into strips of four columns so that the inner loop reads it in order;
// each step of the loop holds a 4 × 4 tile of C in eight vector registers.

import { at } from './row';

/** Rows of B taken at a time: a packed strip of 4 columns and a 4-row band of A stay in the first-level cache. */
const DEPTH: i32 = 256;

/** Packed strip, DEPTH × 4 doubles, in static memory. */
const strip: usize = memory.data(256 * 4 * 8, 16);

function pack(b: usize, ldb: i32, depth: i32, width: i32): void {
  for (let p = 0; p < depth; p++) {
    const from = at(b, ldb, p, 0);
    const to = strip + (<usize>p << 5);
    for (let j = 0; j < 4; j++) store<f64>(to + (<usize>j << 3), j < width ? load<f64>(from + (<usize>j << 3)) : 0);
  }
}

/** A 4 × 4 tile of C −= A · strip. */
function fullTile(c: usize, ldc: i32, a: usize, lda: i32, depth: i32): void {
  const rowC = <usize>ldc << 3;
  const rowA = <usize>lda << 3;
  let c00 = v128.load(c), c01 = v128.load(c, 16);
  let c10 = v128.load(c + rowC), c11 = v128.load(c + rowC, 16);
  let c20 = v128.load(c + 2 * rowC), c21 = v128.load(c + 2 * rowC, 16);
  let c30 = v128.load(c + 3 * rowC), c31 = v128.load(c + 3 * rowC, 16);
  let p0 = a;
  let p1 = a + rowA;
  let p2 = a + 2 * rowA;
  let p3 = a + 3 * rowA;
  let q = strip;
  const end = strip + (<usize>depth << 5);
  while (q < end) {
    const b0 = v128.load(q);
    const b1 = v128.load(q, 16);
    const a0 = v128.load_splat<f64>(p0);
    c00 = f64x2.sub(c00, f64x2.mul(a0, b0));
    c01 = f64x2.sub(c01, f64x2.mul(a0, b1));
    const a1 = v128.load_splat<f64>(p1);
    c10 = f64x2.sub(c10, f64x2.mul(a1, b0));
    c11 = f64x2.sub(c11, f64x2.mul(a1, b1));
    const a2 = v128.load_splat<f64>(p2);
    c20 = f64x2.sub(c20, f64x2.mul(a2, b0));
    c21 = f64x2.sub(c21, f64x2.mul(a2, b1));
    const a3 = v128.load_splat<f64>(p3);
    c30 = f64x2.sub(c30, f64x2.mul(a3, b0));
    c31 = f64x2.sub(c31, f64x2.mul(a3, b1));
    p0 += 8;
    p1 += 8;
    p2 += 8;
    p3 += 8;
    q += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  v128.store(c + rowC, c10);
  v128.store(c + rowC, c11, 16);
  v128.store(c + 2 * rowC, c20);
  v128.store(c + 2 * rowC, c21, 16);
  v128.store(c + 3 * rowC, c30);
  v128.store(c + 3 * rowC, c31, 16);
}

/** The ragged right and lower edges. */
function edgeTile(c: usize, ldc: i32, a: usize, lda: i32, rows: i32, depth: i32, width: i32): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < width; j++) {
      let sum: f64 = 0;
      for (let p = 0; p < depth; p++) sum += load<f64>(at(a, lda, i, p)) * load<f64>(strip + (<usize>(p * 4 + j) << 3));
      const target = at(c, ldc, i, j);
      store<f64>(target, load<f64>(target) - sum);
    }
  }
}

/** C −= A B, with A (rows × inner, row stride lda), B (inner × columns, ldb) and C (rows × columns, ldc). */
export function subtractProduct(
  c: usize, ldc: i32, a: usize, lda: i32, b: usize, ldb: i32, rows: i32, inner: i32, columns: i32,
): void {
  for (let p = 0; p < inner; p += DEPTH) {
    const depth = min(DEPTH, inner - p);
    for (let j = 0; j < columns; j += 4) {
      const width = min(4, columns - j);
      pack(at(b, ldb, p, j), ldb, depth, width);
      let i = 0;
      if (width == 4) for (; i + 4 <= rows; i += 4) fullTile(at(c, ldc, i, j), ldc, at(a, lda, i, p), lda, depth);
      if (i < rows) edgeTile(at(c, ldc, i, j), ldc, at(a, lda, i, p), lda, rows - i, depth, width);
    }
  }
}
