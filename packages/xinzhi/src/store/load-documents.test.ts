import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpReading } from '../../test/made-up-documents.js';
import { allClaims } from './all-claims.js';
import { listDocuments } from './list-documents.js';
import { loadDocument, loadDocuments } from './load-documents.js';
import { loadFacts } from './load-facts.js';
import { openStore } from './open-store.js';
import { removeDocument } from './remove-document.js';
import { rereadStale } from './reread-stale.js';
import { revisionOf } from './revision.js';
import { queryRows, type Store } from './store.js';
import { storedReading } from './stored-reading.js';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const rowsIn = async (table: string) =>
  (await queryRows<{ n: number }>(store.reading, `SELECT count(*)::INTEGER AS n FROM ${table}`))[0]?.n;

describe('loading a document', () => {
  it('gives back the reading as it was read', async () => {
    const read = madeUpReading();
    expect(await loadDocument(store, read)).toBe('added');
    const held = await storedReading(store, read.document.id);
    expect(held?.reading).toEqual(read.reading);
    expect(held?.text).toBe(read.text);
    expect(held?.stored).toMatchObject({ origin: 'loaded', hasText: true, claims: 1, priorities: 1, statements: 1 });
  });

  it('keeps how the number was written, and who said it', async () => {
    await loadDocument(store, madeUpReading({}, '7.0%'));
    expect((await allClaims(store))[0]?.claim.written).toBe('7.0%');
  });

  it('keeps the sentences that say something, and no others', async () => {
    await loadDocument(store, madeUpReading());
    const texts = await queryRows<{ text: string }>(store.reading, 'SELECT text FROM statements ORDER BY ordinal');
    expect(texts.map(({ text }) => text)).toEqual([
      'The province aims at growth of 5.0% in 2026.',
      'Lin Anwei, head of the made-up bureau, said robots matter.',
    ]);
  });

  it('changes nothing the second time', async () => {
    await loadDocument(store, madeUpReading());
    const revision = await revisionOf(store);
    expect(await loadDocument(store, madeUpReading())).toBe('unchanged');
    expect(await revisionOf(store)).toBe(revision);
    expect(await rowsIn('claims')).toBe(1);
  });

  it('replaces the reading of a changed document: by its path, or by the id that its owner gave', async () => {
    await loadDocument(store, madeUpReading({ path: 'a.txt' }, '5%'));
    expect(await loadDocument(store, madeUpReading({ path: 'a.txt' }, '6%'))).toBe('replaced');
    await loadDocument(store, madeUpReading({ id: 'mine' }, '7%'));
    expect(await loadDocument(store, madeUpReading({ id: 'mine' }, '8%'))).toBe('replaced');
    expect((await allClaims(store)).map(({ claim }) => claim.value.low).sort()).toEqual([6, 8]);
    for (const table of ['documents', 'claims', 'attributions', 'quantities', 'priorities'])
      expect(await rowsIn(table), table).toBe(2);
  });

  it('keeps lines of one file apart, which share a path but have ids of their own', async () => {
    await loadDocuments(store, [
      madeUpReading({ id: 'one', path: 'all.jsonl' }, '5%'),
      madeUpReading({ id: 'two', path: 'all.jsonl' }, '6%'),
    ]);
    expect(await rowsIn('documents')).toBe(2);
  });

  it('writes all of a batch or none of it', async () => {
    const broken = madeUpReading({ id: 'broken' });
    broken.reading.claims[0] = { ...broken.reading.claims[0], metricText: null as unknown as string } as never;
    await expect(loadDocuments(store, [madeUpReading({ id: 'good' }), broken])).rejects.toThrow();
    expect(await rowsIn('documents')).toBe(0);
    expect(await rowsIn('mentions')).toBe(0);
    expect(await loadDocument(store, madeUpReading({ id: 'good' }))).toBe('added');
  });

  it('removes a document with everything that was read in it', async () => {
    await loadDocument(store, madeUpReading({ id: 'mine' }));
    expect(await removeDocument(store, 'mine')).toBe(true);
    expect(await removeDocument(store, 'mine')).toBe(false);
    for (const table of ['documents', 'mentions', 'claims', 'statements', 'statement_terms'])
      expect(await rowsIn(table), table).toBe(0);
  });

  it('takes the place of facts that were read in the same document', async () => {
    const { document, reading } = madeUpReading({ url: 'https://example.org/report' });
    const facts = {
      document: { ...document, id: 'report-2026' },
      claims: reading.claims.map((claim) => ({ ...claim, attribution: null, written: null, resolution: 0.1 })),
      priorities: [],
      mentionCounts: [{ concept: 'industry/robots', count: 1 }],
    };
    expect(await loadFacts(store, [facts])).toEqual(['added']);
    expect(await loadFacts(store, [facts])).toEqual(['unchanged']);
    expect((await storedReading(store, 'report-2026'))?.text).toBeNull();
    expect(await loadDocument(store, madeUpReading({ url: 'https://example.org/report' }))).toBe('replaced');
    expect((await listDocuments(store)).map(({ id }) => id)).toEqual([document.id]);
    expect(await loadFacts(store, [facts])).toEqual(['kept']);
  });

  it('reads again what another reader read', async () => {
    await loadDocument(store, { ...madeUpReading({ id: 'old' }), readerVersion: '0' });
    await loadDocument(store, { ...madeUpReading({ id: 'new' }), readerVersion: '2' });
    const read = madeUpReading({ id: 'old' }).reading;
    const done: string[] = [];
    const count = await rereadStale(store, {
      readerVersion: '2',
      read: () => ({ ...read, mentions: [] }),
      onDocument: ({ id }) => done.push(id),
    });
    expect([count, done]).toEqual([1, ['old']]);
    expect((await storedReading(store, 'old'))?.reading.mentions).toEqual([]);
    expect(await rereadStale(store, { readerVersion: '2' })).toBe(0);
  });
});
