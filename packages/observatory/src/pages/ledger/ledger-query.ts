import type { Query } from '../../routing/address.js';

export const FILTERS = ['result', 'place', 'metric', 'speaker', 'year', 'document', 'q'] as const;
export const PAGE_SIZE = 50;

/** What the API is asked for a view of the ledger: filters and order as they stand in the address, one page more for each 'more'. */
export function ledgerQuery(query: Query): Record<string, string | number | null> {
  const shown = Number(query.shown);
  return {
    ...Object.fromEntries(FILTERS.map((name) => [name, query[name] ?? null])),
    // What does not hold first, unless the address asks otherwise.
    sort: query.sort ?? (query.group === 'year' ? 'year' : 'result'),
    order: query.order ?? (query.sort || query.group === 'year' ? 'desc' : 'asc'),
    limit: Number.isInteger(shown) && shown > PAGE_SIZE ? Math.min(shown, 2000) : PAGE_SIZE,
    offset: null,
  };
}
