import { byYear, type Points, toPoints } from './points.js';

/** Quotient of two series in the years that both have, times a constant: share in per cent = 100 × part / whole. */
export function ratio(part: Points, whole: Points, factor = 1): [string, number][] {
  const below = byYear(whole);
  const quotients = new Map<number, number>();
  for (const [year, value] of byYear(part)) {
    const divisor = below.get(year);
    if (divisor !== undefined && divisor !== 0) quotients.set(year, (factor * value) / divisor);
  }
  return toPoints(quotients);
}
