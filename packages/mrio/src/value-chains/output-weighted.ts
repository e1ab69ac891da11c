import type { InputOutputTable } from '../table/input-output-table.js';

/** G: the mean of an industry measure by country, weighted by gross output; industries without a value carry no weight. */
export function outputWeighted(values: (number | null)[], table: InputOutputTable): (number | null)[] {
  const N = table.industries.length;
  return table.countries.map((_, r) => {
    let sum = 0;
    let weight = 0;
    for (let k = r * N; k < (r + 1) * N; k++) {
      const value = values[k];
      if (value === null || value === undefined) continue;
      sum += value * table.x[k]!;
      weight += table.x[k]!;
    }
    return weight > 0 ? sum / weight : null;
  });
}
