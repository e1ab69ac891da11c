import { type ApiOptions, createApi } from '../src/api/create-api.js';
import { checkClaimsInBoth } from '../src/ledger/check-claims.js';
import { checkStore } from '../src/store/check-store.js';
import { loadDocuments } from '../src/store/load-documents.js';
import { loadFacts } from '../src/store/load-facts.js';
import { openStore } from '../src/store/open-store.js';
import { putSeries } from '../src/store/put-series.js';
import type { Store } from '../src/store/store.js';
import { madeUpClaim, madeUpReading, madeUpSeries } from './made-up-documents.js';

export const today = '2026-11-22';

/**
 * A store with a report of Guangdong with text, reports of Anhui and the nation as facts, and two series: everything
 * that a view can show, made up, and few enough to count by hand.
 */
export async function madeUpStore(): Promise<Store> {
  const store = await openStore(':memory:');
  await loadDocuments(store, [madeUpReading({ id: 'guangdong-2026', title: 'Guangdong 2026' })]);
  const report = (id: string, place: string, date: string) => ({
    ...{ id, title: id, path: null, publisher: null, language: 'zh' as const, date, place, kind: 'report' as const },
    ...{ url: `https://example.org/${id}`, length: 1000 },
  });
  const priority = (concept: string, actor: string, start: number) => ({
    ...{ concept, actor, stance: 'promote' as const, stage: 'emerging' as const, attribution: null },
    span: { start, end: start + 3 },
  });
  await loadFacts(store, [
    {
      document: report('anhui-2025', 'CN-AH', '2025-01-20'),
      claims: [],
      priorities: [
        priority('industry/robots', 'CN-AH', 10),
        priority('industry/robots', 'CN-AH', 50),
        priority('industry/6g', 'CN-AH', 90),
      ],
      mentionCounts: [
        { concept: 'industry/robots', count: 4 },
        { concept: 'industry/6g', count: 1 },
      ],
    },
    {
      document: report('nation-2024', 'CHN', '2024-03-05'),
      claims: [
        {
          ...madeUpClaim({ place: 'CHN', period: '2024', span: { start: 5, end: 7 } }),
          written: '5.1%',
          resolution: 0.1,
        },
        {
          ...madeUpClaim({ place: 'CHN', period: '2025', span: { start: 50, end: 52 }, quantity: 1 }),
          ...{ value: { comparator: '>=' as const, low: 6, high: null }, written: '6%', resolution: 1 },
        },
      ],
      priorities: [priority('industry/robots', 'CHN', 10)],
      mentionCounts: [{ concept: 'industry/robots', count: 2 }],
    },
  ]);
  await putSeries(store, [
    madeUpSeries(),
    madeUpSeries({ place: 'USA', points: [['2024', 2.8]] }),
    madeUpSeries({ place: 'CN-GD', points: [['2025', 3.9]] }),
    madeUpSeries({
      indicator: 'rd.intensity',
      points: [
        ['2023', 2.6],
        ['2024', 2.7],
      ],
    }),
    madeUpSeries({
      indicator: 'rd.intensity',
      place: 'USA',
      points: [
        ['2023', 3.4],
        ['2024', 3.5],
      ],
    }),
  ]);
  await checkStore(store, { today, check: checkClaimsInBoth });
  return store;
}

export const madeUpMeta: ApiOptions['meta'] = {
  version: '0.0.0-test',
  baseline: { created: '2026-01-01', title: 'A made-up baseline', sources: [] },
};

/** The API on a store, as a program on the same machine meets it. */
export const madeUpApi = (store: Store, options: Partial<ApiOptions> = {}) => {
  const app = createApi({
    store,
    meta: madeUpMeta,
    check: () => checkStore(store, { today, check: checkClaimsInBoth }),
    log: () => {},
    ...options,
  });
  return {
    app,
    request: (path: string, init: RequestInit = {}) => app.request(`http://127.0.0.1:4173${path}`, init),
    /** What the API answers, in the shape that the test expects. */
    async json<Answer>(path: string): Promise<Answer> {
      const answer = await app.request(`http://127.0.0.1:4173${path}`);
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Answer;
    },
  };
};
