import type { DuckDBConnection } from '@duckdb/node-api';
import { advanceRevision } from './revision.js';
import { queryRows, type Store } from './store.js';

const readingTables = [
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

/** Deletes a document with all that was read in it, inside the caller's transaction. */
export async function deleteReading(connection: DuckDBConnection, id: string): Promise<void> {
  for (const table of readingTables) await connection.run(`DELETE FROM ${table} WHERE document = $id`, { id });
  await connection.run('DELETE FROM documents WHERE id = $id', { id });
}

/** Removes a document; answers whether there was one. */
export async function removeDocument(store: Store, id: string): Promise<boolean> {
  return store.write(async (connection) => {
    const found = await queryRows(connection, 'SELECT id FROM documents WHERE id = $id', { id });
    if (found.length === 0) return false;
    await deleteReading(connection, id);
    await advanceRevision(connection);
    return true;
  });
}
