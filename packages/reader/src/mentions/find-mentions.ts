import type { Layout } from '../layout/layout.js';
import type { Mention } from '../records.js';
import { type Automaton, buildAutomaton, step } from './automaton.js';
import { type ConceptName, conceptNames } from './concept-names.js';
import { fold, folded } from './fold.js';
import { isListItem } from './list-words.js';
import { type Candidate, chooseMentions } from './overlaps.js';
import { isInsideProperName, namesInstitution } from './proper-names.js';
import { endOfWord, startsWord } from './word-edges.js';

/** The automaton, and for each of its patterns the length and the names that fold to it. */
type Dictionary = { automaton: Automaton; lengths: Int32Array; names: ConceptName[][] };

let dictionary: Dictionary | undefined;

/** Built at the first call: about 6 000 names, some 20 ms. */
function loadDictionary(): Dictionary {
  const patterns = new Map<string, ConceptName[]>();
  for (const name of conceptNames()) {
    const form = fold(name.name);
    const same = patterns.get(form);
    if (same) same.push(name);
    else patterns.set(form, [name]);
  }
  const forms = [...patterns.keys()];
  return {
    automaton: buildAutomaton(forms),
    lengths: Int32Array.from(forms, (form) => form.length),
    names: [...patterns.values()],
  };
}

/**
 * The concepts that a text names, in order of their spans. Within a kind (industry, factor, lever, metric, place) the
 * longest name at the leftmost place wins; see `chooseMentions` for names of different kinds that overlap.
 */
export function findMentions(text: string, layout: Layout): Mention[] {
  dictionary ??= loadDictionary();
  const mentions: Mention[] = [];
  for (const { sentences, kind } of layout.paragraphs)
    for (const { start, end } of sentences) {
      const candidates = findCandidates(text, start, end, dictionary);
      // Headings put capitals on every word.
      const meant = kind === 'heading' ? candidates : candidates.filter((one) => isMeant(text, one, start, end));
      for (const mention of chooseMentions(meant)) mentions.push(mention);
    }
  return mentions;
}

function isMeant(text: string, { start, end, name }: Candidate, from: number, to: number): boolean {
  if (name.listed) return isListItem(text, start, end);
  if (name.kind === null || !/[a-z]/i.test(text[start]!)) return true;
  return name.kind === 'place' ? !namesInstitution(text, end, to) : !isInsideProperName(text, start, end, from, to);
}

function findCandidates(
  text: string,
  start: number,
  end: number,
  { automaton, lengths, names }: Dictionary,
): Candidate[] {
  const { letter, pattern, shorter } = automaton;
  const candidates: Candidate[] = [];
  let state = 0;
  for (let at = start; at < end; at++) {
    const unit = letter[folded[text.charCodeAt(at)]!]!;
    state = unit === 0 ? 0 : step(automaton, state, unit);
    if (state === 0) continue;
    for (let final = pattern[state] !== -1 ? state : shorter[state]!; final !== 0; final = shorter[final]!) {
      const number = pattern[final]!;
      const from = at + 1 - lengths[number]!;
      if (!startsWord(text, from, start)) continue;
      const to = endOfWord(text, at + 1, end);
      if (to < 0) continue;
      for (const name of names[number]!)
        if (name.exact.every(([offset, capital]) => halved(text, from + offset) === capital))
          candidates.push({ start: from, end: name.concept === null ? at + 1 : to, name });
    }
  }
  return candidates;
}

/** The character with a full-width form made half-width: its case stays. */
function halved(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : text[at]!;
}
