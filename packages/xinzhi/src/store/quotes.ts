import type { DuckDBValue } from '@duckdb/node-api';
import type { Span } from '@xinzhi/reader';
import { queryRows, type Store } from './store.js';

/** A sentence and where it lies in its document's text. */
export type Quote = { text: string; span: Span };

type Place = { document: string; offset: number };

/** So many places are asked for in one query; each is two parameters. */
const placesAtOnce = 500;

/** The sentences around the given places; null where the store does not have the document's text. */
export async function quotesAt(store: Store, places: readonly Place[]): Promise<(Quote | null)[]> {
  const quotes: (Quote | null)[] = [];
  for (let from = 0; from < places.length; from += placesAtOnce)
    quotes.push(...(await quotesAtFew(store, places.slice(from, from + placesAtOnce))));
  return quotes;
}

async function quotesAtFew(store: Store, places: readonly Place[]): Promise<(Quote | null)[]> {
  const quotes: (Quote | null)[] = places.map(() => null);
  const parameters: Record<string, DuckDBValue> = {};
  for (const [index, { document, offset }] of places.entries()) {
    parameters[`document${index}`] = document;
    parameters[`offset${index}`] = offset;
  }
  const wanted = places.map((_, index) => `(${index}, $document${index}, $offset${index}::INTEGER)`).join(', ');
  const rows = await queryRows<{ n: number; text: string; span_start: number; span_end: number }>(
    store.reading,
    `SELECT wanted.n::INTEGER AS n, text, span_start, span_end
     FROM (VALUES ${wanted}) AS wanted (n, document, place)
     JOIN statements ON statements.document = wanted.document AND span_start <= place AND place < span_end`,
    parameters,
  );
  for (const { n, text, span_start, span_end } of rows)
    quotes[n] = { text, span: { start: span_start, end: span_end } };
  return quotes;
}
