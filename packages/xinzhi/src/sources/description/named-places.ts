import { type Place, placeById, vocabulary } from '@xinzhi/vocabulary';

/** A place named in a text: the unit of the first or second level that it is or lies in, and where it stands. */
export type NamedPlace = { id: string; at: number };

const byName = new Map<string, string>();
for (const place of vocabulary.places) {
  if (place.kind === 'group') continue;
  const id = administrativeUnit(place);
  if (!id) continue;
  const { label, short, aliases, demonyms } = place;
  const names = [label, short].flatMap(({ en, zh }) => [en, zh]).concat(aliases.en, aliases.zh, demonyms);
  for (const name of names) if (!byName.has(name)) byName.set(name, id);
}

/** Longer names first, so that 'South Korea' is not a mention of a shorter one; Latin letters at word ends only. */
const pattern = new RegExp(
  [...byName.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => {
      const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return /^[\p{Script=Latin}]/u.test(name) ? `(?<![\\p{L}])${escaped}(?![\\p{L}])` : escaped;
    })
    .join('|'),
  'gu',
);

/** The economies, and the province-level units of China, that a text names, in order: a city counts as its province. */
export function namedPlaces(text: string): NamedPlace[] {
  return Array.from(text.matchAll(pattern), (match) => ({ id: byName.get(match[0])!, at: match.index }));
}

/** A city is told by the province above it: documents belong to economies and province-level units. */
function administrativeUnit(place: Place): string | null {
  if (place.kind !== 'city') return place.id;
  return place.parent ? (placeById(place.parent)?.id ?? null) : null;
}

/** The economy that a place is or lies in. */
export function economyOf(id: string): string {
  const parent = placeById(id)?.parent;
  return parent ? economyOf(parent) : id;
}
