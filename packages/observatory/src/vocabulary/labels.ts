import type { ConceptEntry, Label, VocabularyView } from '../api/shapes.js';
import type { Language } from '../language/language.js';

export type Labels = {
  /** The label of any concept, place, metric or unit; the id itself where the vocabulary has none. */
  of: (id: string) => string;
  /** A short name, for tiles and the ends of lines. */
  short: (id: string) => string;
  pick: (label: Label) => string;
  entry: (id: string) => ConceptEntry | undefined;
};

const KINDS = ['industries', 'factors', 'levers', 'metrics', 'places', 'units'] as const;
const indexes = new WeakMap<VocabularyView, Map<string, ConceptEntry>>();

function index(vocabulary: VocabularyView): Map<string, ConceptEntry> {
  const present = indexes.get(vocabulary);
  if (present) return present;
  const made = new Map<string, ConceptEntry>();
  for (const kind of KINDS) for (const entry of vocabulary[kind]) if (!made.has(entry.id)) made.set(entry.id, entry);
  indexes.set(vocabulary, made);
  return made;
}

/** Labels in one language. Mentions name metrics and places with their kind before ('metric/gdp.growth'): both forms are found. */
export function labelsOf(vocabulary: VocabularyView | undefined, language: Language): Labels {
  const entries = vocabulary ? index(vocabulary) : new Map<string, ConceptEntry>();
  const entry = (id: string) => entries.get(id) ?? entries.get(id.replace(/^(metric|place|unit)\//, ''));
  const pick = (label: Label) => label[language] || label.en || label.zh;
  return {
    entry,
    pick,
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
