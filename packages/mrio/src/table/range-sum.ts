/**
 * values[from] + … + values[to − 1]. One function for every pass over a table: the runtime compiles it during the first,
 * and a pass over a small table takes less time than compiling.
 */
export function rangeSum(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += values[k]!;
  return sum;
}
