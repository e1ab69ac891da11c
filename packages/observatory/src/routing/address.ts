/** The address grammar: every view of the page is one address, and the address restores it. */
import type { Language } from '../language/language.js';

const PATHS = {
  overview: '/',
  system: '/systems/:id',
  documents: '/documents',
  document: '/documents/:id',
  ledger: '/ledger',
  places: '/places',
  place: '/places/:id',
  industries: '/industries',
  industry: '/industries/:id',
  matrix: '/matrix',
  series: '/series',
  indicator: '/series/:id',
  chains: '/value-chains',
  index: '/index',
  growth: '/growth',
  search: '/search',
  about: '/about',
} as const;

export type Page = keyof typeof PATHS;
export type Query = Record<string, string>;

export type Address = {
  language: Language;
  page: Page | 'unknown';
  /** What the page is about: a document's id, 'CN-GD', '6g', 'rd.intensity'; null for lists. */
  id: string | null;
  /** Filters and openings: '?place=CN-GD&result=missed'. Empty values are left out. */
  query: Query;
};

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function match(path: string): Pick<Address, 'page' | 'id'> {
  const parts = path.split('/').filter(Boolean);
  for (const [page, pattern] of Object.entries(PATHS)) {
    const wanted = pattern.split('/').filter(Boolean);
    if (wanted.length !== parts.length) continue;
    if (!wanted.every((name, i) => name === ':id' || name === parts[i])) continue;
    const at = wanted.indexOf(':id');
    return { page: page as Page, id: at < 0 ? null : decode(parts[at]!) };
  }
  return { page: 'unknown', id: path };
}

/** Reads an address such as '/zh/ledger?place=CN-GD'. A `lang` parameter means the same as the /zh prefix. */
export function parseAddress(href: string): Address {
  const url = new URL(href, 'http://page.invalid');
  const chinese = /^\/zh(?=\/|$)/.test(url.pathname);
  const query: Query = {};
  for (const [name, value] of url.searchParams) if (value !== '' && name !== 'lang') query[name] = value;
  const asked = url.searchParams.get('lang');
  const language: Language = asked === 'zh' || asked === 'en' ? asked : chinese ? 'zh' : 'en';
  return { language, ...match(chinese ? url.pathname.slice(3) || '/' : url.pathname), query };
}

/** Writes an address; the inverse of {@link parseAddress} up to the order of filters, which is alphabetical. */
export function formatAddress(address: Address): string {
  const path =
    address.page === 'unknown'
      ? (address.id ?? '/')
      : PATHS[address.page].replace(':id', encodeURIComponent(address.id ?? ''));
  const prefix = address.language === 'zh' ? '/zh' : '';
  const query = new URLSearchParams(
    Object.entries(address.query)
      .filter(([, value]) => value !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  ).toString();
  return `${prefix}${path === '/' && prefix ? '' : path}${query && `?${query}`}`;
}

/** The same address with filters changed: an empty string or null takes one away. */
export function withQuery(address: Address, changes: Record<string, string | null>): Address {
  const query = { ...address.query };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === '') delete query[name];
    else query[name] = value;
  }
  return { ...address, query };
}

/** 'industry/6g' ↔ '6g': the page's addresses leave out the kind that the path already tells. */
export const bare = (concept: string): string => concept.replace(/^[a-z]+\//, '');
