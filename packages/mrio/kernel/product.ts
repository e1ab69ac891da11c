// C −= A B on row-major blocks, in the order of Goto & van de Geijn 2008 ("Anatomy of high-performance matrix
// multiplication"): a block of B is packed in strips of four columns, a band of A in strips of four rows, so that the
// innermost loop reads both in order; it holds a 4 × 4 tile of C in eight vector registers.

import { share, worthSharing } from './parallel';
import { at } from './row';

/** Rows of B taken at a time: a strip of B, DEPTH × 4, stays in the first-level cache. */
const DEPTH: i32 = 256;
/** Columns of B packed at a time. */
const WIDTH: i32 = 512;
/** Rows of A packed at a time: the band stays in the second-level cache. */
const BAND: i32 = 96;

/** Each instance packs into memory of its own; a tile at the right or lower edge, 4 × 4, is built there as well. */
let packedB: usize = 0;
let packedA: usize = 0;
let edge: usize = 0;

const BYTES_B: usize = 256 * 512 * 8;
const BYTES_A: usize = 96 * 256 * 8;

/** How many bytes an instance packs into. */
export function scratchBytes(): usize {
  return BYTES_B + BYTES_A + 128;
}

/** Says where; before anything else. */
export function useScratch(address: usize): void {
  packedB = address;
  packedA = address + BYTES_B;
  edge = packedA + BYTES_A;
}

/** Rows [0, depth) of B, in strips of four columns, zeros beyond the last. */
function packB(b: usize, ldb: i32, depth: i32, columns: i32): void {
  let to = packedB;
  for (let j = 0; j < columns; j += 4) {
    const width = min(4, columns - j);
    for (let p = 0; p < depth; p++) {
      const from = at(b, ldb, p, j);
      if (width == 4) {
        v128.store(to, v128.load(from));
        v128.store(to, v128.load(from, 16), 16);
      } else {
        for (let k = 0; k < 4; k++) store<f64>(to + (<usize>k << 3), k < width ? load<f64>(from + (<usize>k << 3)) : 0);
      }
      to += 32;
    }
  }
}

/** Rows of A in strips of four, zeros beyond the last; element (i, p) stands `rowStep`·i + `innerStep`·p doubles on. */
function packA(a: usize, rowStep: i32, innerStep: i32, rows: i32, depth: i32): void {
  const step = <usize>innerStep << 3;
  for (let i = 0; i < rows; i++) {
    let to = packedA + (<usize>((i & ~3) * depth + (i & 3)) << 3);
    let from = a + ((<usize>i * <usize>rowStep) << 3);
    for (let p = 0; p < depth; p++) {
      store<f64>(to, load<f64>(from));
      to += 32;
      from += step;
    }
  }
  for (let i = rows; (i & 3) != 0; i++) {
    let to = packedA + (<usize>((i & ~3) * depth + (i & 3)) << 3);
    for (let p = 0; p < depth; p++, to += 32) store<f64>(to, 0);
  }
}

/** A 4 × 4 tile of C −= a strip of A · a strip of B. */
function tile(c: usize, ldc: i32, a: usize, b: usize, depth: i32): void {
  const rowC = <usize>ldc << 3;
  let c00 = v128.load(c), c01 = v128.load(c, 16);
  let c10 = v128.load(c + rowC), c11 = v128.load(c + rowC, 16);
  let c20 = v128.load(c + 2 * rowC), c21 = v128.load(c + 2 * rowC, 16);
  let c30 = v128.load(c + 3 * rowC), c31 = v128.load(c + 3 * rowC, 16);
  const end = a + (<usize>depth << 5);
  while (a < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load_splat<f64>(a);
    c00 = f64x2.sub(c00, f64x2.mul(a0, b0));
    c01 = f64x2.sub(c01, f64x2.mul(a0, b1));
    const a1 = v128.load_splat<f64>(a, 8);
    c10 = f64x2.sub(c10, f64x2.mul(a1, b0));
    c11 = f64x2.sub(c11, f64x2.mul(a1, b1));
    const a2 = v128.load_splat<f64>(a, 16);
    c20 = f64x2.sub(c20, f64x2.mul(a2, b0));
    c21 = f64x2.sub(c21, f64x2.mul(a2, b1));
    const a3 = v128.load_splat<f64>(a, 24);
    c30 = f64x2.sub(c30, f64x2.mul(a3, b0));
    c31 = f64x2.sub(c31, f64x2.mul(a3, b1));
    a += 32;
    b += 32;
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

/** The same for a tile of which only some rows and columns exist. */
function edgeTile(c: usize, ldc: i32, a: usize, b: usize, depth: i32, rows: i32, columns: i32): void {
  memory.fill(edge, 0, 128);
  tile(edge, 4, a, b, depth);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const target = at(c, ldc, i, j);
      store<f64>(target, load<f64>(target) + load<f64>(at(edge, 4, i, j)));
    }
  }
}

/** C −= packed A · packed B. */
function subtractPacked(c: usize, ldc: i32, rows: i32, depth: i32, columns: i32): void {
  for (let j = 0; j < columns; j += 4) {
    const b = packedB + (<usize>(j * depth) << 3);
    for (let i = 0; i < rows; i += 4) {
      const a = packedA + (<usize>(i * depth) << 3);
      const corner = at(c, ldc, i, j);
      if (i + 4 <= rows && j + 4 <= columns) tile(corner, ldc, a, b, depth);
      else edgeTile(corner, ldc, a, b, depth, min(4, rows - i), min(4, columns - j));
    }
  }
}

/** C −= A B, or the columns of it that are one's share. */
export function subtractStrided(
  c: usize, ldc: i32, a: usize, rowStep: i32, innerStep: i32, b: usize, ldb: i32, rows: i32, inner: i32, columns: i32,
): void {
  for (let j = 0; j < columns; j += WIDTH) {
    const width = min(WIDTH, columns - j);
    for (let p = 0; p < inner; p += DEPTH) {
      const depth = min(DEPTH, inner - p);
      packB(at(b, ldb, p, j), ldb, depth, width);
      for (let i = 0; i < rows; i += BAND) {
        const band = min(BAND, rows - i);
        packA(a + ((<usize>i * <usize>rowStep + <usize>p * <usize>innerStep) << 3), rowStep, innerStep, band, depth);
        subtractPacked(at(c, ldc, i, j), ldc, band, depth, width);
      }
    }
  }
}

/** C −= A B, with A (rows × inner, row stride lda), B (inner × columns, ldb) and C (rows × columns, ldc). */
export function subtractProduct(
  c: usize, ldc: i32, a: usize, lda: i32, b: usize, ldb: i32, rows: i32, inner: i32, columns: i32,
): void {
  if (worthSharing(rows, inner, columns)) share(c, ldc, a, lda, 1, b, ldb, rows, inner, columns);
  else subtractStrided(c, ldc, a, lda, 1, b, ldb, rows, inner, columns);
}

/** C −= Aᵀ B, with A stored as inner × rows. */
export function subtractTransposedProduct(
  c: usize, ldc: i32, a: usize, lda: i32, b: usize, ldb: i32, rows: i32, inner: i32, columns: i32,
): void {
  if (worthSharing(rows, inner, columns)) share(c, ldc, a, 1, lda, b, ldb, rows, inner, columns);
  else subtractStrided(c, ldc, a, 1, lda, b, ldb, rows, inner, columns);
}
