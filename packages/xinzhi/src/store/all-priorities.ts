import type { Priority, Speaker } from '@xinzhi/reader';
import { type SpeakerColumns, speakerOf } from './all-claims.js';
import { queryRows, type Store } from './store.js';

export type LocatedPriority = { document: string; priority: Priority; speaker: Speaker | null };

export type PriorityRow = Pick<Priority, 'concept' | 'actor' | 'stance' | 'stage' | 'attribution'> & {
  span_start: number;
  span_end: number;
};

/** Every priority in the store, by document and in the order of the text. */
export async function allPriorities(store: Store): Promise<LocatedPriority[]> {
  const rows = await queryRows<PriorityRow & SpeakerColumns & { document: string }>(
    store.reading,
    `SELECT priorities.*, speaker, speaker_kind, roles, organisation FROM priorities
     LEFT JOIN attributions ON attributions.document = priorities.document AND attributions.ordinal = priorities.attribution
     ORDER BY priorities.document, priorities.ordinal`,
  );
  return rows.map((row) => ({ document: row.document, priority: priorityOf(row), speaker: speakerOf(row) }));
}

export function priorityOf(row: PriorityRow): Priority {
  const { concept, actor, stance, stage, attribution } = row;
  return { concept, actor, stance, stage, span: { start: row.span_start, end: row.span_end }, attribution };
}
