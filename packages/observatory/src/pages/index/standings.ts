import type { IndexPicture, RankRanges, Score } from './index-engine.js';

/** Where a place stands in a year, and between which ranks it may stand; null while that is not known. */
export type Standing = Score & { interval: [low: number, high: number] | null };

/** All places in all years. The ranges may be those of a former choice while the new ones are worked out. */
export const standingsOf = ({ scores }: IndexPicture, ranges: RankRanges | null): Standing[] =>
  scores.map((score, row) => ({ ...score, interval: ranges?.intervals[row] ?? null }));

/** Where the places stand in a year, the first first; equals in the order of their names. */
export const standingsIn = (standings: readonly Standing[], year: string): Standing[] =>
  standings
    .filter((standing) => standing.year === year)
    .sort((a, b) => a.rank - b.rank || (a.place < b.place ? -1 : 1));

/** The place that the address names, else the one that comes first. */
export const placeInFocus = (asked: string | undefined, standings: readonly Standing[]): string =>
  standings.find(({ place }) => place === asked)?.place ?? standings[0]!.place;
