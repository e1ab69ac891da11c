import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpDocument } from '../../test/made-up-documents.js';
import { madeUpApi, madeUpStore } from '../../test/made-up-store.js';
import type { Store } from '../store/store.js';
import type { DocumentList, DocumentView, Loaded, Problem } from './contract.js';
import { readPageFiles } from './page-files.js';

let store: Store;
let folder: string;
beforeAll(async () => {
  store = await madeUpStore();
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-page-'));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<!doctype html><title>made up</title>');
  writeFileSync(join(folder, 'dist', 'assets', 'page-1a2b.js'), 'console.log("made up");'.repeat(200));
  writeFileSync(join(folder, 'secret.txt'), 'not for the web');
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const form = (...files: File[]) => {
  const body = new FormData();
  for (const file of files) body.append('files', file);
  return { method: 'POST', body };
};
const problemOf = async (answer: Response) => (await answer.json()) as Problem;

describe('dropped files', () => {
  const hostile = '<img src=x onerror=alert(1)>';
  const read = (text: string, document: ReturnType<typeof madeUpDocument>) => ({
    ...{ document, mentions: [], attributions: [], quantities: [], claims: [], priorities: [] },
    text,
  });
  const open = () =>
    madeUpApi(store, {
      upload: {
        read,
        readFile: async (bytes, name) => {
          const text = Buffer.from(bytes).toString('utf8');
          if (name === 'broken.pdf') throw new Error('a fault of the parser, with a /secret/path');
          return { text, document: madeUpDocument(text, { title: hostile, path: `/home/someone/${name}` }) };
        },
      },
    });

  it('are each answered for, and a bad one does not stop the others', async () => {
    const api = open();
    const answer = await api.request(
      '/api/documents',
      form(new File(['one'], '../../etc/one.txt'), new File(['%PDF'], 'broken.pdf')),
    );
    const { documents } = (await answer.json()) as Loaded;
    expect(answer.status).toBe(200);
    expect(documents.map(({ name }) => name)).toEqual(['one.txt', 'broken.pdf']);
    expect(documents[1]?.error).toContain('fault of the program');
    expect(documents[1]?.error).not.toContain('secret');
    const view = await api.json<DocumentView>(`/api/documents/${encodeURIComponent(documents[0]?.id as string)}`);
    expect(view.row).toMatchObject({ origin: 'loaded', path: null, title: hostile });
  });

  it('of the same content are one document', async () => {
    const api = open();
    const total = async () => (await api.json<DocumentList>('/api/documents')).total;
    await api.request('/api/documents', form(new File(['twice'], 'a.txt')));
    const before = await total();
    await api.request('/api/documents', form(new File(['twice'], 'b.txt')));
    expect(await total()).toBe(before);
  });

  it('come as JSON that a browser does not take for a page', async () => {
    const answer = await open().request('/api/documents');
    expect(answer.headers.get('content-type')).toContain('application/json');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('can be taken out again, those of the baseline cannot', async () => {
    const api = open();
    const answer = await api.request('/api/documents', form(new File(['short-lived'], 'a.txt')));
    const id = encodeURIComponent(((await answer.json()) as Loaded).documents[0]?.id as string);
    expect((await api.request(`/api/documents/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await api.request(`/api/documents/${id}`)).status).toBe(404);
    const refused = await api.request('/api/documents/nation-2024', { method: 'DELETE' });
    expect([refused.status, (await problemOf(refused)).error]).toEqual([
      400,
      'a document of the baseline cannot be removed',
    ]);
  });

  it('that are too large are refused, with and without a stated length', async () => {
    const api = madeUpApi(store, { maxBody: 1000 });
    const large = form(new File(['x'.repeat(2000)], 'large.txt'));
    const refused = await api.request('/api/documents', large);
    expect([refused.status, (await problemOf(refused)).hint]).toEqual([413, expect.stringContaining('smaller')]);
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(600)));
      },
    });
    const init = {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    };
    expect((await api.request('/api/documents', init as RequestInit)).status).toBe(413);
  });

  it('are asked for where a request brings none', async () => {
    const api = open();
    expect((await api.request('/api/documents', { method: 'POST', body: 'nothing' })).status).toBe(400);
    expect((await api.request('/api/documents', form())).status).toBe(400);
  });
});

describe('other sites', () => {
  it('cannot reach the store under a name of their own', async () => {
    const { app } = madeUpApi(store);
    const refused = await app.request('http://evil.example:4173/api/meta');
    expect(refused.status).toBe(403);
    const renamed = await app.request('http://127.0.0.1:4173/api/meta', { headers: { host: 'evil.example' } });
    expect(renamed.status).toBe(403);
    for (const host of ['localhost:4173', '127.0.0.1', '[::1]:4173'])
      expect((await app.request('http://127.0.0.1:4173/api/meta', { headers: { host } })).status, host).toBe(200);
    const open = madeUpApi(store, { loopbackOnly: false });
    expect((await open.app.request('http://server.example/api/meta')).status).toBe(200);
  });

  it('cannot change it from their pages', async () => {
    const { request } = madeUpApi(store);
    const foreign = { ...form(new File(['x'], 'x.txt')), headers: { origin: 'https://evil.example' } };
    expect((await request('/api/documents', foreign)).status).toBe(403);
    const cross = { method: 'DELETE', headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await request('/api/documents/guangdong-2026', cross)).status).toBe(403);
    expect((await request('/api/documents/guangdong-2026')).status).toBe(200);
  });
});

describe('the page', () => {
  const served = () => madeUpApi(store, { page: readPageFiles(join(folder, 'dist')) });

  it('answers every address of its own, under a strict policy', async () => {
    for (const path of ['/', '/ledger', '/documents/sha256%3Aabc']) {
      const answer = await served().request(path);
      expect([answer.status, await answer.text()], path).toEqual([200, '<!doctype html><title>made up</title>']);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(answer.headers.get('content-security-policy')).not.toMatch(/'unsafe-/);
      // Compiling WebAssembly is not evaluating text: what-ifs need it.
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'self' 'wasm-unsafe-eval'");
    }
  });

  it('keeps its assets for good, compressed, and checks itself each time', async () => {
    const asset = await served().request('/assets/page-1a2b.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(asset.headers.get('content-encoding')).toBe('gzip');
    expect((await served().request('/')).headers.get('cache-control')).toBe('no-cache');
    const etag = asset.headers.get('etag') as string;
    expect((await served().request('/assets/page-1a2b.js', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await served().request('/assets/gone.js')).status).toBe(404);
  });

  it('leads nowhere else', async () => {
    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/....//secret.txt',
    ]) {
      const answer = await served().request(path);
      expect(await answer.text(), path).not.toContain('not for the web');
    }
  });

  it('says what to do where it was not built', async () => {
    const answer = await madeUpApi(store, { page: readPageFiles(join(folder, 'nothing')) }).request('/');
    expect([answer.status, (await problemOf(answer)).hint]).toEqual([503, "run 'npm run build'"]);
  });
});

describe('what goes wrong', () => {
  it('is said in one shape, never with a stack', async () => {
    const { request } = madeUpApi(store);
    for (const [path, status] of [
      ['/api/nothing', 404],
      ['/api/documents/no%2Fsuch', 404],
      ['/api/places/XXX', 404],
      ['/api/systems/14', 404],
      ['/api/systems/x', 404],
      ['/api/matrix?mode=sideways', 400],
      ['/api/matrix?year=soon', 400],
      ['/api/ledger?limit=100000', 400],
      ['/api/ledger?limit=-1', 400],
      ['/api/search', 400],
      ['/api/documents/%E0%A4%A', 404],
    ] as const) {
      const answer = await request(path);
      expect(answer.status, path).toBe(status);
      expect(Object.keys(await problemOf(answer)), path).toEqual(['error', 'hint']);
    }
  });

  it('is logged where the program is at fault, and not told', async () => {
    const logged: unknown[] = [];
    const views = {
      names: [],
      context: async () => Promise.reject(new Error('a secret')),
      overview: async () => Promise.reject(),
    };
    const { request } = madeUpApi(store, { views, log: (error) => logged.push(error) });
    const answer = await request('/api/meta');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('secret');
    expect(String(logged[0])).toContain('a secret');
  });
});
