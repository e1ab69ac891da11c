import type { DuckDBValue } from '@duckdb/node-api';
import type { Span } from '@xinzhi/reader';
import { termsOf } from './segment.js';
import { queryRows, type Store } from './store.js';

export type FoundStatement = { document: string; span: Span; text: string; score: number };

/**
 * The statements that fit a query best, by Okapi BM25 (k₁ = 1.2, b = 0.75; Robertson & Zaragoza 2009) over segmented
 * words; a statement must hold every word of the query. With `documents`, only theirs are looked at.
 */
export async function searchStatements(
  store: Store,
  query: string,
  limit: number,
  documents?: readonly string[],
): Promise<FoundStatement[]> {
  const terms = [...new Set(termsOf(query))];
  if (terms.length === 0 || documents?.length === 0) return [];
  const parameters: Record<string, DuckDBValue> = { limit };
  for (const [index, term] of terms.entries()) parameters[`term${index}`] = term;
  for (const [index, id] of (documents ?? []).entries()) parameters[`document${index}`] = id;
  const among = documents ? `WHERE document IN (${documents.map((_, index) => `$document${index}`).join(', ')})` : '';
  const rows = await queryRows<StatementRow & { score: number }>(
    store.reading,
    `WITH hits AS (SELECT * FROM statement_terms WHERE term IN (${terms.map((_, index) => `$term${index}`).join(', ')})),
       frequency AS (SELECT term, count(*) AS statements FROM hits GROUP BY term),
       size AS (SELECT count(*) AS statements, greatest(avg(words), 1) AS words FROM statements)
     SELECT statements.document, span_start, span_end, text,
       sum(ln(1 + (size.statements - frequency.statements + 0.5) / (frequency.statements + 0.5))
         * hits.count * 2.2 / (hits.count + 1.2 * (0.25 + 0.75 * statements.words / size.words)))::DOUBLE AS score
     FROM hits JOIN frequency USING (term) JOIN statements USING (document, ordinal) CROSS JOIN size ${among}
     GROUP BY statements.document, span_start, span_end, text
     HAVING count(*) = ${terms.length}
     ORDER BY score DESC, statements.document, span_start LIMIT $limit`,
    parameters,
  );
  return rows.map((row) => ({ ...foundStatement(row), score: row.score }));
}

/** The statements in which every word of the text stands literally, whatever its case. */
export async function statementsContaining(store: Store, text: string): Promise<Omit<FoundStatement, 'score'>[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const parameters = Object.fromEntries(words.map((word, index) => [`word${index}`, word]));
  const rows = await queryRows<StatementRow>(
    store.reading,
    `SELECT document, span_start, span_end, text FROM statements
     WHERE ${words.map((_, index) => `contains(lower(text), $word${index})`).join(' AND ') || 'false'}`,
    parameters,
  );
  return rows.map(foundStatement);
}

type StatementRow = { document: string; span_start: number; span_end: number; text: string };
const foundStatement = ({ document, span_start, span_end, text }: StatementRow) => ({
  document,
  text,
  span: { start: span_start, end: span_end },
});
