import type { DuckDBConnection } from '@duckdb/node-api';
import { InputError } from '../errors/input-error.js';
import { migrations as known, type Migration } from './migrations/migrations.js';
import { queryRows } from './store.js';

/**
 * Takes the store to the newest version known, each step in a transaction of its own.
 * @throws InputError when a newer program wrote the store.
 */
export async function migrate(
  connection: DuckDBConnection,
  path: string,
  migrations: readonly Migration[] = known,
): Promise<void> {
  await connection.run(
    'CREATE TABLE IF NOT EXISTS schema_versions (version INTEGER PRIMARY KEY, name VARCHAR NOT NULL, applied TIMESTAMP NOT NULL DEFAULT current_timestamp)',
  );
  await connection.run('CREATE TABLE IF NOT EXISTS meta (key VARCHAR PRIMARY KEY, value VARCHAR NOT NULL)');
  const [row] = await queryRows<{ version: number | null }>(
    connection,
    'SELECT max(version) AS version FROM schema_versions',
  );
  const present = row?.version ?? 0;
  const newest = Math.max(0, ...migrations.map((migration) => migration.version));
  if (present > newest)
    throw new InputError(
      `the store has schema version ${present}, this program knows versions up to ${newest}`,
      path,
      'use the newer program that wrote it, or give another file with --store',
    );
  for (const migration of migrations) {
    if (migration.version <= present) continue;
    await connection.run('BEGIN TRANSACTION');
    try {
      await connection.run(migration.sql);
      await connection.run('INSERT INTO schema_versions (version, name) VALUES ($version, $name)', {
        version: migration.version,
        name: migration.name,
      });
      await connection.run('COMMIT');
    } catch (error) {
      await connection.run('ROLLBACK');
      throw error;
    }
  }
}
