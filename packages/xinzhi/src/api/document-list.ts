import type { StoredDocument } from '../store/list-documents.js';
import type { DocumentList, DocumentRow } from './contract.js';
import { countResults } from './result-counts.js';
import type { Snapshot } from './snapshot.js';

export type DocumentFilter = {
  q?: string;
  place?: string;
  kind?: string;
  year?: string;
  limit: number;
  offset: number;
};

/** The documents that meet the filter, latest first. */
export function documentList(snapshot: Snapshot, filter: DocumentFilter): DocumentList {
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const found = snapshot.documents.filter((document) => {
    const text = `${document.title ?? ''} ${document.publisher ?? ''} ${document.path ?? ''}`.toLowerCase();
    return (
      (filter.place === undefined || document.place === filter.place) &&
      (filter.kind === undefined || document.kind === filter.kind) &&
      (filter.year === undefined || document.date?.startsWith(filter.year)) &&
      words.every((word) => text.includes(word))
    );
  });
  const rows = found.slice(filter.offset, filter.offset + filter.limit);
  return { total: found.length, rows: rows.map((document) => documentRow(snapshot, document)) };
}

export const documentRow = (snapshot: Snapshot, document: StoredDocument): DocumentRow => ({
  ...document,
  verdicts: countResults(snapshot.checkedByDocument.get(document.id) ?? []),
});
