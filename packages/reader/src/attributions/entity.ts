import type { Speaker } from '../records.js';
import type { Office } from './apposition.js';

/** Who may speak, as far as the document has told. */
export type Entity = {
  name: string;
  kind: Speaker['kind'];
  offices: Office[];
  named: boolean;
  /** Not anybody who can speak: 'the term', 'productivity'. */
  thing: boolean;
  /** The pronoun that an honorific before the name tells. */
  pronoun?: 'he' | 'she';
};

/** The record of an entity: all its roles, and the organisation of the office that says most of it. */
export function speakerOf(entity: Entity): Speaker {
  const { name, kind, offices } = entity;
  const rank = (office: Office) => (office.organisation ? 0 : 8) + (office.former ? 4 : 0) + (office.member ? 2 : 0);
  const primary = [...offices].sort((a, b) => rank(a) - rank(b))[0];
  return { name, kind, roles: offices.map(({ role }) => role), organisation: primary?.organisation ?? null };
}
