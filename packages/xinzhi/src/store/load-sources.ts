import { type Document, READER_VERSION, read as readText } from '@xinzhi/reader';
import type { InputError } from '../errors/input-error.js';
import { contentHash } from './content-hash.js';
import { loadDocuments, type Outcome } from './load-documents.js';
import { queryRows, type Store } from './store.js';

/** A document as its source gave it, or why it is none. */
export type Incoming = { ok: true; document: Document; text: string } | { ok: false; error: InputError };
type IncomingDocument = Omit<Extract<Incoming, { ok: true }>, 'ok'>;

/** What became of one input, told in the order of the inputs. */
export type LoadedSource =
  | { ok: true; document: Document; outcome: Outcome; claims: number }
  | { ok: false; error: InputError };

export type LoadSourcesOptions = {
  read?: typeof readText;
  readerVersion?: string;
  /** So many characters share a transaction: a commit costs as much as reading a page, and a kill loses at most this. */
  batchCharacters?: number;
};

/**
 * Reads documents and puts them into the store, a few a transaction; the same text is neither read nor loaded twice.
 * A bad input is told of and does not stop the others.
 */
export async function* loadSources(
  store: Store,
  items: AsyncIterable<Incoming> | Iterable<Incoming>,
  { read = readText, readerVersion = READER_VERSION, batchCharacters = 200_000 }: LoadSourcesOptions = {},
): AsyncGenerator<LoadedSource> {
  let batch: IncomingDocument[] = [];
  let characters = 0;
  async function* load(): AsyncGenerator<LoadedSource> {
    yield* await loadBatch(store, batch, read, readerVersion);
    batch = [];
    characters = 0;
  }
  for await (const item of items) {
    if (!item.ok) {
      yield* load();
      yield item;
      continue;
    }
    batch.push(item);
    characters += item.text.length;
    if (characters >= batchCharacters) yield* load();
  }
  yield* load();
}

async function loadBatch(
  store: Store,
  batch: readonly IncomingDocument[],
  read: typeof readText,
  readerVersion: string,
): Promise<LoadedSource[]> {
  const present = await Promise.all(batch.map((source) => isLoaded(store, source, readerVersion)));
  const fresh = batch.filter((_, index) => !present[index]);
  const readings = fresh.map(({ document, text }) => ({
    ...{ document, text, reading: read(text, document), origin: 'loaded' as const, readerVersion },
  }));
  const outcomes = readings.length > 0 ? await loadDocuments(store, readings) : [];
  const results = new Map(
    readings.map(({ document, reading }, index) => [document, { reading, outcome: outcomes[index] }]),
  );
  return batch.map(({ document }) => {
    const result = results.get(document);
    return {
      ...{ ok: true, document, outcome: result?.outcome ?? 'unchanged' },
      claims: result?.reading.claims.length ?? 0,
    };
  });
}

async function isLoaded(store: Store, { document, text }: IncomingDocument, readerVersion: string): Promise<boolean> {
  const rows = await queryRows(
    store.reading,
    'SELECT id FROM documents WHERE id = $id AND content_hash = $hash AND reader_version = $readerVersion',
    { id: document.id, hash: contentHash(text), readerVersion },
  );
  return rows.length > 0;
}
