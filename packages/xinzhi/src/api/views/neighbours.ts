import type { Snapshot } from './snapshot.js';

/** What each actor promotes, as a set of concepts. */
export function promotedBy(snapshot: Snapshot): Map<string, Set<string>> {
  const promoted = new Map<string, Set<string>>();
  for (const { priority } of snapshot.priorities) {
    if (priority.stance !== 'promote' || !priority.actor || !priority.concept.startsWith('industry/')) continue;
    const its = promoted.get(priority.actor) ?? new Set();
    promoted.set(priority.actor, its.add(priority.concept));
  }
  return promoted;
}

/** Jaccard similarity: the shared over the united, 0 for two empty sets. */
export function jaccard<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  let shared = 0;
  for (const item of a) if (b.has(item)) shared++;
  const united = a.size + b.size - shared;
  return united === 0 ? 0 : shared / united;
}

/** The provinces that promote the most similar set of industries, the most similar first. */
export function neighboursOf(
  promoted: ReadonlyMap<string, ReadonlySet<string>>,
  place: string,
  candidates: readonly string[],
): { place: string; similarity: number; shared: string[] }[] {
  const own = promoted.get(place);
  if (!own) return [];
  return candidates
    .filter((other) => other !== place && promoted.has(other))
    .map((other) => {
      const its = promoted.get(other) as ReadonlySet<string>;
      return { place: other, similarity: jaccard(own, its), shared: [...own].filter((concept) => its.has(concept)) };
    })
    .filter(({ similarity }) => similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.place.localeCompare(b.place));
}
