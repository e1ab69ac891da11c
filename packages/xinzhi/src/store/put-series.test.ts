import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpReading, madeUpSeries } from '../../test/made-up-documents.js';
import { listDocuments } from './list-documents.js';
import { listSeries } from './list-series.js';
import { loadDocument } from './load-documents.js';
import { openStore } from './open-store.js';
import { putSeries } from './put-series.js';
import { removeBaseline } from './remove-baseline.js';
import { revisionOf } from './revision.js';
import type { Store } from './store.js';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

describe('series in the store', () => {
  it('come back as they were put in, points in their order', async () => {
    const series = [
      madeUpSeries({
        points: [
          ['2020', 1e-7],
          ['2021/2025', -3.25],
          ['2019', 12_345_678_901.5],
        ],
      }),
      madeUpSeries({
        ...{ place: 'USA', points: [] },
        zh: { definition: '编造', source: '某处', vintage: '2026年', licence: '公有领域' },
      }),
    ];
    expect(await putSeries(store, series)).toBe(2);
    expect(await listSeries(store)).toEqual(series);
  });

  it('change only where they differ', async () => {
    await putSeries(store, [madeUpSeries(), madeUpSeries({ place: 'USA' })]);
    const revision = await revisionOf(store);
    expect(await putSeries(store, [madeUpSeries(), madeUpSeries({ place: 'USA' })])).toBe(0);
    expect(await revisionOf(store)).toBe(revision);
    expect(await putSeries(store, [madeUpSeries(), madeUpSeries({ place: 'USA', vintage: '2027' })])).toBe(1);
    expect((await listSeries(store)).map(({ vintage }) => vintage)).toEqual(['2026-01', '2027']);
  });

  it('are found by indicator, place and id', async () => {
    await putSeries(store, [madeUpSeries(), madeUpSeries({ place: 'USA' }), madeUpSeries({ indicator: 'gdp' })]);
    const ids = async (filter: Parameters<typeof listSeries>[1]) =>
      (await listSeries(store, filter)).map(({ id }) => id);
    expect(await ids({ indicator: 'gdp.growth', places: ['USA', 'JPN'] })).toEqual(['gdp.growth/USA/made-up']);
    expect(await ids({ ids: ['gdp/CHN/made-up'] })).toEqual(['gdp/CHN/made-up']);
    expect(await ids({ places: [] })).toEqual([]);
  });

  it('with one id twice are refused, and nothing is put in', async () => {
    await expect(putSeries(store, [madeUpSeries(), madeUpSeries()])).rejects.toThrow('given twice');
    expect(await listSeries(store)).toEqual([]);
  });

  it('of the baseline go with it, those of the user stay', async () => {
    await putSeries(store, [madeUpSeries()], 'baseline');
    await putSeries(store, [madeUpSeries({ place: 'USA' })], 'loaded');
    await loadDocument(store, { ...madeUpReading({ id: 'sample' }), origin: 'baseline' });
    await loadDocument(store, madeUpReading({ id: 'mine' }));
    await removeBaseline(store);
    expect((await listSeries(store)).map(({ place }) => place)).toEqual(['USA']);
    expect((await listDocuments(store)).map(({ id }) => id)).toEqual(['mine']);
  });
});
