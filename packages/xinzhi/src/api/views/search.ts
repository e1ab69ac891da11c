import type { Vocabulary } from '@xinzhi/vocabulary';
import { searchStatements } from '../../store/search-statements.js';
import type { Label, SearchHit, SearchResults } from '../contract.js';
import type { ViewContext } from './pairs.js';

export type Named = { kind: SearchHit['kind']; id: string; label: Label; detail: string | null; names: string[] };

const most: Partial<Record<SearchHit['kind'], number>> = { document: 6, statement: 12 };
const mostOfAKind = 5;

/** The names under which the vocabulary's concepts are found, made once. */
export function searchableNames(vocabulary: Vocabulary): Named[] {
  type Concept = { id: string; label: Label; aliases?: { en: string[]; zh: string[] }; short?: Label };
  const named = (
    kind: Named['kind'],
    concepts: readonly Concept[],
    detail: (id: string) => string | null = () => null,
  ) =>
    concepts.map(({ id, label, aliases, short }) => ({
      ...{ kind, id, label, detail: detail(id) },
      names: [
        id,
        ...Object.values(label),
        ...Object.values(short ?? {}),
        ...(aliases?.en ?? []),
        ...(aliases?.zh ?? []),
      ].map((name) => name.toLowerCase()),
    }));
  return [
    ...named('place', vocabulary.places),
    ...named('industry', vocabulary.industries),
    ...named('indicator', vocabulary.metrics, (id) => id),
    ...named('factor', vocabulary.factors),
    ...named('lever', vocabulary.levers),
    ...named(
      'system',
      vocabulary.systems.map(({ number, label }) => ({ id: String(number), label })),
    ),
  ];
}

/** Places, industries, indicators and the rest by name; documents by title; statements by their words. */
export async function search(context: ViewContext, names: readonly Named[], query: string): Promise<SearchResults> {
  const q = query.trim().toLowerCase();
  if (q === '') return { query, hits: [] };
  const concepts = names
    .map((named) => ({ named, score: Math.max(...named.names.map((name) => nameScore(name, q))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || known(context, b.named) - known(context, a.named))
    .map(({ named: { kind, id, label, detail } }): SearchHit => ({ kind, id, label, detail }));
  return {
    query,
    hits: fewOfEach([...concepts, ...documentHits(context, q), ...(await statementHits(context, names, query))]),
  };
}

/** 3 for the very name, 2 for its beginning, 1 for a word or character in it. */
function nameScore(name: string, q: string): number {
  if (name === q) return 3;
  if (name.startsWith(q)) return 2;
  return /\p{Script=Han}/u.test(q)
    ? Number(name.includes(q))
    : Number(name.includes(` ${q}`) || name.includes(`-${q}`));
}

/** Whether there is anything to show: indicators with series come before those without. */
function known({ snapshot }: ViewContext, { kind, id }: Named): number {
  if (kind === 'indicator') return Number(snapshot.seriesByIndicator.has(id));
  if (kind === 'place') return Number(snapshot.documents.some(({ place }) => place === id));
  return 0;
}

function documentHits({ snapshot }: ViewContext, q: string): SearchHit[] {
  return snapshot.documents
    .filter(({ title }) => title?.toLowerCase().includes(q))
    .map(({ id, title, date }) => ({
      kind: 'document',
      id,
      label: { en: title ?? id, zh: title ?? id },
      detail: date,
    }));
}

/**
 * A statement's id is '<document>#<start>-<end>': its place in the text. Words that name a place ask for what its
 * documents say, since a report seldom names its own province.
 */
async function statementHits(
  { store, snapshot }: ViewContext,
  names: readonly Named[],
  query: string,
): Promise<SearchHit[]> {
  const found = await searchStatements(store, query, most.statement as number);
  const words = query.trim().split(/\s+/);
  const placeOf = (word: string) =>
    names.find(({ kind, names }) => kind === 'place' && names.includes(word.toLowerCase()))?.id;
  const places = new Set(words.flatMap((word) => placeOf(word) ?? []));
  const rest = words.filter((word) => placeOf(word) === undefined).join(' ');
  if (found.length === 0 && places.size > 0 && rest !== '') {
    const documents = snapshot.documents.filter(({ place, hasText }) => hasText && place !== null && places.has(place));
    const ids = documents.map(({ id }) => id);
    found.push(...(await searchStatements(store, rest, most.statement as number, ids)));
  }
  return found.map(({ document, span, text }) => ({
    kind: 'statement',
    id: `${document}#${span.start}-${span.end}`,
    label: { en: text, zh: text },
    detail: snapshot.documentById.get(document)?.title ?? null,
  }));
}

function fewOfEach(hits: readonly SearchHit[]): SearchHit[] {
  const counts = new Map<string, number>();
  return hits.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= (most[kind] ?? mostOfAKind);
  });
}
