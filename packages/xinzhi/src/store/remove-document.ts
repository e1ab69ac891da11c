import type { DuckDBConnection } from '@duckdb/node-api';
import { advanceRevision } from './revision.js';
import { queryRows, type Store } from './store.js';

/** The tables that hold what was read in a document, and what was found about it. */
export const readingTables = [
  'mentions',
  'mention_counts',
  'attributions',
  'quantities',
  'claims',
  'priorities',
  'statements',
  'statement_terms',
  'verdicts',
];

/** Deletes documents with all that was read in them, inside the caller's transaction. */
export async function deleteReadings(connection: DuckDBConnection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const parameters = Object.fromEntries(ids.map((id, index) => [`id${index}`, id]));
  const among = `IN (${ids.map((_, index) => `$id${index}`).join(', ')})`;
  for (const table of readingTables) await connection.run(`DELETE FROM ${table} WHERE document ${among}`, parameters);
  await connection.run(`DELETE FROM documents WHERE id ${among}`, parameters);
}

/** Removes a document; answers whether there was one. */
export async function removeDocument(store: Store, id: string): Promise<boolean> {
  return store.write(async (connection) => {
    const found = await queryRows(connection, 'SELECT id FROM documents WHERE id = $id', { id });
    if (found.length === 0) return false;
    await deleteReadings(connection, [id]);
    await advanceRevision(connection);
    return true;
  });
}
