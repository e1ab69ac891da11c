import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpReading, madeUpSeries } from '../../test/made-up-documents.js';
import { type Check, checkStore } from './check-store.js';
import { loadDocument } from './load-documents.js';
import { openStore } from './open-store.js';
import { putSeries } from './put-series.js';
import { allVerdicts, replaceVerdicts } from './replace-verdicts.js';
import { revisionOf } from './revision.js';
import type { Store } from './store.js';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const today = '2026-11-22';

/** A ledger that only tells how many series it was shown. */
const countSeries: Check = (documents, series) =>
  documents.flatMap(({ document, claims }) =>
    claims.map(({ written, resolution, ...claim }) => ({
      ...{ claim, document: document.id, result: 'no data' as const },
      evidence: [{ series: 'a', definition: 'b', value: -0.5, period: '2025', result: 'close' }],
      arithmetic: `${series.length} series, written ${written}`,
    })),
  );

describe('checking the store', () => {
  it('keeps a verdict for each claim, as the ledger gave it', async () => {
    const read = madeUpReading({ id: 'one' }, '5.0%');
    await loadDocument(store, read);
    expect(await checkStore(store, { today, check: countSeries })).toBe(1);
    const [located] = await allVerdicts(store);
    expect(located).toMatchObject({ document: 'one', index: 0 });
    expect(located?.verdict).toEqual({
      ...{ claim: read.reading.claims[0], document: 'one', result: 'no data', arithmetic: '0 series, written 5.0%' },
      evidence: [{ series: 'a', definition: 'b', value: -0.5, period: '2025', result: 'close' }],
    });
  });

  it('keeps the arithmetic in Chinese beside the verdict, where the ledger tells it', async () => {
    await loadDocument(store, madeUpReading({ id: 'one' }));
    const inBoth: Check = (...asked) => countSeries(...asked).map((one) => ({ ...one, arithmeticZh: '零个序列' }));
    await checkStore(store, { today, check: inBoth });
    const [located] = await allVerdicts(store);
    expect(located?.arithmeticZh).toBe('零个序列');
    expect(located?.verdict).not.toHaveProperty('arithmeticZh');
    await checkStore(store, { today, check: countSeries, always: true });
    expect((await allVerdicts(store))[0]?.arithmeticZh).toBeNull();
  });

  it('checks again when anything has changed, and not when nothing has', async () => {
    await loadDocument(store, madeUpReading({ id: 'one' }));
    await checkStore(store, { today, check: countSeries });
    expect(await checkStore(store, { today, check: countSeries })).toBeNull();
    await putSeries(store, [madeUpSeries()]);
    expect(await checkStore(store, { today, check: countSeries })).toBe(1);
    expect((await allVerdicts(store))[0]?.verdict.arithmetic).toContain('1 series');
    expect(await checkStore(store, { today, check: countSeries, always: true })).toBe(1);
  });

  it('checks once more when a document comes in meanwhile', async () => {
    await loadDocument(store, madeUpReading({ id: 'one' }));
    let disturbed = false;
    const check: Check = (...asked) => {
      // The change is in before these verdicts can be: writes come one after the other.
      if (!disturbed) void loadDocument(store, madeUpReading({ id: 'two' }));
      disturbed = true;
      return countSeries(...asked);
    };
    expect(await checkStore(store, { today, check })).toBe(2);
    expect((await allVerdicts(store)).map(({ document }) => document)).toEqual(['one', 'two']);
  });

  it('keeps no verdicts of another state, and names a ledger that leaves claims out', async () => {
    await loadDocument(store, madeUpReading({ id: 'one' }));
    expect(await replaceVerdicts(store, [], (await revisionOf(store)) - 1)).toBe(false);
    await expect(checkStore(store, { today, check: () => [] })).rejects.toThrow('0 verdicts for 1 claims');
  });
});
