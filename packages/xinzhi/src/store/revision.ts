import type { DuckDBConnection } from '@duckdb/node-api';
import { queryRows, type Store } from './store.js';

/** A value that the store keeps about itself, such as the vintage of the baseline in it; null when it was never set. */
export async function readMeta(connection: DuckDBConnection, key: string): Promise<string | null> {
  const [row] = await queryRows<{ value: string }>(connection, 'SELECT value FROM meta WHERE key = $key', { key });
  return row?.value ?? null;
}

export async function writeMeta(connection: DuckDBConnection, key: string, value: string): Promise<void> {
  await connection.run('INSERT OR REPLACE INTO meta (key, value) VALUES ($key, $value)', { key, value });
}

/**
 * Counts the changes of documents and series, in the transaction that makes the change: verdicts and views that
 * were made at another revision are out of date.
 */
export async function advanceRevision(connection: DuckDBConnection): Promise<void> {
  await writeMeta(connection, 'revision', String(Number((await readMeta(connection, 'revision')) ?? 0) + 1));
}

export async function revisionOf(store: Store): Promise<number> {
  return Number((await readMeta(store.reading, 'revision')) ?? 0);
}

/** The revision that the verdicts were reached at; -1 when the store was never checked. */
export async function checkedRevisionOf(store: Store): Promise<number> {
  return Number((await readMeta(store.reading, 'checked_revision')) ?? -1);
}
