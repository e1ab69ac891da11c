import { type DuckDBConnection, listValue } from '@duckdb/node-api';
import type { Attribution, Claim, Document, Mention, Priority, Quantity, Span } from '@xinzhi/reader';
import { appendRows, spanList } from './append-rows.js';
import { termCounts, termsOf } from './segment.js';
import type { Origin } from './store.js';

/** A claim with how its number was written, which says how precise it is: '7.0%' is more than '7%'. */
export type StoredClaim = Claim & {
  /** The number as the document writes it; null where the text is not at hand. */
  written: string | null;
  /** One unit of the number's last digit, in the unit's base; null where only `written` tells. */
  resolution: number | null;
};

/** All that is written for one document. */
export type Entry = {
  document: Document;
  origin: Origin;
  text: string | null;
  contentHash: string;
  readerVersion: string;
  furniture: readonly Span[];
  mentions: readonly Mention[];
  mentionCounts: readonly { concept: string; count: number }[];
  attributions: readonly Attribution[];
  quantities: readonly Quantity[];
  claims: readonly StoredClaim[];
  priorities: readonly Priority[];
  statements: readonly Span[];
};

/** Writes a document and its reading, inside the caller's transaction. The document's id must be free. */
export async function writeReading(connection: DuckDBConnection, entry: Entry): Promise<void> {
  const { document, text } = entry;
  const id = document.id;
  await appendRows(connection, 'documents', [documentRow(entry)]);
  await appendRows(
    connection,
    'mentions',
    entry.mentions.map((mention, ordinal) => [id, ordinal, mention.span.start, mention.span.end, mention.concept]),
  );
  await appendRows(
    connection,
    'mention_counts',
    entry.mentionCounts.map(({ concept, count }) => [id, concept, count]),
  );
  await appendRows(
    connection,
    'attributions',
    entry.attributions.map((a, ordinal) => [id, ordinal, ...attribution(a)]),
  );
  await appendRows(
    connection,
    'quantities',
    entry.quantities.map(({ span, value, unit, change, noun }, ordinal) => [
      ...[id, ordinal, span.start, span.end],
      ...[value.comparator, value.low, value.high, unit, change, noun],
    ]),
  );
  await appendRows(
    connection,
    'claims',
    entry.claims.map((c, ordinal) => [id, ordinal, ...claim(c)]),
  );
  await appendRows(
    connection,
    'priorities',
    entry.priorities.map((p, ordinal) => [
      ...[id, ordinal, p.concept, p.actor, p.stance, p.stage],
      ...[p.span.start, p.span.end, p.attribution],
    ]),
  );
  if (text !== null) await writeStatements(connection, id, text, entry.statements);
}

function documentRow({ document: d, ...entry }: Entry) {
  return [
    ...[d.id, d.path, d.url, d.title, d.publisher, d.language, d.date, d.place, d.kind, d.length],
    ...[entry.origin, entry.text, entry.contentHash, entry.readerVersion],
    spanList(entry.furniture),
    ...[entry.attributions.length, entry.claims.length, entry.priorities.length],
  ];
}

const attribution = (a: Attribution) => [
  ...[a.form, spanList(a.content), spanList(a.cue), spanList(a.source)],
  ...[a.speaker?.name ?? null, a.speaker?.kind ?? null],
  listValue(a.speaker?.roles ?? []),
  a.speaker?.organisation ?? null,
];

const claim = (c: StoredClaim) => [
  ...[c.metric, c.metricText, c.place, c.period],
  ...[c.value.comparator, c.value.low, c.value.high, c.unit, c.change],
  ...[c.modality, c.quantity, c.attribution, c.span.start, c.span.end],
  ...[c.written, c.resolution],
];

async function writeStatements(connection: DuckDBConnection, id: string, text: string, spans: readonly Span[]) {
  const statements = spans.map((span) => {
    const sentence = text.slice(span.start, span.end);
    return { span, sentence, terms: termsOf(sentence) };
  });
  await appendRows(
    connection,
    'statements',
    statements.map(({ span, sentence, terms }, ordinal) => [
      ...[id, ordinal, span.start, span.end],
      ...[sentence, terms.length],
    ]),
  );
  await appendRows(
    connection,
    'statement_terms',
    statements.flatMap(({ terms }, ordinal) =>
      Array.from(termCounts(terms), ([term, count]) => [id, ordinal, term, count]),
    ),
  );
}
