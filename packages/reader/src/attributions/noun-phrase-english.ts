import { VERB_FORMS } from './cue-verbs-english.js';
import type { Token } from './tokens-english.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DAYS,
  DETERMINERS,
  JOINING,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  TIMES,
} from './words-english.js';

/** Half open, into the tokens of a unit. */
export type Range = { from: number; to: number };

/** How far a noun phrase is followed, so that text without punctuation stays linear. */
const REACH = 40;

const NOT_IN_RUN = (word: string) =>
  PRONOUNS.has(word) ||
  AUXILIARIES.has(word) ||
  PREPOSITIONS.has(word) ||
  SUBORDINATORS.has(word) ||
  COORDINATORS.has(word) ||
  DETERMINERS.has(word);

const isOnlyAdverb = (token: Token) => ADVERBS.has(token.word) && !token.capital;

/** A word that may be part of a run of nouns, adjectives and numbers. */
export function isNominal(token: Token | undefined): boolean {
  if (!token || token.kind === 'mark' || token.kind === 'quotation') return false;
  if (token.kind === 'number') return true;
  if (token.capital && token.word.length > 1 && !PRONOUNS.has(token.word) && !DETERMINERS.has(token.word))
    return !AUXILIARIES.has(token.word) && !(PREPOSITIONS.has(token.word) || SUBORDINATORS.has(token.word));
  return !NOT_IN_RUN(token.word) && !isOnlyAdverb(token);
}

/** Whether a word alone is sure to be a finite verb: an auxiliary, a common verb, a cue in '-s' or '-ed'. */
export const isFiniteVerb = (token: Token) => {
  if (token.kind !== 'word' || token.capital) return false;
  if (AUXILIARIES.has(token.word) || COMMON_VERBS.has(token.word)) return true;
  const reading = VERB_FORMS.get(token.word);
  return reading !== undefined && (reading.forms.has('past') || reading.forms.has('present'));
};

/** Whether tokens[from, to) hold a finite verb: an auxiliary, a cue, a common verb, or an '-ed' after a noun. */
export function holdsVerb(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (isFiniteVerb(token)) return true;
    if (at > from && /[^e]ed$/.test(token.word) && isNominal(tokens[at - 1]) && !token.capital) {
      const next = tokens[at + 1];
      // 'guidelines released by' is a noun with a participle, 'the firm released data' a clause.
      if (next && next.word !== 'by' && !isNominal(next) && next.kind !== 'mark') return true;
    }
  }
  return false;
}

/** The run of nominal words that ends before `end`, with its determiner; null where there is none. */
function runBefore(tokens: Token[], end: number, limit: number): number | null {
  let at = end;
  while (at > limit && (isApproximator(tokens, at - 1) || (isNominal(tokens[at - 1]) && !isVerbInRun(tokens, at - 1))))
    at--;
  // 'that' before a noun is nearly always the conjunction of a clause.
  while (at > limit && DETERMINERS.has(tokens[at - 1]!.word) && tokens[at - 1]!.word !== 'that') at--;
  return at === end ? null : at;
}

/** 'over 60 countries', 'about half': a preposition before a number that tells how exact it is. */
const isApproximator = (tokens: Token[], at: number) =>
  tokens[at + 1]?.kind === 'number' && /^(?:over|about|around|under|some)$/.test(tokens[at]!.word);

/** In a run going left, a lower-case finite cue ends the run: 'he thinks [officials]'. */
function isVerbInRun(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (token.capital || token.kind !== 'word') return false;
  if (COMMON_VERBS.has(token.word)) return true;
  const reading = VERB_FORMS.get(token.word);
  if (!reading) return false;
  const before = tokens[at - 1];
  if (!before) return true;
  return reading.forms.has('past') && !reading.forms.has('base') && (before.capital || PRONOUNS.has(before.word));
}

/**
 * The noun phrase that ends right before `end`: a run of nominal words with determiner, joined by 'of', 'for', 'and' …
 * to the runs before it. Leading adverbials of time ('On Tuesday the …') are left out.
 */
export function nounPhraseBefore(tokens: Token[], end: number): Range | null {
  const limit = Math.max(0, end - REACH);
  let from = runBefore(tokens, end, limit);
  if (from === null) {
    const last = tokens[end - 1];
    if (last && (DETERMINERS.has(last.word) || PRONOUNS.has(last.word))) return { from: end - 1, to: end };
    return null;
  }
  for (;;) {
    const joint = tokens[from - 1];
    if (!joint) break;
    if (JOINING.has(joint.word)) {
      const earlier = runBefore(tokens, from - 1, limit);
      if (earlier === null) return { from: withoutTime(tokens, from, end), to: end };
      from = earlier;
    } else if (joint.word === 'and' || joint.word === '&' || joint.word === 'or') {
      const earlier = coordinatedBefore(tokens, from - 1, limit);
      if (earlier === null) break;
      from = earlier;
    } else break;
  }
  return { from: withoutTime(tokens, from, end), to: end };
}

/** 'A, B and [C]' → start of A, when what stands before 'and' is noun phrases and no clause. */
function coordinatedBefore(tokens: Token[], and: number, limit: number): number | null {
  let to = and;
  if (tokens[to - 1]?.word === ',') to--;
  let from = runBefore(tokens, to, limit);
  if (from === null || holdsVerb(tokens, from, to)) return null;
  // The whole of what stands before must be phrases, down to a boundary: else 'he sold it and …' would be joined.
  for (;;) {
    const before = tokens[from - 1];
    if (!before || before.kind === 'quotation') return from;
    if (before.kind === 'mark' || SUBORDINATORS.has(before.word)) {
      if (before.word !== ',') return from;
      const listed = runBefore(tokens, from - 1, limit);
      if (listed === null || holdsVerb(tokens, listed, from - 1) || !isListStart(tokens, listed)) return from;
      from = listed;
      continue;
    }
    if (JOINING.has(before.word) || before.word === 'and') {
      const earlier = runBefore(tokens, from - 1, limit);
      if (earlier === null || holdsVerb(tokens, earlier, from - 1)) return null;
      from = earlier;
      continue;
    }
    return null;
  }
}

const isListStart = (tokens: Token[], from: number) => {
  const before = tokens[from - 1];
  return (
    !before || before.word === ',' || before.word === ';' || SUBORDINATORS.has(before.word) || before.word === 'said'
  );
};

/** 'Tuesday [Brown]', 'last week [Brown]': an adverbial of time before a name is not part of it. */
function withoutTime(tokens: Token[], from: number, end: number): number {
  let at = from;
  while (at < end - 1 && isTime(tokens[at]!)) at++;
  return at > from && tokens[at]!.capital ? at : from;
}

const YEAR = /^(?:19|20)\d\d$/;
const isTime = (token: Token) =>
  TIMES.has(token.word) ||
  (DAYS.has(token.word) && token.word !== 'may') ||
  YEAR.test(token.word) ||
  token.word === 'this';

/** The noun phrase that starts at `start`; stops before a clause, a mark, or an adverbial ('in an interview'). */
export function nounPhraseAfter(
  tokens: Token[],
  start: number,
  joining: (word: string, at: number) => boolean,
): Range | null {
  const first = tokens[start];
  if (!first) return null;
  const alone = PRONOUNS.has(first.word) && !(first.word === 'one' && isNominal(tokens[start + 1]));
  if (alone && !first.word.startsWith('who')) return { from: start, to: start + 1 };
  const limit = Math.min(tokens.length, start + REACH);
  let to = runAfter(tokens, start, limit);
  if (to === null) return null;
  for (;;) {
    const joint = tokens[to];
    if (!joint) break;
    const listed = joint.word === ',' && isListed(tokens, to + 1, limit);
    if (!joining(joint.word, to) && joint.word !== 'and' && joint.word !== '&' && joint.word !== 'or' && !listed) break;
    const next = runAfter(tokens, to + 1, limit);
    if (next === null) break;
    const after = tokens[next];
    if (joint.word === 'and' && after && AUXILIARIES.has(after.word)) break;
    to = next;
  }
  return { from: start, to };
}

/** 'Brown, [Cole and Dale]': a list goes on when its next run is followed by 'and' or another comma and 'and'. */
function isListed(tokens: Token[], start: number, limit: number): boolean {
  const end = runAfter(tokens, start, limit);
  if (end === null || end - start > 4) return false;
  const next = tokens[end];
  return next?.word === 'and' && runAfter(tokens, end + 1, limit) !== null && !DETERMINERS.has(tokens[start]!.word);
}

function runAfter(tokens: Token[], start: number, limit: number): number | null {
  let at = start;
  while (at < limit && DETERMINERS.has(tokens[at]!.word)) at++;
  const nouns = at;
  while (at < limit && isNominal(tokens[at]) && !(at > nouns && isTime(tokens[at]!))) at++;
  if (at > start && at === nouns) return DETERMINERS.has(tokens[start]!.word) ? at : null;
  return at === start ? null : at;
}
