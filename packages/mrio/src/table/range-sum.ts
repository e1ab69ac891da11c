/**
 * values[from] + … + values[to − 1], in four sums side by side: an addition waits for the one before it. One function for
 * every pass over a table: the runtime compiles it during the first, and a pass over a small table takes less time than
 * compiling. Sums that begin as an array taken apart would be objects to the compiler, one allocated with every addition.
 */
export function rangeSum(values: Float64Array, from: number, to: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let k = from;
  for (; k + 4 <= to; k += 4) {
    a += values[k]!;
    b += values[k + 1]!;
    c += values[k + 2]!;
    d += values[k + 3]!;
  }
  for (; k < to; k++) a += values[k]!;
  return a + b + (c + d);
}
