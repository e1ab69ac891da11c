import type { ConceptEntry, Label, VocabularyView } from '../api/shapes.js';
import type { Language } from '../language/language.js';

export type Labels = {
  /** The label of any concept, place, metric or unit; the id itself where the vocabulary has none. */
  of: (id: string) => string;
  /** A short name, for tiles and the ends of lines. */
  short: (id: string) => string;
  /** The label of a unit: 'm2' is the square metre, whatever metric is called m2. */
  unit: (id: string) => string;
  pick: (label: Label) => string;
  entry: (id: string) => ConceptEntry | undefined;
};

const KINDS = ['industries', 'factors', 'levers', 'metrics', 'places'] as const;
type Index = { concepts: Map<string, ConceptEntry>; units: Map<string, ConceptEntry> };
const indexes = new WeakMap<VocabularyView, Index>();

function index(vocabulary: VocabularyView): Index {
  const present = indexes.get(vocabulary);
  if (present) return present;
  const concepts = new Map(KINDS.flatMap((kind) => vocabulary[kind].map((entry) => [entry.id, entry] as const)));
  const made = { concepts, units: new Map(vocabulary.units.map((entry) => [entry.id, entry])) };
  indexes.set(vocabulary, made);
  return made;
}

/** Labels in one language. Mentions name metrics and places with their kind before ('metric/gdp.growth'): both forms are found. */
export function labelsOf(vocabulary: VocabularyView | undefined, language: Language): Labels {
  const { concepts, units } = vocabulary
    ? index(vocabulary)
    : { concepts: new Map<string, ConceptEntry>(), units: new Map<string, ConceptEntry>() };
  const entry = (id: string): ConceptEntry | undefined =>
    concepts.get(id) ?? concepts.get(id.replace(/^(metric|place)\//, ''));
  const pick = (label: Label) => label[language] || label.en || label.zh;
  return {
    entry,
    pick,
    unit: (id) => {
      if (id === '%') return '%';
      const found = units.get(id);
      return found ? pick(found.label) : id;
    },
    of: (id) => {
      const found = entry(id);
      return found ? pick(found.label) : id;
    },
    short: (id) => {
      const found = entry(id);
      return found ? pick(found.short ?? found.label) : id;
    },
  };
}
