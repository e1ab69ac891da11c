import { unitById } from '@xinzhi/vocabulary';

/** Units of bare numbers: an index has no unit of its own, and a text states it as a mere number. */
const bare = new Set(['', 'index', 'count', 'point', 'ratio', '1']);
const perCent = new Set(['%', '%/yr']);

/** Multiply a series' values by this to state them in the claim's unit; null where the two do not measure the same. */
export function unitFactor(from: string, to: string): number | null {
  if (from === to || (perCent.has(from) && perCent.has(to))) return 1;
  if (bare.has(from) && bare.has(to)) return 1;
  const [a, b] = [unitById(from), unitById(to)];
  return a && b && a.base === b.base ? a.factor / b.factor : null;
}
