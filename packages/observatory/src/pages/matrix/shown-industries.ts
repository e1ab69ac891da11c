import type { ConceptEntry, Matrix } from '../../api/shapes.js';

/** Industries that fewer provinces name are left out where the address does not ask for them. */
export const LEAST = 3;
export const LEAST_OPTIONS = [1, 3, 5, 10, 20];

/**
 * The rows of the matrix: those of the asked stage that enough provinces name, in the matrix's order.
 * An order by similarity has no direction of its own: it is shown from its fuller end.
 */
export function shownIndustries(
  { industries, order }: Pick<Matrix, 'industries' | 'order'>,
  named: Map<string, number>,
  { stage, least }: { stage?: string; least: number },
): ConceptEntry[] {
  const count = ({ id }: ConceptEntry) => named.get(id) ?? 0;
  const shown = industries.filter((industry) => (!stage || industry.stage === stage) && count(industry) >= least);
  return order === 'similarity' ? fullerEndFirst(shown, count) : shown;
}

/** The same order, turned round where its second half holds more. */
export function fullerEndFirst<T>(ordered: T[], count: (one: T) => number): T[] {
  const half = Math.floor(ordered.length / 2);
  const sum = (some: T[]) => some.reduce((total, one) => total + count(one), 0);
  return sum(ordered.slice(0, half)) < sum(ordered.slice(-half || ordered.length)) ? ordered.toReversed() : ordered;
}

/**
 * What the matrix tells first: the future industry that most provinces name; any industry where none is of the future.
 * 'Future industries' as such is the class, not one of it: what has no parent is left out.
 */
export function mostNamed(
  industries: ConceptEntry[],
  named: Map<string, number>,
): { id: string; n: number; future: boolean } | null {
  const counts = industries.map(({ id, stage, parent = null }) => ({
    id,
    n: named.get(id) ?? 0,
    future: stage === 'future' && parent !== null,
  }));
  const pool = counts.some(({ future }) => future) ? counts.filter(({ future }) => future) : counts;
  return pool.sort((a, b) => b.n - a.n)[0] ?? null;
}
