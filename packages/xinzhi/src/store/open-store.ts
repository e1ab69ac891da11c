import { mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { InputError } from '../errors/input-error.js';
import { migrate } from './migrate.js';
import type { Store } from './store.js';

/** DuckDB's lock keeps other processes out but lets one process open a file twice, which would corrupt it. */
const openPaths = new Set<string>();

/**
 * Opens the store in the file at `path`, making it and bringing its schema up to date where needed;
 * ':memory:' keeps everything in memory.
 * @throws InputError when another process holds the file, when it is not a store, or when a newer program wrote it.
 */
export async function openStore(path: string, { memoryLimit = '1GB' } = {}): Promise<Store> {
  const file = path === ':memory:' ? path : canonical(path);
  if (openPaths.has(file)) throw new InputError('the store is open already in this process', path);
  const instance = await DuckDBInstance.create(file, { memory_limit: memoryLimit }).catch((error: Error) => {
    throw whyNotOpened(path, error);
  });
  if (file !== ':memory:') openPaths.add(file);
  const writing = await instance.connect();
  const reading = await instance.connect();
  const shut = () => {
    reading.closeSync();
    writing.closeSync();
    instance.closeSync();
    openPaths.delete(file);
  };
  try {
    await migrate(writing, path);
  } catch (error) {
    shut();
    throw error;
  }
  let queue: Promise<unknown> = Promise.resolve();
  return {
    path,
    reading,
    write(work) {
      const done = queue.then(() => inTransaction(writing, work));
      queue = done.catch(() => undefined);
      return done;
    },
    async close() {
      await queue;
      shut();
    },
  };
}

async function inTransaction<T>(
  connection: DuckDBConnection,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  await connection.run('BEGIN TRANSACTION');
  try {
    const result = await work(connection);
    await connection.run('COMMIT');
    return result;
  } catch (error) {
    // A failed COMMIT has already rolled back; what matters is the first error.
    await connection.run('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The file's one true name, also where it does not exist yet or is reached through a link. */
function canonical(path: string): string {
  const folder = dirname(resolve(path));
  try {
    mkdirSync(folder, { recursive: true });
    return join(realpathSync(folder), basename(path));
  } catch (error) {
    throw new InputError(
      `the folder of the store cannot be made: ${(error as Error).message}`,
      path,
      'give another place with --store',
    );
  }
}

function whyNotOpened(path: string, error: Error): InputError {
  const holder = /\(PID (\d+)\)/.exec(error.message)?.[1];
  if (holder || /could not set lock/i.test(error.message))
    return new InputError(
      `the store is in use by ${holder ? `process ${holder}` : 'another process'}`,
      path,
      'stop that process (perhaps a running xinzhi serve or load), or give another file with --store',
    );
  if (/not a valid DuckDB database/i.test(error.message))
    return new InputError('the file is not a store', path, 'give another file with --store, or remove this one');
  return new InputError(
    `the store cannot be opened: ${error.message}`,
    path,
    'check the permissions, or give another file with --store',
  );
}
