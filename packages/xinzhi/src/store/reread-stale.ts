import { type Document, READER_VERSION, type Reading, read as readText } from '@xinzhi/reader';
import { loadDocument } from './load-documents.js';
import { type Origin, queryRows, type Store } from './store.js';
import { storedReading } from './stored-reading.js';

/**
 * Reads again every document with text that another version of the reader read; each in a transaction of its own.
 * Answers how many were read. `onDocument` hears of each one when it is done.
 */
export async function rereadStale(
  store: Store,
  {
    read = readText,
    readerVersion = READER_VERSION,
    onDocument = () => {},
  }: {
    read?: (text: string, document: Document) => Reading;
    readerVersion?: string;
    onDocument?: (done: { id: string; index: number; total: number }) => void;
  } = {},
): Promise<number> {
  const stale = await staleDocuments(store, readerVersion);
  for (const [index, { id, origin }] of stale.entries()) {
    const held = await storedReading(store, id);
    if (held?.text == null) continue;
    const { document } = held.reading;
    await loadDocument(store, { document, text: held.text, reading: read(held.text, document), origin, readerVersion });
    onDocument({ id, index, total: stale.length });
  }
  return stale.length;
}

/** The documents with text that another version of the reader read. */
export const staleDocuments = (
  store: Store,
  readerVersion: string = READER_VERSION,
): Promise<{ id: string; origin: Origin }[]> =>
  queryRows(
    store.reading,
    'SELECT id, origin FROM documents WHERE text IS NOT NULL AND reader_version <> $readerVersion ORDER BY id',
    { readerVersion },
  );
