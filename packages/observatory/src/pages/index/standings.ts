import type { IndexPicture, Standing } from './index-engine.js';

/** Where the places stand in a year, the first first; equals in the order of their names. */
export const standingsIn = ({ standings }: Pick<IndexPicture, 'standings'>, year: string): Standing[] =>
  standings
    .filter((standing) => standing.year === year)
    .sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : 1));

/** The place that the address names, else the one that comes first. */
export const placeInFocus = (asked: string | undefined, standings: readonly Standing[]): string =>
  standings.find(({ place }) => place === asked)?.place ?? standings[0]!.place;

/** The middle of some values. */
export function medianOf(values: readonly number[]): number {
  const ascending = [...values].sort((a, b) => a - b);
  const middle = ascending.length / 2;
  return Number.isInteger(middle) ? (ascending[middle - 1]! + ascending[middle]!) / 2 : ascending[Math.floor(middle)]!;
}
