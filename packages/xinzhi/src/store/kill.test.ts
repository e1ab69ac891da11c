import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedFolder } from '../../../../test/shared-material.js';
import { openStore } from './open-store.js';
import { readingTables } from './remove-document.js';
import { queryRows, type Store } from './store.js';

const root = join(import.meta.dirname, '../../../..');
const reports = join(sharedFolder, 'corpus/provinces-2026');
const kills = 20;
/** Enough for many transactions, few enough to load two dozen times. */
const documents = 12;

let folder: string;
let corpus: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-kill-'));
  corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  if (existsSync(reports))
    for (const name of readdirSync(reports).sort().slice(0, documents))
      copyFileSync(join(reports, name), join(corpus, name));
  else makeUpCorpus();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function makeUpCorpus(): void {
  console.warn(`${reports} is missing: the kill test loads made-up documents instead`);
  const sentence = (k: number) =>
    `2026年，全市生产总值增长${(k % 9) + 1}%左右，加快发展人工智能、低空经济和第${k}号项目。`;
  for (let document = 0; document < documents; document++) {
    const sentences = Array.from({ length: 400 }, (_, k) => sentence(document * 400 + k));
    writeFileSync(join(corpus, `${document}.txt`), sentences.join('\n'));
  }
}

/** Runs the load, and kills it `after` milliseconds from when the store is open; null lets it finish. */
function load(path: string, after: number | null): Promise<{ told: string[]; killed: boolean; took: number }> {
  return new Promise((resolve, reject) => {
    const script = join(root, 'packages/xinzhi/test/load-until-killed.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@xinzhi/source', script, path, corpus], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    let opened = 0;
    child.stdout.on('data', (data) => {
      output += data;
      if (opened > 0) return;
      opened = performance.now();
      if (after !== null) setTimeout(() => child.kill('SIGKILL'), after);
    });
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') return reject(new Error(errors));
      // A line that the kill cut short was not told.
      const told = output
        .split('\n')
        .slice(0, -1)
        .filter((line) => line !== 'open');
      resolve({ told, killed: signal === 'SIGKILL', took: performance.now() - opened });
    });
  });
}

const tables = ['documents', ...readingTables];

async function countsOf(store: Store): Promise<Record<string, number>> {
  const sums = tables.map((table) => `(SELECT count(*)::INTEGER FROM ${table}) AS ${table}`);
  return (await queryRows<Record<string, number>>(store.reading, `SELECT ${sums.join(', ')}`))[0] ?? {};
}

/** Documents whose rows are not as many as the document was loaded with: torn or doubled. */
const tornDocuments = (store: Store) =>
  queryRows(
    store.reading,
    `SELECT id FROM documents WHERE claims <> (SELECT count(*) FROM claims WHERE document = id)
       OR priorities <> (SELECT count(*) FROM priorities WHERE document = id)
       OR statements <> (SELECT count(*) FROM attributions WHERE document = id)
     UNION ALL SELECT document FROM claims WHERE document NOT IN (SELECT id FROM documents)
     UNION ALL SELECT document FROM statement_terms WHERE document NOT IN (SELECT id FROM documents)
     UNION ALL SELECT document FROM mentions GROUP BY document, ordinal HAVING count(*) > 1
     UNION ALL SELECT document FROM claims GROUP BY document, ordinal HAVING count(*) > 1`,
  );

describe('a load that is killed', () => {
  it(`loses and doubles nothing, killed ${kills} times at random`, async () => {
    const whole = join(folder, 'whole.duckdb');
    const unkilled = await load(whole, null);
    const expected = await openStore(whole);
    const counts = await countsOf(expected);
    await expected.close();
    expect(counts.documents).toBe(documents);

    let path = join(folder, 'killed-0.duckdb');
    let told = new Set<string>();
    let done = 0;
    for (let attempt = 1; done < kills; attempt++) {
      const after = Math.random() * unkilled.took * 0.9;
      const run = await load(path, after);
      for (const id of run.told) told.add(id);
      if (run.killed) done++;
      const store = await openStore(path);
      const ids = new Set(
        (await queryRows<{ id: string }>(store.reading, 'SELECT id FROM documents')).map(({ id }) => id),
      );
      expect(
        [...told].filter((id) => !ids.has(id)),
        `lost after a kill at ${after} ms`,
      ).toEqual([]);
      expect(await tornDocuments(store), `torn by a kill at ${after} ms`).toEqual([]);
      await store.close();
      if (ids.size < documents && done < kills) continue;
      await load(path, null);
      const finished = await openStore(path);
      expect(await countsOf(finished), `after a kill at ${after} ms`).toEqual(counts);
      await finished.close();
      path = join(folder, `killed-${attempt}.duckdb`);
      told = new Set();
    }
  });
});
