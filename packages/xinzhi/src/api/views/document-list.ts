import type { StoredDocument } from '../../store/list-documents.js';
import { statementsContaining } from '../../store/search-statements.js';
import type { DocumentList, DocumentRow } from '../contract.js';
import type { ViewContext } from './pairs.js';
import { countResults } from './result-counts.js';
import type { Named } from './search.js';
import type { Snapshot } from './snapshot.js';

export type DocumentFilter = {
  q?: string;
  place?: string;
  kind?: string;
  year?: string;
  limit: number;
  offset: number;
};

/**
 * The documents that meet the filter, latest first; those without a date, which somebody loaded here, before all: who
 * drops a file on the page looks for it at the top. A query looks in titles, in statements
 * and for concepts of that name.
 */
export async function documentList(
  context: ViewContext,
  names: readonly Named[],
  filter: DocumentFilter,
): Promise<DocumentList> {
  const { snapshot } = context;
  const q = (filter.q ?? '').trim().toLowerCase();
  const elsewhere = q === '' ? new Set<string>() : await documentsAbout(context, names, q);
  const words = q.split(/\s+/).filter(Boolean);
  const found = snapshot.documents.filter((document) => {
    const text = `${document.title ?? ''} ${document.publisher ?? ''} ${document.path ?? ''}`.toLowerCase();
    return (
      (filter.place === undefined || document.place === filter.place) &&
      (filter.kind === undefined || document.kind === filter.kind) &&
      (filter.year === undefined || document.date?.startsWith(filter.year)) &&
      (elsewhere.has(document.id) || words.every((word) => text.includes(word)))
    );
  });
  const [undated, dated] = [found.filter(({ date }) => date === null), found.filter(({ date }) => date !== null)];
  const rows = [...undated, ...dated].slice(filter.offset, filter.offset + filter.limit);
  return { total: found.length, rows: rows.map((document) => documentRow(snapshot, document)) };
}

/** Documents with a statement that holds every word, and those that mention the concept of this name. */
async function documentsAbout(
  { store, snapshot }: ViewContext,
  names: readonly Named[],
  q: string,
): Promise<Set<string>> {
  const concepts = new Set(names.filter((named) => named.names.includes(q)).map(({ id }) => id));
  const mentioning = snapshot.mentions.filter(({ concept }) => concepts.has(concept));
  const saying = await statementsContaining(store, q);
  return new Set([...mentioning, ...saying].map(({ document }) => document));
}

export const documentRow = (snapshot: Snapshot, document: StoredDocument): DocumentRow => ({
  ...document,
  verdicts: countResults(snapshot.checkedByDocument.get(document.id) ?? []),
});
