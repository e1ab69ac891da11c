import { quotesAt } from '../../store/quotes.js';
import type { Store } from '../../store/store.js';
import type { Pair } from '../contract.js';
import type { Concepts } from './concepts.js';
import type { CheckedClaim, Snapshot } from './snapshot.js';

/** What a view is computed from. */
export type ViewContext = { store: Store; snapshot: Snapshot; concepts: Concepts };

/** The claims as pairs: the sentence on the left where its text is at hand, the series on the right. */
export async function pairsOf(context: ViewContext, checked: readonly CheckedClaim[]): Promise<Pair[]> {
  const quotes = await quotesAt(
    context.store,
    checked.map(({ document, verdict }) => ({ document: document.id, offset: verdict.claim.span.start })),
  );
  return checked.map((one, index) => {
    const { document, verdict } = one;
    const quote = document.hasText ? (quotes[index] ?? null) : null;
    const { id, title, url, date, place, language, kind } = document;
    return {
      id: pairId(one),
      verdict,
      document: { id, title, url, date, place, language, kind },
      quote: quote?.text ?? null,
      quoteSpan: quote && {
        start: verdict.claim.span.start - quote.span.start,
        end: Math.min(verdict.claim.span.end, quote.span.end) - quote.span.start,
      },
      speaker: one.speaker,
      metricLabel: verdict.claim.metric === null ? null : context.concepts.label(verdict.claim.metric),
      arithmetic: { en: verdict.arithmetic, zh: one.arithmeticZh ?? verdict.arithmetic },
      series: evidenceSeries(context.snapshot, one),
      evidenceDocuments: evidenceDocuments(context.snapshot, one),
    };
  });
}

export const pairId = ({ document, index }: Pick<CheckedClaim, 'document' | 'index'>): string =>
  `${document.id}#${index}`;

function evidenceDocuments(snapshot: Snapshot, { verdict }: CheckedClaim): Pair['evidenceDocuments'] {
  const ids = new Set(verdict.evidence.map(({ series }) => series));
  return [...ids].flatMap((id) => {
    const document = snapshot.documentById.get(id);
    return document ? [{ id, title: document.title, date: document.date, url: document.url }] : [];
  });
}

/** Each series of the evidence once, the one that decided first. */
export function evidenceSeries(snapshot: Snapshot, { verdict }: CheckedClaim) {
  const ids = new Set(verdict.evidence.map(({ series }) => series));
  return [...ids].flatMap((id) => snapshot.seriesById.get(id) ?? []);
}
