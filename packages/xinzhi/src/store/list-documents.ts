import type { Document } from '@xinzhi/reader';
import { type Origin, queryRows, type Store } from './store.js';

/** What the store knows of a document besides its reading. Counts are those of the reading. */
export type StoredDocument = Document & {
  origin: Origin;
  hasText: boolean;
  statements: number;
  claims: number;
  priorities: number;
};

const columns = `id, path, url, title, publisher, language, date, place, kind, length,
  origin, text IS NOT NULL AS "hasText", statements, claims, priorities`;

/** All documents, latest first. */
export async function listDocuments(store: Store): Promise<StoredDocument[]> {
  return queryRows(store.reading, `SELECT ${columns} FROM documents ORDER BY date DESC NULLS LAST, title, id`);
}

export async function findDocument(store: Store, id: string): Promise<StoredDocument | null> {
  const [row] = await queryRows<StoredDocument>(store.reading, `SELECT ${columns} FROM documents WHERE id = $id`, {
    id,
  });
  return row ?? null;
}

/** The document as its record, without what the store adds. */
export function documentOf(stored: StoredDocument): Document {
  const { origin, hasText, statements, claims, priorities, ...document } = stored;
  return document;
}
