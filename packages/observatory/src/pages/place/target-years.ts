import type { Pair } from '../../api/shapes.js';
import { yearOf } from '../../language/periods.js';

/** Pairs by the year that their claim is for (the last year of a plan), latest first; without a year last. */
export function targetYears(pairs: Pair[]): [year: string, pairs: Pair[]][] {
  const years = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const year = yearOf(pair.verdict.claim.period?.split('/').at(-1) ?? null) ?? '';
    const present = years.get(year);
    if (present) present.push(pair);
    else years.set(year, [pair]);
  }
  return [...years].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0));
}

/** Claims that were checked before those that no series measures, known metrics before unknown ones; else as they stand. */
export function tellingFirst(pairs: Pair[]): Pair[] {
  const rank = ({ verdict }: Pair) =>
    (verdict.result === 'no data' ? 2 : verdict.result === 'not yet due' ? 1 : 0) + (verdict.claim.metric ? 0 : 4);
  return [...pairs].sort((a, b) => rank(a) - rank(b));
}
