import { byYear, type Points } from './points.js';

/** The largest change that a series made over so many years, max |xₜ₊ₙ − xₜ|; null where it has no two values so far apart. */
export function largestMove(points: Points, years: number): number | null {
  const values = byYear(points);
  let largest: number | null = null;
  for (const [year, value] of values) {
    const later = values.get(year + years);
    if (later !== undefined) largest = Math.max(largest ?? 0, Math.abs(later - value));
  }
  return largest;
}
