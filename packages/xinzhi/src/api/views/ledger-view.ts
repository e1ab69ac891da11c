import { statementsContaining } from '../../store/search-statements.js';
import type { Ledger } from '../contract.js';
import {
  facetCounts,
  filterLedger,
  type LedgerFilter,
  type LedgerSort,
  searchLedger,
  sortLedger,
} from './ledger-filter.js';
import { pairsOf, type ViewContext } from './pairs.js';
import { countResults } from './result-counts.js';
import type { CheckedClaim } from './snapshot.js';

export type LedgerQuery = LedgerFilter & { q?: string; sort: LedgerSort; order: 'asc' | 'desc' };

/** The checked claims that meet the query, in its order. */
export async function ledgerRows(context: ViewContext, query: LedgerQuery): Promise<CheckedClaim[]> {
  return sortLedger(filterLedger(await searched(context, query.q), query), query.sort, query.order);
}

/** A page of the ledger; a facet's counts are those under all the other facets, so that its alternatives can be seen. */
export async function ledgerView(
  context: ViewContext,
  query: LedgerQuery & { limit: number; offset: number },
): Promise<Ledger> {
  const found = await searched(context, query.q);
  const rows = sortLedger(filterLedger(found, query), query.sort, query.order);
  const facet = (name: 'place' | 'metric' | 'speaker' | 'year') => facetCounts(filterLedger(found, query, name), name);
  return {
    total: rows.length,
    counts: countResults(filterLedger(found, query, 'result')),
    facets: { place: facet('place'), metric: facet('metric'), speaker: facet('speaker'), year: facet('year') },
    rows: await pairsOf(context, rows.slice(query.offset, query.offset + query.limit)),
  };
}

async function searched({ store, snapshot, concepts }: ViewContext, q: string | undefined): Promise<CheckedClaim[]> {
  if (!q?.trim()) return snapshot.checked;
  const quoted = new Set<CheckedClaim>();
  for (const { document, span } of await statementsContaining(store, q.trim()))
    for (const one of snapshot.checkedByDocument.get(document) ?? []) {
      const { start } = one.verdict.claim.span;
      if (span.start <= start && start < span.end) quoted.add(one);
    }
  return searchLedger(snapshot.checked, q, concepts, quoted);
}
