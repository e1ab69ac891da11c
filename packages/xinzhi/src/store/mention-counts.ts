import { queryRows, type Store } from './store.js';

export type MentionCount = { document: string; concept: string; count: number };

/** How often each document mentions each industry, factor and lever. */
export async function mentionCounts(store: Store): Promise<MentionCount[]> {
  return queryRows(
    store.reading,
    `SELECT document, concept, count FROM mention_counts
     WHERE concept LIKE 'industry/%' OR concept LIKE 'factor/%' OR concept LIKE 'lever/%'
     ORDER BY document, concept`,
  );
}
