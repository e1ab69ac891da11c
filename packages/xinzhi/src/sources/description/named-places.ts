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

/** Names by their first character, the longest first: at each place of a text only a few can stand. */
const byFirst = new Map<string, string[]>();
for (const name of [...byName.keys()].toSorted((a, b) => b.length - a.length)) {
  byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), name]);
}

/** The economies, and the province-level units of China, that a text names, in order: a city counts as its province. */
export function namedPlaces(text: string): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (let at = 0; at < text.length; ) {
    const name = byFirst
      .get(text[at]!)
      ?.find((candidate) => text.startsWith(candidate, at) && standsAlone(text, at, candidate));
    if (name) places.push({ id: byName.get(name)!, at });
    at += name?.length ?? 1;
  }
  return places;
}

/** Latin letters at word ends only, and not in the name of money. */
function standsAlone(text: string, at: number, name: string): boolean {
  if (!/^\p{Script=Latin}/u.test(name)) return true;
  const end = at + name.length;
  return (
    !/\p{Script=Latin}/u.test(text[at - 1] ?? '') &&
    !/^(?:\p{Script=Latin}|\$|\s+dollars?\b)/u.test(text.slice(end, end + 10))
  );
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
