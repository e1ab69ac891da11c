import type { Attribution, Mention, Quantity, Reading, Span } from '@xinzhi/reader';
import { type ClaimRow, claimOf, type SpeakerColumns, speakerOf } from './all-claims.js';
import { type PriorityRow, priorityOf } from './all-priorities.js';
import { documentOf, findDocument, type StoredDocument } from './list-documents.js';
import { queryRows, type Store } from './store.js';

export type StoredReading = {
  stored: StoredDocument;
  text: string | null;
  furniture: Span[];
  /** As it was read; without mentions, and without what a sentence is needed for, where only facts are held. */
  reading: Reading;
};

/** A document with its text and reading, or null when the store does not hold it. */
export async function storedReading(store: Store, id: string): Promise<StoredReading | null> {
  const stored = await findDocument(store, id);
  if (!stored) return null;
  const of = <Row>(table: string) =>
    queryRows<Row>(store.reading, `SELECT * EXCLUDE (document) FROM ${table} WHERE document = $id ORDER BY ordinal`, {
      id,
    });
  const [body] = await queryRows<{ text: string | null; furniture: Span[] }>(
    store.reading,
    'SELECT text, furniture FROM documents WHERE id = $id',
    { id },
  );
  const [mentions, attributions, quantities, claims, priorities] = await Promise.all([
    of<SpanColumns & { concept: string }>('mentions'),
    of<AttributionRow>('attributions'),
    of<SpanColumns & Quantity['value'] & Quantity>('quantities'),
    of<ClaimRow>('claims'),
    of<PriorityRow>('priorities'),
  ]);
  return {
    stored,
    text: body?.text ?? null,
    furniture: body?.furniture ?? [],
    reading: {
      document: documentOf(stored),
      mentions: mentions.map((row): Mention => ({ span: spanOf(row), concept: row.concept })),
      attributions: attributions.map(attributionOf),
      quantities: quantities.map(
        (row): Quantity => ({
          span: spanOf(row),
          value: { comparator: row.comparator, low: row.low, high: row.high },
          unit: row.unit,
          change: row.change,
          noun: row.noun,
        }),
      ),
      claims: claims.map((row) => {
        const { written, resolution, ...claim } = claimOf(row);
        return claim;
      }),
      priorities: priorities.map(priorityOf),
    },
  };
}

type SpanColumns = { span_start: number; span_end: number };
const spanOf = (row: SpanColumns): Span => ({ start: row.span_start, end: row.span_end });

type AttributionRow = Pick<Attribution, 'form' | 'content' | 'cue' | 'source'> & SpeakerColumns;
const attributionOf = (row: AttributionRow): Attribution => ({
  form: row.form,
  content: row.content,
  cue: row.cue,
  source: row.source,
  speaker: speakerOf(row),
});
