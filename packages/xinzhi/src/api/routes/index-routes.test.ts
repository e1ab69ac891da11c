import { computeIndex, IndexDefinition, indexDataFrom, parseDefinition } from '@xinzhi/composite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { madeUpApi, madeUpStore } from '../../../test/made-up-store.js';
import { readEmbeddedIndex } from '../../baseline/index/read-embedded-index.js';
import { baselineDirectory } from '../../baseline/seed-baseline.js';
import type { Store } from '../../store/store.js';
import { IndexView } from '../contract.js';

let store: Store;
beforeAll(async () => {
  store = await madeUpStore();
});
afterAll(() => store.close());

describe('the embedded index at the API', () => {
  const api = () => madeUpApi(store, { index: () => readEmbeddedIndex(baselineDirectory()) });

  it('answers in the shape of the contract, with names in both languages', async () => {
    const view = IndexView.strict().parse(await api().json('/api/index'));
    expect(view.units).toHaveLength(31);
    expect(view.units[22]).toMatchObject({ id: 'CN-SC', label: { en: 'Sichuan', zh: '四川' }, region: 'west' });
    expect(view.regions.map(({ id }) => id)).toEqual(['east', 'centre', 'west', 'northeast']);
    expect(view.columns.map(({ name }) => name).sort()).toEqual(Object.keys(view.data.columns).sort());
    for (const { label } of view.columns) expect(label.zh).toMatch(/[\u4e00-\u9fff]/);
    expect(view.sources).toHaveLength(3);
    for (const { zh } of view.sources) expect(zh?.title).toMatch(/[\u4e00-\u9fff]/);
  });

  it('is enough to compute the index anew', async () => {
    const view = await api().json<IndexView>('/api/index');
    const definition = IndexDefinition.parse(view.definition);
    expect(parseDefinition(view.yaml)).toEqual(definition);
    const { units, periods, columns } = view.data;
    const data = indexDataFrom(definition, { ...columns, place: units, year: periods });
    const { rows } = computeIndex({ ...definition, uncertainty: undefined, sensitivity: undefined }, data);
    expect(rows).toHaveLength(434);
    const best = rows.filter(({ period, rank }) => period === '2023' && rank === 1);
    expect(best.map(({ unit }) => unit)).toEqual(['CN-BJ']);
  });

  it('is not there where the baseline has none', async () => {
    expect((await madeUpApi(store).request('/api/index')).status).toBe(404);
  });
});
