import { type Aliases, type Label, vocabulary } from '@xinzhi/vocabulary';
import { blockers } from './blockers.js';
import { listWords } from './list-words.js';

export type Kind = 'industry' | 'factor' | 'lever' | 'metric' | 'place';

/** A name of a concept; a name without a concept is a blocker, which hides what lies inside it. */
export type ConceptName = {
  concept: string | null;
  kind: Kind | null;
  name: string;
  exact: [offset: number, letter: string][];
  /** Meant only where it is an item of a list. */
  listed: boolean;
};

type Named = { id: string; label: Label; short?: Label; aliases: Aliases };

const KINDS: { kind: Kind; entries: Named[]; prefix: string }[] = [
  { kind: 'industry', entries: vocabulary.industries, prefix: '' },
  { kind: 'factor', entries: vocabulary.factors, prefix: '' },
  { kind: 'lever', entries: vocabulary.levers, prefix: '' },
  { kind: 'metric', entries: vocabulary.metrics, prefix: 'metric/' },
  { kind: 'place', entries: vocabulary.places, prefix: 'place/' },
];

/**
 * Every name of every concept in both languages. Where two concepts of a kind share a name (declared in
 * ambiguous-aliases.yaml), the first in the vocabulary has it.
 */
export function conceptNames(): ConceptName[] {
  const names: ConceptName[] = blockers.map((name) => ({
    concept: null,
    kind: null,
    name,
    exact: [],
    listed: false,
  }));
  for (const [concept, words] of listWords)
    for (const name of words) names.push({ concept, kind: 'industry', name, exact: [], listed: true });
  for (const { kind, entries, prefix } of KINDS) {
    const seen = new Set<string>();
    for (const { id, label, short, aliases } of entries)
      for (const name of [label.en, label.zh, ...(short ? [short.en, short.zh] : []), ...aliases.en, ...aliases.zh])
        for (const form of [name, ...pluralInIes(name)]) {
          if (seen.has(form)) continue;
          seen.add(form);
          names.push({
            concept: `${prefix}${id}`,
            kind,
            name: form,
            exact: exactLetters(form, kind),
            listed: isOneHan(form),
          });
        }
  }
  return names;
}

/** 'technology' → 'technologies': the plural that is more than an ending, which the matcher adds by itself. */
function pluralInIes(name: string): string[] {
  return /[a-z][^aeiou\W]y$/i.test(name) ? [`${name.slice(0, -1)}ies`] : [];
}

/**
 * Letters that the text must have as written: every capital of a place ('US' is not 'us', 'Turkey' not 'turkey'), and
 * of other names those of abbreviations (words with two capitals or with a digit: 'AI', 'M2'). Else case is free.
 */
function exactLetters(name: string, kind: Kind): [number, string][] {
  const letters: [number, string][] = [];
  for (const word of name.matchAll(/[A-Za-z0-9&.+]+/g)) {
    const abbreviation = /[A-Z].*[A-Z]/.test(word[0]) || (/\d/.test(word[0]) && /[A-Z]/.test(word[0]));
    if (kind !== 'place' && !abbreviation) continue;
    for (const capital of word[0].matchAll(/[A-Z]/g)) letters.push([word.index + capital.index, capital[0]]);
  }
  return letters;
}

const isOneHan = (name: string) => /^\p{Script=Han}$/u.test(name);
