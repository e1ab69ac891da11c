import { describe, expect, it } from 'vitest';
import { loadBaseline } from '../../baseline/load-baseline.js';
import { baselineDirectory } from '../../baseline/seed-baseline.js';
import { checkClaims } from '../../ledger/check-claims.js';
import { checkStore } from '../../store/check-store.js';
import { openStore } from '../../store/open-store.js';
import { metaView } from './meta.js';
import { takeSnapshot } from './snapshot.js';

describe('a snapshot of the store', () => {
  it('counts nothing that the samples say: their people and plans are made up', async () => {
    const store = await openStore(':memory:');
    try {
      await loadBaseline(store, baselineDirectory());
      await checkStore(store, { today: '2026-11-22', check: checkClaims });
      const snapshot = await takeSnapshot(store);
      const samples = new Set(snapshot.documents.filter(({ hasText }) => hasText).map(({ id }) => id));
      expect(samples.size).toBeGreaterThan(0);
      for (const said of [snapshot.checked, snapshot.priorities]) {
        expect(said.length).toBeGreaterThan(1000);
        expect(said.filter(({ document }) => samples.has(document.id))).toEqual([]);
      }
      expect(snapshot.mentions.filter(({ document }) => samples.has(document))).toEqual([]);
      const { counts } = metaView(snapshot, '0', { created: '', title: '', sources: [] });
      expect([counts.claims, counts.priorities]).toEqual([snapshot.checked.length, snapshot.priorities.length]);
      expect(counts.documents).toBe(snapshot.documents.length);
      for (const id of samples) expect(snapshot.checkedByDocument.get(id)?.length).toBeGreaterThan(0);
    } finally {
      await store.close();
    }
  });
});
