import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../api/shapes.js';
import { searchTarget } from './search-address.js';

const hit = (kind: SearchHit['kind'], id: string): SearchHit => ({
  kind,
  id,
  label: { en: 'Tax', zh: '税收' },
  detail: null,
});

describe('a search hit', () => {
  it.each([
    [hit('place', 'CN-GD'), { page: 'place', id: 'CN-GD', query: {} }],
    [hit('industry', 'industry/6g'), { page: 'industry', id: '6g', query: {} }],
    [hit('indicator', 'rd.intensity'), { page: 'indicator', id: 'rd.intensity', query: {} }],
    [hit('system', '4'), { page: 'system', id: '4', query: {} }],
    [hit('document', 'sha256:ab'), { page: 'document', id: 'sha256:ab', query: {} }],
    [hit('statement', 'sha256:ab#120-180'), { page: 'document', id: 'sha256:ab', query: { at: '120' } }],
    [hit('lever', 'lever/tax'), { page: 'search', id: null, query: { q: '税收' } }],
  ])('leads to its page: %j', (found, target) => {
    expect(searchTarget(found, 'zh')).toEqual(target);
  });
});
