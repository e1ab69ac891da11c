import type { StoredSeries } from '../../records/series.js';

/** Series with the same id put together: points of the later one win, and stay in the order of their periods. */
export function mergeSeries(series: readonly StoredSeries[]): StoredSeries[] {
  const merged = new Map<string, StoredSeries>();
  for (const one of series) {
    const before = merged.get(one.id);
    if (!before) {
      merged.set(one.id, one);
      continue;
    }
    const points = new Map([...before.points, ...one.points]);
    merged.set(one.id, { ...one, points: [...points].sort(([a], [b]) => (a < b ? -1 : 1)) });
  }
  return [...merged.values()];
}
