import { byYear, type Points, toPoints } from './points.js';

/** Growth on the year before, in per cent: 100 (xₜ / xₜ₋₁ − 1). Years without a positive predecessor are absent. */
export function growth(levels: Points): [string, number][] {
  const level = byYear(levels);
  const rates = new Map<number, number>();
  for (const [year, value] of level) {
    const before = level.get(year - 1);
    if (before !== undefined && before > 0) rates.set(year, 100 * (value / before - 1));
  }
  return toPoints(rates);
}
