// Steps on rows: everything outside the matrix product is one of these.

/** target −= factor × source, `length` doubles each. */
export function subtractMultiple(target: usize, source: usize, factor: f64, length: i32): void {
  if (factor == 0) return;
  const splat = f64x2.splat(factor);
  let j = 0;
  for (; j + 2 <= length; j += 2) {
    v128.store(target, f64x2.sub(v128.load(target), f64x2.mul(splat, v128.load(source))));
    target += 16;
    source += 16;
  }
  if (j < length) store<f64>(target, load<f64>(target) - factor * load<f64>(source));
}

/** row /= divisor, `length` doubles. */
export function divide(row: usize, divisor: f64, length: i32): void {
  for (let j = 0; j < length; j++) {
    store<f64>(row, load<f64>(row) / divisor);
    row += 8;
  }
}

/** Exchanges two rows of `length` doubles. */
export function swap(one: usize, other: usize, length: i32): void {
  for (let j = 0; j < length; j++) {
    const held = load<f64>(one);
    store<f64>(one, load<f64>(other));
    store<f64>(other, held);
    one += 8;
    other += 8;
  }
}

/** The address of an element of a row-major matrix. */
@inline
export function at(a: usize, stride: i32, row: i32, column: i32): usize {
  return a + ((<usize>row * <usize>stride + <usize>column) << 3);
}
