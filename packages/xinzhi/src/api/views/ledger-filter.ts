import type { Result } from '../../records/verdict.js';
import type { Concepts } from './concepts.js';
import { yearOf } from './periods.js';
import type { CheckedClaim } from './snapshot.js';

/** What the ledger can be filtered by; several values of one kind are alternatives. */
export type LedgerFilter = {
  place?: readonly string[];
  metric?: readonly string[];
  result?: readonly string[];
  speaker?: readonly string[];
  year?: readonly string[];
  document?: readonly string[];
};

export type Facet = keyof LedgerFilter;

/** The value under which a claim is found by a facet; null when it has none. */
export const facetValue: Record<Facet, (checked: CheckedClaim) => string | null> = {
  place: ({ verdict }) => verdict.claim.place,
  metric: ({ verdict }) => verdict.claim.metric,
  result: ({ verdict }) => verdict.result,
  speaker: ({ speaker }) => speaker?.name ?? null,
  year: ({ verdict }) => yearOf(verdict.claim.period),
  document: ({ document }) => document.id,
};

/** Those that meet every facet of the filter but `except`, which a facet's own counts leave out. */
export function filterLedger(checked: readonly CheckedClaim[], filter: LedgerFilter, except?: Facet): CheckedClaim[] {
  const facets = (Object.keys(facetValue) as Facet[]).filter((facet) => facet !== except && filter[facet]?.length);
  return checked.filter((one) =>
    facets.every((facet) => {
      const value = facetValue[facet](one);
      return value !== null && filter[facet]?.includes(value);
    }),
  );
}

/** How often each value of a facet occurs, the most frequent first. */
export function facetCounts(checked: readonly CheckedClaim[], facet: Facet): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const one of checked) {
    const value = facetValue[facet](one);
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return Array.from(counts, ([value, count]) => ({ value, count })).sort(
    (a, b) => b.count - a.count || a.value.localeCompare(b.value),
  );
}

/** Those whose title, metric, place or speaker contains every word, or whose sentence (found elsewhere) does. */
export function searchLedger(
  checked: readonly CheckedClaim[],
  q: string,
  concepts: Concepts,
  quoted: ReadonlySet<CheckedClaim>,
): CheckedClaim[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean);
  return checked.filter((one) => {
    if (quoted.has(one)) return true;
    const { claim } = one.verdict;
    const labels = [claim.metric, claim.place].flatMap((id) =>
      id === null ? [] : [id, ...Object.values(concepts.label(id))],
    );
    const text = [...labels, claim.metricText, one.document.title, one.speaker?.name].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export const ledgerSorts = ['date', 'year', 'place', 'metric', 'result', 'speaker', 'value'] as const;
export type LedgerSort = (typeof ledgerSorts)[number];

/** The order of results in the ledger: what does not hold first, what could not be checked last. */
const resultOrder: readonly Result[] = [
  'contradicted',
  'missed',
  'depends on definition',
  'behind',
  'close',
  'on track',
  'supported',
  'met',
  'not yet due',
  'no data',
];

const sortKey: Record<LedgerSort, (checked: CheckedClaim) => string | number | null> = {
  date: ({ document }) => document.date,
  year: facetValue.year,
  place: facetValue.place,
  metric: facetValue.metric,
  result: ({ verdict }) => resultOrder.indexOf(verdict.result),
  speaker: facetValue.speaker,
  value: ({ verdict }) => verdict.claim.value.low ?? verdict.claim.value.high,
};

/** A sorted copy; claims without the key come last in either order, equal ones stay in the order of the text. */
export function sortLedger(checked: readonly CheckedClaim[], sort: LedgerSort, order: 'asc' | 'desc'): CheckedClaim[] {
  const sign = order === 'asc' ? 1 : -1;
  return checked
    .map((one) => ({ one, key: sortKey[sort](one) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * String(a.key).localeCompare(String(b.key));
    })
    .map(({ one }) => one);
}
