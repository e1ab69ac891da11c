import type { StoredSeries } from '../../records/series.js';

/** The place's rank (1 is best) among those with a figure for the last period that it has one for. */
export function rankOf(
  own: StoredSeries,
  others: readonly StoredSeries[],
  direction: 'higher' | 'lower' | 'none',
): { rank: number; of: number } | null {
  const last = own.points.at(-1);
  if (!last || direction === 'none') return null;
  const [period, value] = last;
  const values = others
    .filter(({ place }) => place !== own.place)
    .flatMap(({ points }) => points.filter(([at]) => at === period).map(([, figure]) => figure));
  const better = values.filter((figure) => (direction === 'higher' ? figure > value : figure < value));
  return { rank: better.length + 1, of: values.length + 1 };
}
