import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listSeries } from './list-series.js';
import { migrate } from './migrate.js';
import { migrations } from './migrations/migrations.js';
import { openStore } from './open-store.js';
import { queryRows } from './store.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('opening a store', () => {
  it('makes the file and its folder, and finds its contents again', async () => {
    const path = join(folder, 'deep', 'er', 'store.duckdb');
    const first = await openStore(path);
    await first.write((connection) => connection.run("INSERT INTO meta VALUES ('colour', 'blue')"));
    await first.close();
    const second = await openStore(path);
    expect(await queryRows(second.reading, "SELECT value FROM meta WHERE key = 'colour'")).toEqual([{ value: 'blue' }]);
    await second.close();
  });

  it('says which process holds the file', async () => {
    const path = join(folder, 'store.duckdb');
    const store = await openStore(path);
    const script = `import { openStore } from ${JSON.stringify(join(import.meta.dirname, 'open-store.ts'))};
      openStore(${JSON.stringify(path)}).catch((error) => { console.log(String(error)); process.exit(1); });`;
    const other = spawnSync(
      process.execPath,
      ['--import', 'tsx', '--conditions=@xinzhi/source', '--input-type=module', '-e', script],
      { cwd: import.meta.dirname, encoding: 'utf8' },
    );
    expect(other.stdout + other.stderr).toContain(`in use by process ${process.pid}`);
    expect(other.status).toBe(1);
    await expect(openStore(path)).rejects.toThrow('open already');
    await store.close();
    await (await openStore(path)).close();
  });

  it('refuses a file that is no store, and leaves it as it is', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'not a database '.repeat(1000));
    await expect(openStore(path)).rejects.toThrow('is not a store');
  });

  it('refuses a store of a newer program', async () => {
    const path = join(folder, 'store.duckdb');
    const store = await openStore(path);
    await store.write((connection) =>
      connection.run("INSERT INTO schema_versions (version, name) VALUES (99, 'later')"),
    );
    await store.close();
    await expect(openStore(path)).rejects.toThrow(/version 99/);
  });

  it('undoes a migration that fails half way, and goes on from there later', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const first = { version: 1, name: 'first', sql: 'CREATE TABLE a (x INTEGER)' };
    const broken = { version: 2, name: 'second', sql: 'CREATE TABLE b (x INTEGER); CREATE TABLE a (x INTEGER)' };
    await expect(migrate(connection, 'test', [first, broken])).rejects.toThrow();
    await migrate(connection, 'test', [first, { ...broken, sql: 'CREATE TABLE b (x INTEGER)' }]);
    expect(await queryRows(connection, 'SELECT version FROM schema_versions ORDER BY version')).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });

  it('takes what a store of the first version holds with it', async () => {
    const path = join(folder, 'store.duckdb');
    const connection = await (await DuckDBInstance.create(path)).connect();
    await migrate(connection, path, migrations.slice(0, 1));
    await connection.run(
      "INSERT INTO series VALUES ('a/CHN/b/c', 'a', 'CHN', '%', 'as counted', 'somewhere', '2025', 'CC0-1.0', 'loaded')",
    );
    await connection.run("INSERT INTO points VALUES ('a/CHN/b/c', 0, '2024', 1.5)");
    connection.closeSync();
    const store = await openStore(path);
    expect(await listSeries(store)).toEqual([
      {
        ...{ id: 'a/CHN/b/c', indicator: 'a', place: 'CHN', unit: '%', definition: 'as counted', source: 'somewhere' },
        ...{ vintage: '2025', licence: 'CC0-1.0', points: [['2024', 1.5]] },
      },
    ]);
    await store.close();
  });

  it('undoes the whole of a write that throws, and lets the next one through', async () => {
    const store = await openStore(':memory:');
    const failing = store.write(async (connection) => {
      await connection.run("INSERT INTO meta VALUES ('a', '1')");
      throw new Error('on purpose');
    });
    const next = store.write((connection) => connection.run("INSERT INTO meta VALUES ('b', '2')"));
    await expect(failing).rejects.toThrow('on purpose');
    await next;
    expect(await queryRows(store.reading, 'SELECT key FROM meta')).toEqual([{ key: 'b' }]);
    await store.close();
  });
});
