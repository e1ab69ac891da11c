import type { DuckDBConnection } from '@duckdb/node-api';
import { type Attribution, type Document, type Priority, type Quantity, READER_VERSION } from '@xinzhi/reader';
import { contentHash } from './content-hash.js';
import { deleteReadings } from './remove-document.js';
import { advanceRevision } from './revision.js';
import { type Origin, queryRows, type Store } from './store.js';
import { type StoredClaim, writeReading } from './write-reading.js';

/** What was read in a document whose text is not at hand. */
export type Facts = {
  document: Document;
  claims: StoredClaim[];
  priorities: Priority[];
  mentionCounts: { concept: string; count: number }[];
  attributions?: Attribution[];
  quantities?: Quantity[];
};

/** 'kept': the store holds the document itself, which says more than the facts. */
export type FactsOutcome = 'added' | 'replaced' | 'unchanged' | 'kept';

/**
 * Puts facts-only documents into the store, all in one transaction. Loading them again changes nothing; a document
 * whose text is in the store stays as it is.
 */
export async function loadFacts(
  store: Store,
  facts: readonly Facts[],
  origin: Origin = 'baseline',
): Promise<FactsOutcome[]> {
  return store.write(async (connection) => {
    const outcomes: FactsOutcome[] = [];
    for (const fact of facts) outcomes.push(await putFacts(connection, fact, origin));
    if (outcomes.some((outcome) => outcome === 'added' || outcome === 'replaced')) await advanceRevision(connection);
    return outcomes;
  });
}

async function putFacts(connection: DuckDBConnection, facts: Facts, origin: Origin): Promise<FactsOutcome> {
  const { document } = facts;
  const hash = contentHash(JSON.stringify(facts));
  const present = await queryRows<{ id: string; content_hash: string; has_text: boolean }>(
    connection,
    `SELECT id, content_hash, text IS NOT NULL AS has_text FROM documents
     WHERE id = $id OR (url = $url AND title IS NOT DISTINCT FROM $title AND text IS NOT NULL)`,
    { id: document.id, url: document.url, title: document.title },
  );
  if (present.some(({ has_text }) => has_text)) return 'kept';
  if (present[0]?.content_hash === hash) return 'unchanged';
  if (present[0]) await deleteReadings(connection, [document.id]);
  await writeReading(connection, {
    ...facts,
    origin,
    text: null,
    contentHash: hash,
    readerVersion: READER_VERSION,
    furniture: [],
    mentions: [],
    attributions: facts.attributions ?? [],
    quantities: facts.quantities ?? quantitiesOf(facts.claims),
    statements: [],
  });
  return present.length > 0 ? 'replaced' : 'added';
}

/** Every claim points at a quantity: where only claims are known, their values are the quantities. */
function quantitiesOf(claims: readonly StoredClaim[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (const { quantity, span, value, unit, change } of claims)
    quantities[quantity] = { span, value, unit, change, noun: null };
  if (quantities.length > 0 && Object.keys(quantities).length !== quantities.length)
    throw new RangeError('claims without quantities must number them 0, 1, 2, …');
  return quantities;
}
