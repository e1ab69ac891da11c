import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, bare, formatAddress, parseAddress, withQuery } from './address.js';

const address = (change: Partial<Address>): Address => ({
  language: 'en',
  page: 'overview',
  id: null,
  query: {},
  ...change,
});

describe('addresses', () => {
  it.each([
    ['/', address({})],
    ['/zh', address({ language: 'zh' })],
    ['/zh/', address({ language: 'zh' })],
    ['/?lang=zh', address({ language: 'zh' })],
    ['/ledger?place=CN-GD&result=missed', address({ page: 'ledger', query: { place: 'CN-GD', result: 'missed' } })],
    ['/zh/places/CN-GD', address({ language: 'zh', page: 'place', id: 'CN-GD' })],
    [
      '/series/rd.intensity?place=CHN%2CUSA',
      address({ page: 'indicator', id: 'rd.intensity', query: { place: 'CHN,USA' } }),
    ],
    ['/documents/sha256%3Aab?claim=3', address({ page: 'document', id: 'sha256:ab', query: { claim: '3' } })],
    ['/systems/4', address({ page: 'system', id: '4' })],
    ['/no/such/page', address({ page: 'unknown', id: '/no/such/page' })],
    ['/places/%E0%A4%A', address({ page: 'place', id: '%E0%A4%A' })],
  ])('reads %s', (href, expected) => {
    expect(parseAddress(href)).toEqual(expected);
  });

  it('takes a page whose name begins with zh for what it is', () => {
    expect(parseAddress('/zhejiang')).toMatchObject({ language: 'en', page: 'unknown' });
  });

  it('restores whatever it wrote', () => {
    const pages = [
      'overview',
      'documents',
      'ledger',
      'places',
      'industries',
      'matrix',
      'series',
      'index',
      'growth',
      'search',
      'about',
    ] as const;
    const opened = ['system', 'document', 'place', 'industry', 'indicator'] as const;
    const language = fc.constantFrom('en' as const, 'zh' as const);
    const name = fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => key !== 'lang');
    const query = fc.dictionary(name, fc.string({ minLength: 1, unit: 'grapheme' }), { noNullPrototype: true });
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((s) => s !== '.' && s !== '..');
    const any = fc.oneof(
      fc.record({ language, page: fc.constantFrom(...pages), id: fc.constant(null), query }),
      fc.record({ language, page: fc.constantFrom(...opened), id: text, query }),
    );
    fc.assert(
      fc.property(any, (one) => {
        expect(parseAddress(formatAddress(one))).toEqual(one);
      }),
    );
  });

  it('changes one filter and keeps the others', () => {
    const ledger = address({ page: 'ledger', query: { place: 'CHN', year: '2025' } });
    expect(withQuery(ledger, { year: null, metric: 'gdp.growth' }).query).toEqual({
      place: 'CHN',
      metric: 'gdp.growth',
    });
    expect(ledger.query).toEqual({ place: 'CHN', year: '2025' });
  });

  it('leaves out the kind that the path tells', () => {
    expect([bare('industry/6g'), bare('CN-GD'), bare('metric/gdp.growth')]).toEqual(['6g', 'CN-GD', 'gdp.growth']);
  });
});
