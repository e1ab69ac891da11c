import { holdsVerb, isNominal, nounPhraseAfter, nounPhraseBefore, type Range } from './noun-phrase-english.js';
import { startsWithRole } from './role-phrase-english.js';
import type { Token } from './tokens-english.js';
import {
  ADVERBS,
  AUXILIARIES,
  COORDINATORS,
  PARENTHETICALS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from './words-english.js';

/** `head` names the subject; `whole` includes the appositions beside it; `verb` is where the verb group starts. */
export type Subject = { head: Range; whole: Range };

export type VerbGroup = { from: number; infinitive: boolean; passive: boolean; auxiliary: boolean };

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "he's", "she's", "it's", "they're"]);

/** The auxiliaries and adverbs before the verb at `at`: 'has also repeatedly [said]'. */
export function verbGroup(tokens: Token[], at: number): VerbGroup {
  let from = at;
  let infinitive = false;
  let auxiliary = false;
  const firstAuxiliary = tokens[at - 1]?.word;
  const passive =
    firstAuxiliary !== undefined && BE.has(ADVERBS.has(firstAuxiliary) ? (tokens[at - 2]?.word ?? '') : firstAuxiliary);
  for (let reach = 0; from > 0 && reach < 6; reach++) {
    const before = tokens[from - 1]!;
    if (before.word === 'to') infinitive = true;
    else if (before.word === 'that' || before.word === 'who') break;
    else if (!AUXILIARIES.has(before.word) && !isAdverb(before)) break;
    // "he's" holds the subject itself.
    if (/^(?:he|she|it|they|we|i|you)['’]/.test(before.word)) break;
    if (AUXILIARIES.has(before.word)) auxiliary = true;
    from--;
  }
  return { from, infinitive, passive, auxiliary };
}

const isAdverb = (token: Token) =>
  (ADVERBS.has(token.word) && !token.capital) ||
  (/ly$/.test(token.word) && !token.capital && !/^(?:family|ally|assembly|reply|july|italy|supply)$/.test(token.word));

/** The subject to the left of the verb group that starts at `verb`. */
export function subjectBefore(tokens: Token[], verb: number): Subject | null {
  const last = tokens[verb - 1];
  if (!last) return null;
  if (/^(?:he|she|it|they|we|i|you)['’]/.test(tokens[verb]?.word ?? '')) return one(verb);
  if (/^(?:he|she|it|they|we|i|you)['’]/.test(last.word)) return one(verb - 1);
  if (PRONOUNS.has(last.word) || last.word === 'that' || last.word === 'these' || last.word === 'those') {
    return one(verb - 1);
  }
  if (
    isNominal(last) ||
    /^(?:some|many|others|another|both|all|most|several|few|this|no|one|two|three)$/.test(last.word)
  ) {
    const phrase = nounPhraseBefore(tokens, verb);
    if (!phrase) return null;
    const apposed = apposedName(tokens, phrase);
    return apposed ?? { head: phrase, whole: phrase };
  }
  if (last.word === ',' || last.word === ')' || last.word === '—' || last.word === '–' || last.word === '--') {
    return headBefore(tokens, verb - 1);
  }
  return null;
}

const one = (at: number): Subject => ({ head: { from: at, to: at + 1 }, whole: { from: at, to: at + 1 } });

/** 'Brown, the mayor of X said' — an apposition whose closing comma was left out. */
function apposedName(tokens: Token[], phrase: Range): Subject | null {
  if (tokens[phrase.from - 1]?.word !== ',' || !startsWithRole(tokens, phrase.from, phrase.to)) return null;
  // 'Prices, officials said, …': several are no one's office.
  let noun = phrase.from + 1;
  while (noun < phrase.to && !PREPOSITIONS.has(tokens[noun]!.word)) noun++;
  if (/[^s]s$/.test(tokens[noun - 1]!.word)) return null;
  const head = nounPhraseBefore(tokens, phrase.from - 1);
  if (!head || !tokens[head.from]!.capital || !isClauseStart(tokens, head.from) || head.to - head.from > 5) return null;
  if (!tokens.slice(head.from, head.to).every((token) => token.capital && !ADVERBS.has(token.word))) return null;
  return { head, whole: { from: head.from, to: phrase.to } };
}

const SEGMENTS = 7;
const SPAN = 70;

/**
 * The noun phrase before one or more interruptions that end at the comma tokens[comma]: appositions ('chairman of X'),
 * relative clauses ('who is also …'), adverbials ('however', 'in a statement'), ages, places, brackets.
 */
function headBefore(tokens: Token[], comma: number): Subject | null {
  let end = comma;
  let nearest: Subject | null = null;
  const mark = tokens[comma]!.word;
  for (let segment = 0; segment < SEGMENTS; segment++) {
    const open = segmentStart(tokens, end, comma, mark);
    if (open === null) break;
    // '(D-Wis.)', '— who had left by then —': brackets and dashes may hold anything.
    const kind = mark !== ',' ? 'weak' : interrupts(tokens, open + 1, end);
    if (kind === 'no') break;
    const head = headAt(tokens, open);
    // 'Ann Lee, who lives in Salem, Oregon, said': the head before a relative clause or a role goes before nearer ones.
    if (head && (kind === 'strong' || !nearest))
      nearest = { head, whole: { from: head.from, to: mark === ')' ? comma + 1 : comma } };
    if (nearest && kind === 'strong') break;
    end = open;
  }
  return nearest;
}

function headAt(tokens: Token[], limit: number): Range | null {
  // 'Jane Roe (R-Ohio), a member, said'
  const end = beforeBracket(tokens, limit);
  const head = nounPhraseBefore(tokens, end);
  if (head) return isClauseStart(tokens, head.from) && isHead(tokens, head, end) ? head : null;
  const before = tokens[end - 1];
  const pronoun = before && (PRONOUNS.has(before.word) || /^(?:some|many|others|both)$/.test(before.word));
  return pronoun ? { from: end - 1, to: end } : null;
}

function beforeBracket(tokens: Token[], end: number): number {
  if (tokens[end - 1]?.word !== ')') return end;
  for (let at = end - 2; at > 0 && end - at < 10; at--) if (tokens[at]!.word === '(') return at;
  return end;
}

/** The comma (or opening bracket, or dash) that opens the segment which ends at `end`. */
function segmentStart(tokens: Token[], end: number, last: number, mark: string): number | null {
  for (let at = end - 1; at >= 0 && last - at < SPAN; at--) {
    const { word, kind } = tokens[at]!;
    if (kind === 'quotation' || word === ';' || word === ':') return null;
    if (mark === ')' ? word === '(' : mark === ',' ? word === ',' : word === mark) return at;
    if (mark === ',' && word === ')') {
      while (at > 0 && tokens[at]!.word !== '(' && last - at < SPAN) at--;
    }
  }
  return null;
}

/** Whether tokens[from, to) may stand between a subject and its verb. */
function interrupts(tokens: Token[], from: number, to: number): 'strong' | 'weak' | 'no' {
  const first = tokens[from];
  if (!first || from >= to) return 'no';
  if (/^(?:who|which|whose|whom)$/.test(first.word)) return 'strong';
  if (PARENTHETICALS.has(first.word) && to - from <= 3) return 'weak';
  if (first.kind === 'number' && to - from <= 2) return 'weak';
  if (startsWithRole(tokens, from, to)) return 'strong';
  if (/ing$/.test(first.word) && !first.capital) return 'weak';
  if (ADVERBS.has(first.word) || PREPOSITIONS.has(first.word)) return holdsVerb(tokens, from, to) ? 'no' : 'weak';
  if (first.word === 'one' && tokens[from + 1]?.word === 'of') return 'weak';
  if (first.word === 'and' || first.word === 'or') return 'no';
  if (/^(?:as|when|while|if)$/.test(first.word)) return 'weak';
  if (SUBORDINATORS.has(first.word) || PRONOUNS.has(first.word)) return 'no';
  return holdsVerb(tokens, from, to) ? 'no' : 'weak';
}

/** Whether a noun phrase may head a clause: at the unit's start, after a mark, a conjunction or a quotation. */
export function isClauseStart(tokens: Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before?.kind !== 'word') return true;
  return SUBORDINATORS.has(before.word) || COORDINATORS.has(before.word) || /^(?:as|than|which)$/.test(before.word);
}

/** A role alone after a comma ('[Brown], mayor of X,') is not the head: the name before it is. */
function isHead(tokens: Token[], head: Range, end: number): boolean {
  if (head.to !== end) return false;
  const before = tokens[head.from - 1];
  return !(before?.word === ',' && startsWithRole(tokens, head.from, head.to) && !endsInName(tokens, head));
}

const endsInName = (tokens: Token[], { from, to }: Range) =>
  to - from >= 2 && tokens[to - 1]!.capital && tokens[to - 2]!.capital && tokens[from]!.capital;

/** The subject after an inverted verb: 'said [Liu, who is also …]', 'added [the mayor of X]'. */
export function subjectAfter(tokens: Token[], start: number): Subject | null {
  const first = tokens[start];
  if (!first || first.kind === 'mark' || first.kind === 'quotation') return null;
  if (PREPOSITIONS.has(first.word) || AUXILIARIES.has(first.word) || SUBORDINATORS.has(first.word)) return null;
  const head = nounPhraseAfter(tokens, start, joinsInSource);
  if (!head || holdsVerb(tokens, head.from + 1, head.to)) return null;
  let to = head.to;
  // Appositions after it, as long as they look like one.
  for (let segment = 0; segment < SEGMENTS && tokens[to]?.word === ','; segment++) {
    const end = segmentEnd(tokens, to + 1);
    const kind = apposes(tokens, to + 1, end);
    if (!kind) break;
    to = end;
  }
  return { head, whole: { from: start, to } };
}

const joinsInSource = (word: string) =>
  word === 'of' || word === 'for' || word === 'at' || word === 'from' || word === 'with';

function segmentEnd(tokens: Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < SPAN) {
    const { word, kind } = tokens[at]!;
    if (kind === 'quotation' || word === ',' || word === ';' || word === ':' || /^[.?!]$/.test(word)) break;
    at++;
  }
  return at;
}

function apposes(tokens: Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (/^(?:who|whose)$/.test(first.word)) return true;
  if (startsWithRole(tokens, from, to)) return true;
  if (first.kind === 'number' && to - from === 1) return true;
  // 'a researcher at one institute, [Another Academy of Sciences]'
  return (
    first.capital &&
    !holdsVerb(tokens, from, to) &&
    !PRONOUNS.has(first.word) &&
    /^[,.?!]$/.test(tokens[to]?.word ?? '.')
  );
}
