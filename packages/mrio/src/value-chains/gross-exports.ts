import type { InputOutputTable } from '../table/input-output-table.js';
import { rangeSum } from '../table/range-sum.js';

/** E, n: what each country-industry sells to other countries, for intermediate and for final use. */
export function grossExports(table: InputOutputTable): Float64Array {
  const n = table.x.length;
  const N = table.industries.length;
  const E = new Float64Array(n);
  for (const [uses, blockWidth] of [
    [table.Z, N],
    [table.Y, table.categories.length],
  ] as const) {
    const width = uses.length / n;
    for (let i = 0; i < n; i++) {
      const home = Math.floor(i / N) * blockWidth;
      const [from, to] = [i * width, (i + 1) * width];
      E[i]! += rangeSum(uses, from, from + home) + rangeSum(uses, from + home + blockWidth, to);
    }
  }
  return E;
}
