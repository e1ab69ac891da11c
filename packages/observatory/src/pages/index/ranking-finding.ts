import type { Say } from '../../language/use-language.js';
import type { Standing } from './standings.js';

/** A rank that may move by so many places is still firm. */
const WITHIN = 2;

/** Who comes first, how many ranks are firm, and whose is not: a rank is firm where its whole range lies within two places of it. */
export function rankingFinding(
  standings: readonly Standing[],
  year: string,
  name: (place: string) => string,
  say: Say,
): string {
  const ranged = standings.flatMap(({ place, rank, interval }) =>
    interval ? [{ place, rank, low: interval[0], high: interval[1] }] : [],
  );
  const [first, last] = [standings[0]!, standings.at(-1)!];
  if (ranged.length === 0)
    return say('index.rankFindingSure', { first: name(first.place), last: name(last.place), year });
  const firm = ranged.filter(({ rank, low, high }) => rank - low <= WITHIN && high - rank <= WITHIN).length;
  const widest = ranged.reduce((best, one) => (one.high - one.low > best.high - best.low ? one : best));
  return say('index.rankFinding', {
    ...{ year, firm, of: standings.length, first: name(first.place) },
    ...{ widest: name(widest.place), low: widest.low, high: widest.high },
  });
}

/** How many places the chosen way ranks as few others do: outside the range that holds their rank in most ways. */
export const countOutside = (standings: readonly Standing[]): number =>
  standings.filter(({ rank, interval }) => interval !== null && (rank < interval[0] || rank > interval[1])).length;
