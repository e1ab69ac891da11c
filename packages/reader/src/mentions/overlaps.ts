import type { Mention } from '../records.js';
import type { ConceptName, Kind } from './concept-names.js';

/** A place in the text where a name stands. */
export type Candidate = { start: number; end: number; name: ConceptName };

type Chosen = { start: number; end: number; concept: string; kind: Kind };

const byPlace = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start - b.start || b.end - a.end;

/**
 * Chooses among overlapping names:
 * - what lies inside a blocker is none;
 * - within a kind the leftmost wins, the longest of those that begin together;
 * - inside the name of an industry no factor, lever or place is meant ('data' in 'big data industry'), and inside that
 *   of a lever no factor or place ('China' in 'Made in China 2025'); a metric hides nothing, since it measures the
 *   thing that it names ('output of integrated circuits'); the same span may be of several kinds.
 */
export function chooseMentions(candidates: Candidate[]): Mention[] {
  if (candidates.length === 0) return [];
  return withoutHidden(leftmostLongest(candidates.sort(byPlace))).map(({ start, end, concept }) => ({
    span: { start, end },
    concept,
  }));
}

function leftmostLongest(sorted: Candidate[]): Chosen[] {
  const reached = new Map<Kind, number>();
  let blockedTo = 0;
  const chosen: Chosen[] = [];
  for (const { start, end, name } of sorted) {
    const { concept, kind } = name;
    if (concept === null || kind === null) blockedTo = Math.max(blockedTo, end);
    else if (end > blockedTo && start >= (reached.get(kind) ?? 0)) {
      reached.set(kind, end);
      chosen.push({ start, end, concept, kind });
    }
  }
  return chosen;
}

/** Within a kind nothing overlaps, so only the last name of each kind can contain the next one. */
function withoutHidden(chosen: Chosen[]): Chosen[] {
  const last = new Map<Kind, Chosen>();
  return chosen.filter((inner) => {
    const hidden = [...last.values()].some((outer) => hides(outer, inner));
    last.set(inner.kind, inner);
    return !hidden;
  });
}

/** What a longer name of this kind hides. */
const HIDDEN_BY: Partial<Record<Kind, readonly Kind[]>> = {
  industry: ['factor', 'lever', 'place'],
  lever: ['factor', 'place'],
};

function hides(outer: Chosen, inner: Chosen): boolean {
  if (!HIDDEN_BY[outer.kind]?.includes(inner.kind)) return false;
  return inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}
