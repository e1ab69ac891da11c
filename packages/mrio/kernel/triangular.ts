// Substitution with the factors L (unit) and U stored in one row-major matrix, for a block of right-hand sides
// (n × columns, row-major): each step adds a multiple of one row of the block to another.

@inline
function element(a: usize, n: i32, row: i32, column: i32): f64 {
  return load<f64>(a + ((<usize>row * <usize>n + <usize>column) << 3));
}

/** Row `to` of B −= factor × row `from`. */
function subtractRow(b: usize, columns: i32, to: i32, from: i32, factor: f64): void {
  if (factor == 0) return;
  let target = b + ((<usize>to * <usize>columns) << 3);
  let source = b + ((<usize>from * <usize>columns) << 3);
  const splat = f64x2.splat(factor);
  let j = 0;
  for (; j + 2 <= columns; j += 2) {
    v128.store(target, f64x2.sub(v128.load(target), f64x2.mul(splat, v128.load(source))));
    target += 16;
    source += 16;
  }
  if (j < columns) store<f64>(target, load<f64>(target) - factor * load<f64>(source));
}

function divideRow(b: usize, columns: i32, row: i32, divisor: f64): void {
  let target = b + ((<usize>row * <usize>columns) << 3);
  for (let j = 0; j < columns; j++) {
    store<f64>(target, load<f64>(target) / divisor);
    target += 8;
  }
}

/** L Y = B */
export function lowerSolve(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = 1; i < n; i++) for (let k = 0; k < i; k++) subtractRow(b, columns, i, k, element(a, n, i, k));
}

/** U X = Y */
export function upperSolve(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) subtractRow(b, columns, i, k, element(a, n, i, k));
    divideRow(b, columns, i, element(a, n, i, i));
  }
}

/** Uᵀ Y = B: by columns of Uᵀ, which are rows of U, so that the factors are read in order. */
export function upperSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = 0; i < n; i++) {
    divideRow(b, columns, i, element(a, n, i, i));
    for (let k = i + 1; k < n; k++) subtractRow(b, columns, k, i, element(a, n, i, k));
  }
}

/** Lᵀ X = Y */
export function lowerSolveTransposed(a: usize, n: i32, b: usize, columns: i32): void {
  for (let i = n - 1; i > 0; i--) for (let k = 0; k < i; k++) subtractRow(b, columns, k, i, element(a, n, i, k));
}
