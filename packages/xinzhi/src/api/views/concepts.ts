import type { Metric, Place, Vocabulary } from '@xinzhi/vocabulary';
import type { ConceptEntry, Label, VocabularyView } from '../contract.js';

/** The vocabulary as the views look things up in it. */
export type Concepts = {
  view: VocabularyView;
  /** 'industry/6g', 'factor/data', 'lever/…', 'CN-GD'; null when the vocabulary does not have it. */
  entry(id: string): ConceptEntry | null;
  /** Its labels, or the id itself where the vocabulary does not have it: nothing is hidden for want of a name. */
  label(id: string): Label;
  metric(id: string): Metric | null;
  place(id: string): Place | null;
  /** The 34 province-level units, in the vocabulary's order. */
  provinces: Place[];
  /** Numbers of the systems that an industry, factor, lever or metric belongs to. */
  systemsOf(id: string): readonly number[];
};

const provinceKinds = new Set<Place['kind']>(['province', 'municipality', 'autonomous-region', 'special-region']);

export function conceptsOf(vocabulary: Vocabulary): Concepts {
  const view = viewOf(vocabulary);
  const entries = new Map(Object.values(view).flatMap((list) => list.map((entry) => [entry.id, entry] as const)));
  const metrics = new Map(vocabulary.metrics.map((metric) => [metric.id, metric]));
  const places = new Map(vocabulary.places.map((place) => [place.id, place]));
  const systems = new Map<string, number[]>();
  for (const { id, systems: others } of vocabulary.industries) systems.set(id, [...new Set([2, ...others])]);
  for (const { id, systems: its } of [...vocabulary.factors, ...vocabulary.levers, ...vocabulary.metrics])
    systems.set(id, its);
  return {
    view,
    entry: (id) => entries.get(id) ?? null,
    label: (id) => entries.get(id)?.label ?? { en: id, zh: id },
    metric: (id) => metrics.get(id) ?? null,
    place: (id) => places.get(id) ?? null,
    provinces: vocabulary.places.filter(({ kind, id }) => provinceKinds.has(kind) && id.startsWith('CN-')),
    systemsOf: (id) => systems.get(id) ?? [],
  };
}

function viewOf(vocabulary: Vocabulary): VocabularyView {
  return {
    industries: vocabulary.industries.map(({ id, label, stage, parent }) => ({ id, label, stage, parent })),
    factors: vocabulary.factors.map(({ id, label }) => ({ id, label })),
    levers: vocabulary.levers.map(({ id, label }) => ({ id, label })),
    metrics: vocabulary.metrics.map(({ id, label, unit, direction, kind, systems: [system] }) => ({
      ...{ id, label, unit, direction, kind },
      ...(system === undefined ? {} : { system }),
    })),
    places: vocabulary.places.map(({ id, label, kind, parent, short }) => ({ id, label, kind, parent, short })),
    units: vocabulary.units.map(({ id, label, dimension }) => ({ id, label, kind: dimension })),
    systems: vocabulary.systems.map(({ id, label, number }) => ({ id, label, system: number })),
  };
}
