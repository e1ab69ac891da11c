import type { Attribution } from '../records.js';

type Spoken = Pick<Attribution, 'content' | 'cue'>;

/**
 * Leaves out what stands inside another's words: in 'Ana says she hopes it rains' the hope is part of what Ana says,
 * and nobody but Ana vouches for it. What `stands` accepts is kept: a quotation inside a quotation is an act of its own.
 */
export function withoutNested<T extends Spoken>(found: T[], stands: (inner: T) => boolean): T[] {
  const spans = found
    .flatMap((owner) => owner.content.map(({ start, end }) => ({ start, end, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const nested = new Set<T>();
  // The two that reach furthest, of two owners: of what starts before a point, these alone can cover it.
  let first: (typeof spans)[number] | null = null;
  let second: (typeof spans)[number] | null = null;
  const probes = found
    .map((inner) => ({ inner, start: Math.min(inner.cue[0]!.start, inner.content[0]!.start), end: endOf(inner) }))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const { inner, start, end } of probes) {
    for (; next < spans.length && spans[next]!.start <= start; next++) {
      const span = spans[next]!;
      if (!first || span.end > first.end) {
        if (first && first.owner !== span.owner) second = first;
        first = span;
      } else if (span.owner !== first.owner && (!second || span.end > second.end)) second = span;
    }
    const outer = first?.owner === inner ? second : first;
    if (outer && outer.end >= end && !stands(inner)) nested.add(inner);
  }
  return found.filter((inner) => !nested.has(inner));
}

const endOf = ({ cue, content }: Spoken) => Math.max(cue.at(-1)!.end, content.at(-1)!.end);
