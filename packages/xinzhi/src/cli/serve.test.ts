import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentList, Meta, Overview } from '../api/contract.js';

const main = join(import.meta.dirname, 'main.ts');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-serve-'));
  writeFileSync(join(folder, 'note.md'), '# A made-up town\n\nThe made-up town aims at growth of 5 percent in 2026.\n');
  writeFileSync(join(folder, 'empty.txt'), '');
});
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

type Served = { child: ChildProcess; address: string; errors: () => string };

/** Starts the command; resolves with its address, or with its exit code where it ends before. */
async function start(...args: string[]): Promise<Served | { code: number; errors: string }> {
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), '--conditions=@xinzhi/source', main, 'serve', ...args],
    {
      cwd: folder,
    },
  );
  children.push(child);
  let errors = '';
  child.stderr?.on('data', (data) => {
    errors += data;
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, errors }));
  const listening = once(child.stdout as NodeJS.ReadableStream, 'data').then(([data]) => ({
    ...{ child, address: String(data).trim() },
    errors: () => errors,
  }));
  return Promise.race([listening, ended]);
}

const json = async <Answer>(url: string) => (await (await fetch(url)).json()) as Answer;

describe('xinzhi serve', () => {
  it('reads files, serves baseline and documents, keeps others out of its store, and stops when asked', async () => {
    const store = join(folder, 'store.duckdb');
    const served = (await start('--port', '0', '--store', store, 'note.md', 'empty.txt')) as Served;
    expect(served.errors()).toContain('empty.txt');
    expect(served.errors()).toContain('documents: 1 added, 0 replaced, 0 unchanged\n');
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const meta = await json<Meta>(`${served.address}api/meta`);
    expect(meta.counts.documents).toBeGreaterThan(70);
    expect(meta.baseline.sources.length).toBeGreaterThan(0);
    const loaded = await json<DocumentList>(`${served.address}api/documents?q=a made-up town`);
    expect(loaded.rows.map(({ origin }) => origin)).toEqual(['loaded']);
    expect((await json<Overview>(`${served.address}api/overview`)).systems).toHaveLength(13);

    const second = await start('--port', '0', '--store', store);
    expect(second).toMatchObject({ code: 1, errors: expect.stringContaining(`in use by process ${served.child.pid}`) });

    served.child.kill('SIGTERM');
    expect(await once(served.child, 'close')).toEqual([0, null]);

    const again = (await start('--port', '0', '--store', store)) as Served;
    expect((await json<Meta>(`${again.address}api/meta`)).counts).toEqual(meta.counts);
    again.child.kill('SIGINT');
    expect(await once(again.child, 'close')).toEqual([0, null]);
  });

  it('says so where the port that was asked for is in use, or is none', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const refused = await start('--port', String(port), '--store', join(folder, 'other.duckdb'), 'empty.txt');
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining(`port ${port}: another program`) });
    other.close();
    expect(await start('--port', 'soon')).toMatchObject({ code: 2 });
    expect(await start('--nonsense')).toMatchObject({ code: 2 });
  });
});
