import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { madeUpApi, madeUpStore } from '../../test/made-up-store.js';
import type { Store } from '../store/store.js';
import * as contract from './contract.js';

let store: Store;
let api: ReturnType<typeof madeUpApi>;
beforeAll(async () => {
  store = await madeUpStore();
  api = madeUpApi(store);
});
afterAll(() => store.close());

describe('every route answers in the shape of the contract', () => {
  const shapes: [path: string, shape: z.ZodType][] = [
    ['/api/meta', contract.Meta],
    ['/api/vocabulary', contract.VocabularyView],
    ['/api/overview', contract.Overview],
    ['/api/systems/1', contract.SystemView],
    ['/api/systems/13', contract.SystemView],
    ['/api/documents', contract.DocumentList],
    ['/api/documents/guangdong-2026', contract.DocumentView],
    ['/api/documents/nation-2024', contract.DocumentView],
    ['/api/ledger', contract.Ledger],
    ['/api/places', contract.PlaceList],
    ['/api/places/CHN', contract.PlaceView],
    ['/api/places/CN-GD', contract.PlaceView],
    ['/api/places/CN-TW', contract.PlaceView],
    ['/api/industries', contract.IndustryList],
    ['/api/industries/6g', contract.IndustryView],
    ['/api/industries/industry%2F6g', contract.IndustryView],
    ['/api/industries/industry/6g', contract.IndustryView],
    ['/api/matrix', contract.Matrix],
    ['/api/matrix?mode=first&order=total', contract.Matrix],
    ['/api/series', contract.SeriesIndex],
    ['/api/series/gdp.growth', contract.SeriesView],
    ['/api/search?q=robots', contract.SearchResults],
  ];
  it.each(shapes)('%s', async (path, shape) => {
    const strict = shape instanceof z.ZodObject ? shape.strict() : shape;
    expect(strict.safeParse(await api.json(path)).error?.issues ?? []).toEqual([]);
  });
});

describe('the overview', () => {
  it('has a card for each of the thirteen systems, China beside another where it is measured', async () => {
    const { systems } = await api.json<contract.Overview>('/api/overview');
    expect(systems.map(({ system }) => system)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    const research = systems[2]?.measured;
    expect(research?.indicator).toBe('rd.intensity');
    expect(research?.series.map(({ place }) => place)).toEqual(['CHN', 'USA']);
  });

  it('counts who promotes, those who spoke last first', async () => {
    const { systems } = await api.json<contract.Overview>('/api/overview');
    expect(systems[1]?.said).toEqual({
      ...{ total: 5, documents: 3, latest: '2026-02-03' },
      byActor: [
        { actor: 'CN-GD', count: 1 },
        { actor: 'CN-AH', count: 3 },
        { actor: 'CHN', count: 1 },
      ],
    });
  });

  it('tells of decided claims, not of those that wait', async () => {
    const { telling } = await api.json<contract.Overview>('/api/overview');
    expect(telling.map(({ id, verdict }) => [id, verdict.result])).toEqual([
      ['nation-2024#1', 'missed'],
      ['nation-2024#0', 'met'],
    ]);
  });
});

describe('documents', () => {
  it('give their text, reading and pairs with the sentence and the claim in it', async () => {
    const view = await api.json<contract.DocumentView>('/api/documents/guangdong-2026');
    const [pair] = view.pairs;
    expect(pair?.quote).toBe('The province aims at growth of 5.0% in 2026.');
    expect(pair?.quote?.slice(pair.quoteSpan?.start, pair.quoteSpan?.end)).toBe('5.0%');
    expect(view.text?.slice(0, 12)).toBe('The province');
  });

  it('that are facts only have no text and never a quotation', async () => {
    const view = await api.json<contract.DocumentView>('/api/documents/nation-2024');
    expect(view.text).toBeNull();
    expect(view.row).toMatchObject({ hasText: false, url: 'https://example.org/nation-2024', claims: 2 });
    expect(view.pairs.map(({ quote }) => quote)).toEqual([null, null]);
  });

  it('are found by title, place, kind and year', async () => {
    const ids = async (query: string) =>
      (await api.json<contract.DocumentList>(`/api/documents?${query}`)).rows.map(({ id }) => id);
    expect(await ids('q=guang')).toEqual(['guangdong-2026']);
    expect(await ids('place=CHN')).toEqual(['nation-2024']);
    expect(await ids('year=2025')).toEqual(['anhui-2025']);
    expect(await ids('kind=plan')).toEqual([]);
    expect(await ids('limit=1&offset=1')).toEqual(['anhui-2025']);
  });
});

describe('the ledger', () => {
  const ledger = (query: string) => api.json<contract.Ledger>(`/api/ledger?${query}`);

  it('filters, and counts each facet under all the others', async () => {
    const all = await ledger('');
    expect([all.total, all.counts]).toEqual([3, { met: 1, missed: 1, 'not yet due': 1 }]);
    const missed = await ledger('result=missed');
    expect(missed.rows.map(({ id }) => id)).toEqual(['nation-2024#1']);
    expect(missed.counts).toEqual(all.counts);
    expect(missed.facets.year).toEqual([{ value: '2025', count: 1 }]);
    expect((await ledger('result=missed,met&year=2024')).rows.map(({ id }) => id)).toEqual(['nation-2024#0']);
    expect((await ledger('result=missed&result=met')).total).toBe(2);
    expect((await api.request('/api/ledger?result=mised')).status).toBe(400);
    expect((await ledger('place=CN-GD')).facets.place).toEqual([
      { value: 'CHN', count: 2 },
      { value: 'CN-GD', count: 1 },
    ]);
  });

  it('finds claims by what is said around them and by the names of what they are about', async () => {
    expect((await ledger('q=province aims')).rows.map(({ id }) => id)).toEqual(['guangdong-2026#0']);
    expect((await ledger(`q=${encodeURIComponent('广东')}`)).rows.map(({ id }) => id)).toEqual(['guangdong-2026#0']);
    expect((await ledger('q=nothing like this')).total).toBe(0);
  });

  it('sorts', async () => {
    const order = async (query: string) => (await ledger(query)).rows.map(({ id }) => id);
    expect(await order('sort=value&order=desc')).toEqual(['nation-2024#1', 'guangdong-2026#0', 'nation-2024#0']);
    expect(await order('sort=year&order=asc')).toEqual(['nation-2024#0', 'nation-2024#1', 'guangdong-2026#0']);
    expect(await order('sort=result&order=asc')).toEqual(['nation-2024#1', 'nation-2024#0', 'guangdong-2026#0']);
  });

  it('exports as a table and as ClaimReview', async () => {
    const csv = await api.request('/api/ledger.csv?result=missed');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const [header, row, rest] = (await csv.text()).split('\r\n');
    expect(header?.startsWith('id,document,title')).toBe(true);
    expect([row?.startsWith('nation-2024#1,nation-2024,'), rest]).toEqual([true, '']);
    const reviews = (await (await api.request('/api/ledger.jsonl?result=missed')).text()).trim().split('\n');
    expect(reviews.map((line) => JSON.parse(line)['@type'])).toEqual(['ClaimReview']);
  });
});

describe('places, industries and the matrix', () => {
  it('shows what a place promises and its rank among its peers', async () => {
    const view = await api.json<contract.PlaceView>('/api/places/CHN');
    expect(view.targets.map(({ verdict }) => verdict.claim.period)).toEqual(['2025', '2024']);
    expect(view.priorities.map(({ concept, mentions }) => [concept, mentions])).toEqual([['industry/robots', 1]]);
    const research = view.indicators.find(({ indicator }) => indicator === 'rd.intensity');
    expect(research).toMatchObject({ rank: 2, of: 2 });
    expect(research?.peers.map(({ place }) => place)).toEqual(['USA']);
  });

  it('finds the places with the same bets', async () => {
    const { neighbours } = await api.json<contract.PlaceView>('/api/places/CN-AH');
    expect(neighbours).toEqual([{ place: 'CN-GD', similarity: 0.5, shared: ['industry/robots'] }]);
  });

  it('tells who named an industry first', async () => {
    const view = await api.json<contract.IndustryView>('/api/industries/6g');
    expect(view.firsts).toEqual([{ actor: 'CN-AH', date: '2025-01-20' }]);
    expect(view.timeline).toEqual([
      { year: '2024', national: 0, provinces: 0 },
      { year: '2025', national: 0, provinces: 1 },
      { year: '2026', national: 0, provinces: 0 },
    ]);
    expect(view.statements).toMatchObject([{ document: 'anhui-2025', actor: 'CN-AH', quote: null }]);
  });

  it('has all 34 units in the matrix and says which have no document', async () => {
    const matrix = await api.json<contract.Matrix>('/api/matrix?year=2025');
    expect(matrix.places).toHaveLength(34);
    expect(matrix.missing).toHaveLength(33);
    expect(matrix.cells).toContainEqual({ industry: 'industry/6g', place: 'CN-AH', value: 1 });
    const first = await api.json<contract.Matrix>('/api/matrix?mode=first');
    expect(first.cells).toContainEqual({ industry: 'industry/6g', place: 'CN-AH', value: 2025 });
  });
});

describe('series and search', () => {
  it('gives the series of an indicator as JSON, CSV and SDMX-CSV', async () => {
    const view = await api.json<contract.SeriesView>('/api/series/gdp.growth?place=CHN,USA');
    expect(view.series.map(({ place }) => place)).toEqual(['CHN', 'USA']);
    const csv = await (await api.request('/api/series/gdp.growth.csv?place=USA')).text();
    expect(csv.split('\r\n')[1]).toContain('gdp.growth,USA,2024,2.8,%');
    const sdmx = await (await api.request('/api/series/gdp.growth.sdmx.csv?place=USA')).text();
    expect(sdmx.split('\n')[0]).toContain('OBS_VALUE');
    expect((await api.request('/api/series/no.such.csv')).status).toBe(404);
  });

  it('finds places, industries and statements, in both languages', async () => {
    const kinds = async (q: string) =>
      (await api.json<contract.SearchResults>(`/api/search?q=${encodeURIComponent(q)}`)).hits.map(
        ({ kind, id }) => `${kind} ${id}`,
      );
    expect((await kinds('Guangdong'))[0]).toBe('place CN-GD');
    expect((await kinds('广东'))[0]).toBe('place CN-GD');
    expect((await kinds('6G'))[0]).toBe('industry industry/6g');
    expect(await kinds('robot matter')).toEqual(['statement guangdong-2026#45-103']);
    expect(await kinds('广东 robots')).toEqual(['statement guangdong-2026#45-103']);
    expect(await kinds('安徽 robots')).toEqual([]);
    expect(await kinds('   ')).toEqual([]);
  });
});

describe('the state of an answer', () => {
  it('is not sent again while the store stays the same', async () => {
    const first = await api.request('/api/meta');
    const tag = first.headers.get('etag') as string;
    const again = await api.request('/api/meta', { headers: { 'if-none-match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('goes out compressed where the client takes it', async () => {
    const answer = await api.request('/api/vocabulary', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('the API describes itself', () => {
  it('names every route and every shape', async () => {
    const openApi = await api.json<{ paths: object; components: { schemas: object } }>('/api/openapi.json');
    expect(Object.keys(openApi.paths)).toContain('/api/ledger.csv');
    expect(Object.keys(openApi.paths)).toContain('/api/series/{indicator}.csv');
    const references = [...JSON.stringify(openApi).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(references.length).toBeGreaterThan(20);
    for (const name of references) expect(openApi.components.schemas).toHaveProperty(name as string);
    const page = await (await api.request('/api/docs')).text();
    expect(page).toContain('GET /api/matrix');
    expect(page).not.toMatch(/<script|https?:\/\//);
  });
});
