import type { InputOutputTable } from '../table/input-output-table.js';

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
      let sum = 0;
      for (let j = 0; j < home; j++) sum += uses[i * width + j]!;
      for (let j = home + blockWidth; j < width; j++) sum += uses[i * width + j]!;
      E[i]! += sum;
    }
  }
  return E;
}
