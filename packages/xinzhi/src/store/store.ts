import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';

/** Whether a document or series came with the program or was given by its user. */
export type Origin = 'baseline' | 'loaded';

/** An open store. Made by `openStore`; only one process can hold a file at a time. */
export type Store = {
  readonly path: string;
  /** Sees the last committed state, also while a write is under way. */
  readonly reading: DuckDBConnection;
  /** Runs `work` in a transaction of its own, one after the other; an exception undoes all of it. */
  write<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** The rows of a query as plain objects; BIGINT columns come as bigint, so cast counts in the SQL. */
export async function queryRows<Row>(
  connection: DuckDBConnection,
  sql: string,
  parameters?: Record<string, DuckDBValue>,
): Promise<Row[]> {
  const result = await connection.runAndReadAll(sql, parameters);
  return result.getRowObjectsJS() as Row[];
}
