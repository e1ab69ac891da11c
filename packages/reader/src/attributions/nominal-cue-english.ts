import { grammar } from '../grammar/compiled.js';
import type { Complement } from './complement-english.js';
import type { Cue } from './cue.js';
import { isFiniteVerb, nounPhraseBefore } from './noun-phrase-english.js';
import { isClauseStart, type Subject, subjectBefore, verbGroup } from './subject-english.js';
import type { Token } from './tokens-english.js';
import { AUXILIARIES, DETERMINERS, POSSESSIVES, PREPOSITIONS, PRONOUNS } from './words-english.js';

/** For each word the words after which what is said follows. */
function links(entries: { words: string[]; after: string }[]): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const { words, after } of entries)
    for (const word of words) table.set(word, (table.get(word) ?? new Set()).add(after));
  return table;
}
const NOUNS = links(grammar.english['reporting-nouns']);
const ADJECTIVES = links(grammar.english.attitudes);

/** All forms of the nouns, and the adjectives. */
export const NOMINAL_WORDS = [...NOUNS.keys()].flatMap((noun) => [
  noun,
  noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`,
]);
export const ADJECTIVAL_WORDS = [...ADJECTIVES.keys()];

const singular = (word: string) =>
  NOUNS.has(word)
    ? word
    : word.endsWith('ies')
      ? `${word.slice(0, -3)}y`
      : word.endsWith('s')
        ? word.slice(0, -1)
        : word;

/** 'Liu's criticism of the plan', 'they voiced support for it', 'doubts about it', 'its claim that …'. */
export function nominalCue(tokens: Token[], at: number): Cue | null {
  const noun = singular(tokens[at]!.word);
  const after = NOUNS.get(noun);
  const next = tokens[at + 1];
  if (!after || !next || !after.has(next.word)) return null;
  const complement = linkedComplement(tokens, at + 1);
  if (!complement) return null;
  const phrase = nounPhraseBefore(tokens, at) ?? { from: at, to: at };
  const subject = possessor(tokens, phrase.from, at) ?? doer(tokens, phrase.from);
  return {
    kind: 'noun',
    at,
    to: complement.kind === 'phrase' ? at + 2 : at + 1,
    clause: subject && subject.whole.from < at && isClauseStart(tokens, subject.whole.from) ? subject.whole.from : at,
    subject,
    inverted: false,
    complement,
    lemma: noun,
    impersonal: subject === null,
  };
}

/** 'is sceptical of the plan', 'felt sure that …', 'are eager to leave'. */
export function adjectivalCue(tokens: Token[], at: number): Cue | null {
  const after = ADJECTIVES.get(tokens[at]!.word);
  const next = tokens[at + 1];
  if (!after || !next || !after.has(next.word)) return null;
  let verb = at;
  while (verb > 0 && at - verb < 3 && isDegree(tokens[verb - 1]!)) verb--;
  const copula = tokens[verb - 1];
  if (!copula || !COPULAS.test(copula.word)) return null;
  const complement = linkedComplement(tokens, at + 1);
  if (!complement) return null;
  const subject = subjectBefore(tokens, verbGroup(tokens, contracted(copula) ? verb : verb - 1).from);
  if (!subject) return null;
  return {
    kind: 'adjective',
    at,
    to: complement.kind === 'phrase' ? at + 2 : at + 1,
    clause: subject.whole.from,
    subject,
    inverted: false,
    complement,
    lemma: tokens[at]!.word,
  };
}

const COPULAS =
  /^(?:is|are|was|were|be|been|being|am|(?:he|she|it|they|we|you|i)['’](?:s|re|m)|isn't|aren't|wasn't|weren't|feels?|felt|remains?|remained|seems?|seemed|looks?|looked|sounds?|sounded|becomes?|became|grew|gets?|got)$/;
const contracted = ({ word }: Token) => /^(?:he|she|it|they|we|you|i)['’]/.test(word);
const isDegree = ({ word }: Token) =>
  /^(?:not|very|more|most|so|quite|rather|pretty|less|too|also|still|now|just|far|long|as|even)$/.test(word) ||
  /ly$/.test(word);

/** What follows 'that', 'whether', an infinitive's 'to', or a preposition. */
function linkedComplement(tokens: Token[], at: number): Complement | null {
  const { word } = tokens[at]!;
  const next = tokens[at + 1];
  if (!next || next.kind === 'mark') return null;
  if (WH.test(word)) return { kind: 'that', from: at };
  const until = mainVerbAfter(tokens, at + 1);
  if (word === 'to' && isBareVerb(next)) return { kind: 'infinitive', from: at };
  return { kind: 'phrase', from: at + 1, until };
}

const WH = /^(?:that|whether|how|why|what|who|when|where|if)$/;

const isBareVerb = (token: Token) =>
  token.kind === 'word' &&
  !token.capital &&
  !DETERMINERS.has(token.word) &&
  !PRONOUNS.has(token.word) &&
  !PREPOSITIONS.has(token.word) &&
  !/(?:s|ing|ed)$/.test(token.word) &&
  !/^(?:him|them|us|me|what|how|whether)$/.test(token.word);

const REACH = 40;

/** 'Criticism of the plan [has] grown': the verb whose subject the noun is ends its phrase. */
function mainVerbAfter(tokens: Token[], from: number): number {
  const limit = Math.min(tokens.length, from + REACH);
  for (let at = from; at < limit; at++) {
    const token = tokens[at]!;
    if (/^(?:that|who|which|what|how|whether|if|why|where|when|as)$/.test(token.word)) return tokens.length;
    if (PRONOUNS.has(token.word) && at > from) return tokens.length;
    if (at > from && (AUXILIARIES.has(token.word) || isFiniteVerb(token))) return at;
  }
  return tokens.length;
}

/** 'Liu's', 'their' within the noun phrase tokens[from, noun]. */
function possessor(tokens: Token[], from: number, noun: number): Subject | null {
  for (let owner = noun - 1; owner >= from; owner--) {
    if (!/['’]s?$/.test(tokens[owner]!.word)) continue;
    const head = { from, to: owner + 1 };
    return { head, whole: head };
  }
  if (!POSSESSIVES.has(tokens[from]?.word ?? '')) return null;
  const head = { from, to: from + 1 };
  return { head, whole: head };
}

/** 'They [voiced] support for it', 'he has [shown] no interest in it': the subject of the verb whose object it is. */
function doer(tokens: Token[], from: number): Subject | null {
  const verb = tokens[from - 1];
  if (verb?.kind !== 'word' || verb.capital) return null;
  if (!/(?:ed|s|ing)$/.test(verb.word) && !SUPPORTS.has(verb.word)) return null;
  const group = verbGroup(tokens, from - 1);
  return group.passive ? null : subjectBefore(tokens, group.from);
}

/** Irregular verbs that a noun of saying completes: 'made a promise', 'took a swipe', 'has doubts'. */
const SUPPORTS = new Set(
  'made make makes took take takes has have had gave give gives put drew held hold kept keep showed shown show won found felt feel'.split(
    ' ',
  ),
);
