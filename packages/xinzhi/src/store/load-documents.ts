import type { DuckDBConnection } from '@duckdb/node-api';
import { type Document, type Layout, layOut, READER_VERSION, type Reading } from '@xinzhi/reader';
import { contentHash } from './content-hash.js';
import { deleteReadings } from './remove-document.js';
import { advanceRevision } from './revision.js';
import { statementsOf } from './statements.js';
import { type Origin, queryRows, type Store } from './store.js';
import { writeReading } from './write-reading.js';

/** A document that was read, with its text as the offsets mean it. */
export type ReadDocument = {
  document: Document;
  text: string;
  reading: Reading;
  origin: Origin;
  /** The layout that the reader worked on; made anew where it is not at hand. */
  layout?: Layout;
  readerVersion?: string;
};

/** What became of a document: 'unchanged' when the store held the same text, read by the same reader. */
export type Outcome = 'added' | 'replaced' | 'unchanged';

/** Loads one document in a transaction of its own. See `loadDocuments`. */
export async function loadDocument(store: Store, read: ReadDocument): Promise<Outcome> {
  const [outcome] = await loadDocuments(store, [read]);
  return outcome as Outcome;
}

/**
 * Puts documents and their readings into the store, all in one transaction: after a kill, all or none are there.
 * The same text is not loaded twice. A document replaces the one with its id; where ids come from the text ('sha256:…'),
 * also the one from the same path; and facts of the baseline that were read from the same document.
 */
export async function loadDocuments(store: Store, reads: readonly ReadDocument[]): Promise<Outcome[]> {
  return store.write(async (connection) => {
    const outcomes: Outcome[] = [];
    for (const read of reads) outcomes.push(await putDocument(connection, read));
    if (outcomes.some((outcome) => outcome !== 'unchanged')) await advanceRevision(connection);
    return outcomes;
  });
}

type Present = { id: string; content_hash: string; reader_version: string; origin: Origin };

async function putDocument(connection: DuckDBConnection, read: ReadDocument): Promise<Outcome> {
  const { document, text, reading, origin, readerVersion = READER_VERSION } = read;
  const hash = contentHash(text);
  const before = await predecessors(connection, document);
  const same = before.find(({ id }) => id === document.id);
  if (same?.content_hash === hash && same.reader_version === readerVersion) return 'unchanged';
  await deleteReadings(
    connection,
    before.map(({ id }) => id),
  );
  const layout = read.layout ?? layOut(text, document.language);
  await writeReading(connection, {
    ...reading,
    document,
    origin: same?.content_hash === hash ? same.origin : origin,
    text,
    contentHash: hash,
    readerVersion,
    furniture: layout.furniture,
    mentionCounts: countMentions(reading),
    claims: reading.claims.map((claim) => ({
      ...claim,
      written: writtenNumber(text, reading, claim.quantity),
      resolution: null,
    })),
    statements: statementsOf(layout, reading),
  });
  return before.length > 0 ? 'replaced' : 'added';
}

/** The documents that this one takes the place of. */
function predecessors(connection: DuckDBConnection, { id, path, url, title }: Document): Promise<Present[]> {
  return queryRows<Present>(
    connection,
    `SELECT id, content_hash, reader_version, origin FROM documents
     WHERE id = $id
        OR (path = $path AND id LIKE 'sha256:%' AND $id LIKE 'sha256:%' AND origin = 'loaded')
        OR (url = $url AND title IS NOT DISTINCT FROM $title AND text IS NULL)`,
    { id, path, url, title },
  );
}

function countMentions(reading: Reading): { concept: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { concept } of reading.mentions) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return Array.from(counts, ([concept, count]) => ({ concept, count }));
}

function writtenNumber(text: string, reading: Reading, quantity: number): string | null {
  const span = reading.quantities[quantity]?.span;
  return span ? text.slice(span.start, span.end) : null;
}
