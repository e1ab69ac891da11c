import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { madeUpDocument, madeUpLayout, spanIn } from '../../test/made-up-documents.js';
import { loadDocument } from './load-documents.js';
import { openStore } from './open-store.js';
import { searchStatements, statementsContaining } from './search-statements.js';
import { termsOf } from './segment.js';
import type { Store } from './store.js';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

/** A document all of whose sentences say something. */
async function loadSaying(id: string, text: string, language: 'en' | 'zh') {
  const document = madeUpDocument(text, { id, language });
  const layout = madeUpLayout(text, language);
  const priorities = (layout.paragraphs[0]?.sentences ?? []).map((span) => ({
    ...{ concept: 'industry/robots', actor: 'CN-GD', stance: 'promote' as const, stage: null, attribution: null },
    span: { start: span.start, end: span.start + 1 },
  }));
  const reading = { document, mentions: [], attributions: [], quantities: [], claims: [], priorities };
  await loadDocument(store, { document, text, reading, layout, origin: 'loaded' });
}

describe('searching statements', () => {
  it('puts the statement that is most about the words first', async () => {
    const text = 'Robots robots robots. Robots and tea and coffee and bread and butter and jam. Tea.';
    await loadSaying('made-up', text, 'en');
    const found = await searchStatements(store, 'robot', 10);
    expect(found.map(({ text }) => text.slice(0, 12))).toEqual(['Robots robot', 'Robots and t']);
    expect(found[0]?.score).toBeGreaterThan(found[1]?.score as number);
    expect(found[0]?.span).toEqual(spanIn(text, 'Robots robots robots.'));
  });

  it('wants every word of the query', async () => {
    await loadSaying('made-up', 'Tea and robots. Tea alone. Robots alone.', 'en');
    expect((await searchStatements(store, 'tea robots', 10)).map(({ text }) => text)).toEqual(['Tea and robots.']);
    expect(await searchStatements(store, 'tea coffee', 10)).toEqual([]);
    expect(await searchStatements(store, ' ,.。', 10)).toEqual([]);
  });

  it('finds Chinese words by what they are made of, and not across words', async () => {
    await loadSaying('made-up', '本市加快发展低空经济。本市支持人形机器人产业。茶叶产量上升。', 'zh');
    const texts = async (query: string) => (await searchStatements(store, query, 10)).map(({ text }) => text);
    expect(await texts('机器人')).toEqual(['本市支持人形机器人产业。']);
    expect(await texts('低空经济')).toEqual(['本市加快发展低空经济。']);
    expect(await texts('空经')).toEqual([]);
    expect((await texts('本市')).length).toBe(2);
  });

  it('takes a query as text, whatever it looks like', async () => {
    await loadSaying('made-up', "It's 100% sure; DROP TABLE documents. Tea.", 'en');
    for (const query of ["'; DROP TABLE documents; --", '100%', '$term0', '\u0000', '"'])
      await expect(searchStatements(store, query, 10), query).resolves.toBeDefined();
    expect((await statementsContaining(store, '100%')).map(({ text }) => text.slice(0, 9))).toEqual(["It's 100%"]);
    expect(await statementsContaining(store, '%')).toHaveLength(1);
  });
});

describe('terms', () => {
  it('are words in lower case, full-width letters as plain ones, plurals as one', () => {
    expect(termsOf('Ｒobots, policies and 6G')).toEqual(['robot', 'policy', '6g']);
    expect(termsOf('analysis of gas in the US')).toEqual(['analysis', 'gas', 'us']);
  });

  it('of the vocabulary are kept whole besides their parts', () => {
    expect(termsOf('发展具身智能')).toContain('具身智能');
  });
});

describe('searching some documents', () => {
  it('looks at no others', async () => {
    await loadSaying('one', 'Robots in one.', 'en');
    await loadSaying('two', 'Robots in two.', 'en');
    expect((await searchStatements(store, 'robots', 10, ['two'])).map(({ document }) => document)).toEqual(['two']);
    expect(await searchStatements(store, 'robots', 10, [])).toEqual([]);
  });
});
