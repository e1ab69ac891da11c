import { placeByName } from '@xinzhi/vocabulary';
import type { SystemCard } from '../contract.js';
import type { Concepts } from './concepts.js';
import type { CheckedClaim, Snapshot, StatedPriority } from './snapshot.js';

const mostActors = 8;

/** What the documents say about a system: who said how much, those who spoke last first. */
export function saidAbout(snapshot: Snapshot, concepts: Concepts, system: number): SystemCard['said'] {
  const statements = [
    ...snapshot.priorities.filter(({ priority }) => concepts.systemsOf(priority.concept).includes(system)),
    ...claimsAbout(snapshot, concepts, system),
  ];
  const actors = new Map<string, { count: number; latest: string | null }>();
  for (const statement of statements) {
    const actor = actorOf(statement);
    if (actor === null) continue;
    const { count, latest } = actors.get(actor) ?? { count: 0, latest: null };
    actors.set(actor, { count: count + 1, latest: later(latest, statement.document.date) });
  }
  const byYear = (date: string | null) => date?.slice(0, 4) ?? '';
  return {
    total: statements.length,
    documents: new Set(statements.map(({ document }) => document.id)).size,
    latest: statements.reduce<string | null>((latest, { document: { date } }) => later(latest, date), null),
    byActor: [...actors]
      .sort(([, a], [, b]) => byYear(b.latest).localeCompare(byYear(a.latest)) || b.count - a.count)
      .slice(0, mostActors)
      .map(([actor, { count }]) => ({ actor, count })),
  };
}

export const claimsAbout = (snapshot: Snapshot, concepts: Concepts, system: number): CheckedClaim[] =>
  snapshot.checked.filter(
    ({ verdict: { claim } }) => claim.metric && concepts.systemsOf(claim.metric).includes(system),
  );

/** Who stands behind a statement: the person or body quoted, else the government whose document it is. */
export function actorOf(statement: CheckedClaim | StatedPriority): string | null {
  const { speaker, document } = statement;
  if ('priority' in statement && statement.priority.actor) return statement.priority.actor;
  if (speaker?.kind === 'place') return placeByName(speaker.name, document.language)?.id ?? speaker.name;
  return speaker?.name ?? document.place;
}

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);
