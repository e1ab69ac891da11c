import { byYear, type Points, toPoints } from './points.js';

/**
 * Price index from annual inflation in per cent, 1 in the year before the first: Pₜ = Pₜ₋₁ (1 + πₜ / 100).
 * Stops at the first missing year, because a chain cannot be carried over a gap.
 */
export function priceIndex(inflation: Points): [string, number][] {
  const rate = byYear(inflation);
  const first = Math.min(...rate.keys());
  if (!Number.isFinite(first)) return [];
  const index = new Map([[first - 1, 1]]);
  let level = 1;
  for (let year = first; rate.has(year); year++) {
    level *= 1 + (rate.get(year) ?? 0) / 100;
    index.set(year, level);
  }
  return toPoints(index);
}
