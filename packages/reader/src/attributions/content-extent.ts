import type { Cue } from './cue.js';
import { holdsVerb, type Range } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { DAYS, PREPOSITIONS, SUBORDINATORS } from './words-english.js';

/**
 * The content of each cue of a unit, as ranges of tokens: after the cue, before it, or on both sides
 * ('it is, he said, late'). A cue of which the grammar says that nothing was said gets none.
 */
export function contentsOf(tokens: Token[], cues: Cue[]): Range[][] {
  const end = withoutFinalMarks(tokens, 0, tokens.length);
  let taken = 0;
  return cues.map((cue, index) => {
    if (cue.complement) {
      const to = cutOf(tokens, cues, index, cue.complement.from, end);
      const range = trimmed(tokens, cue.complement.from, to);
      return range ? [range] : [];
    }
    if (cue.kind === 'noun' || cue.kind === 'gerund') return [];
    if (isRelative(tokens, cue)) return [];
    const after = cue.inverted ? cue.subject!.whole.to : cue.to;
    const opening = cue.kind === 'according' && cue.clause === taken;
    const ahead = opening ? null : before(tokens, cue, taken);
    if (!ahead && !opening) return [];
    const rest = restAfter(tokens, cues, index, after, end);
    if (ahead && !rest && isShort(tokens, ahead)) return [];
    taken = rest ? rest.from : after;
    return [ahead, rest].filter((range) => range !== null);
  });
}

/** 'which boasts …': what a relative clause says has its own complement or none. */
const isRelative = (tokens: Token[], { subject, inverted }: Cue) =>
  !inverted && subject !== null && /^(?:who|which|that)$/.test(tokens[subject.head.from]!.word);

/** What stands before 'he said', 'said Liu', 'according to Liu': from the last content on. */
function before(tokens: Token[], cue: Cue, taken: number): Range | null {
  const mark = tokens[cue.clause - 1];
  const parted = mark !== undefined && (mark.kind === 'quotation' || /^(?:,|—|–|--|-|[.?!])$/.test(mark.word));
  if (!parted && cue.kind !== 'according' && cue.kind !== 'passive' && tokens[cue.clause - 1]?.word !== 'as')
    return null;
  const start = quotedFrom(tokens, isOpener(tokens[taken]) ? taken + 1 : taken, cue.clause);
  const to = tokens[cue.clause - 1]?.word === 'as' ? cue.clause - 1 : cue.clause;
  return trimmed(tokens, start, to);
}

/** 'In an interview, said Liu' holds nothing said: a phrase without a clause, and not quoted. */
function isShort(tokens: Token[], { from, to }: Range): boolean {
  if (tokens[to - 1]!.kind === 'quotation') return false;
  return to - from < 2 || (PREPOSITIONS.has(tokens[from]!.word) && to - from < 7 && !holdsVerb(tokens, from, to));
}

/** 'They put it so: “…,” he said.' — what was said starts after the colon. */
function quotedFrom(tokens: Token[], from: number, to: number): number {
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]!.word === ':' && tokens[at + 1]!.kind === 'quotation') return at + 1;
  }
  return from;
}

const isOpener = (token: Token | undefined) => token !== undefined && /^[,;.—–]$/.test(token.word);

/** The content that goes on after a parenthetical cue: '…, he said, “…”'. */
function restAfter(tokens: Token[], cues: Cue[], index: number, after: number, end: number): Range | null {
  let from = after;
  // ', speaking of rivals, “…”': a gerund that reports nothing itself does not end the statement.
  const next = cues.slice(index + 1).find(({ kind, complement }) => kind !== 'gerund' || complement?.kind !== 'phrase');
  const limit = next?.clause ?? tokens.length;
  while (from < Math.min(limit, end) && !/^[,.;?!—–]$/.test(tokens[from]!.word) && tokens[from]!.kind !== 'quotation')
    from++;
  if (from >= end || from >= limit) return null;
  if (tokens[from]!.kind !== 'quotation') from++;
  const first = tokens[from];
  if (!first || from >= limit) return null;
  const opening = cues[index]!.kind === 'according' && cues[index]!.clause === 0;
  // After the cue of a closed statement, 'when', 'in' or a gerund tells of the speaking, not of what was said.
  if (!opening && first.kind !== 'quotation') {
    if (SUBORDINATORS.has(first.word) && first.word !== 'that' && first.word !== 'but') return null;
    if (PREPOSITIONS.has(first.word) || /ing$/.test(first.word) || /^(?:who|which)$/.test(first.word)) return null;
    if (cues[index]!.inverted) return null;
  }
  return trimmed(tokens, from, cutOf(tokens, cues, index, from, end));
}

/** Where content that starts at `from` ends: at the unit's end, or where a later cue's clause begins. */
function cutOf(tokens: Token[], cues: Cue[], index: number, from: number, end: number): number {
  const { complement } = cues[index]!;
  let to = end;
  if (complement?.kind === 'phrase' || complement?.kind === 'infinitive') to = phraseEnd(tokens, from, end);
  for (let later = index + 1; later < cues.length; later++) {
    const cue = cues[later]!;
    if (cue.clause <= from || cue.clause >= to) continue;
    const boundary = boundaryBefore(tokens, cue);
    // 'said that over the next five years, the state plans …': an adverbial in front is no statement of its own.
    if (boundary !== null && isFronted(tokens, from, boundary, complement, cue)) continue;
    if (boundary !== null && boundary > from) {
      to = boundary;
      break;
    }
  }
  return to;
}

const isFronted = (tokens: Token[], from: number, to: number, complement: Cue['complement'], later: Cue) =>
  (complement?.kind === 'that' || complement?.kind === 'clause') &&
  later.kind === 'verb' &&
  later.complement !== null &&
  (PREPOSITIONS.has(tokens[from]!.word) || PREPOSITIONS.has(tokens[from + 1]?.word ?? '')) &&
  !holdsVerb(tokens, from + 1, to);

/** The token at which the clause of a later cue parts from what stands before it; null where it lies inside. */
function boundaryBefore(tokens: Token[], cue: Cue): number | null {
  const before = tokens[cue.clause - 1]!;
  if (isRelative(tokens, cue)) return null;
  if (cue.kind === 'according' || cue.kind === 'passive') return cue.clause;
  if (before.kind === 'quotation' || /^[,;.—–]$/.test(before.word))
    return cue.clause - (before.kind === 'quotation' ? 0 : 1);
  const joined = /^(?:and|but|while|whereas|as|though|although)$/.test(before.word);
  if (!joined) return null;
  if (cue.subject === null) return cue.clause - 1;
  return tokens[cue.clause - 2]?.word === ',' || before.word === 'while' ? cue.clause - 2 : null;
}

/** A phrase or infinitive ends where a clause of the main sentence goes on, or an adverbial tells of the speaking. */
function phraseEnd(tokens: Token[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    const { word } = tokens[at]!;
    if (word === ';' || tellsOfSpeaking(tokens, at)) return at;
    if (word !== ',') continue;
    const next = tokens[at + 1]!.word;
    if (next === 'as' && tokens[at + 2]?.word === 'well') continue;
    if (CONTINUES.test(next)) return at;
  }
  return end;
}

const CONTINUES =
  /^(?:who|which|while|when|as|after|before|but|although|though|where|whereas|because|so|since|he|she|they|it|we|i|(?:he|she|they|it|we|i)'.*)$/;

/** 'praised the mayor [during a visit]', '[last week]', '[in a recent interview]', '[because …]'. */
function tellsOfSpeaking(tokens: Token[], at: number): boolean {
  const { word } = tokens[at]!;
  if (/^(?:during|because|when|after|before|while|amid)$/.test(word)) return true;
  if (DAYS.has(word) && word !== 'may' && word !== 'march') return true;
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:last|this|earlier)$/.test(word))
    return /^(?:week|month|year|night|summer|spring|fall|winter|morning|this|last)$/.test(next);
  if (word === 'on') return DAYS.has(next) || next === 'twitter';
  if (word !== 'in' && word !== 'at') return false;
  return tokens
    .slice(at + 1, at + 6)
    .some((token) =>
      /^(?:interview|statement|speech|tweet|letter|conference|rally|briefing|email|memo|debate|meeting|address|remarks|testimony|study|session)$/.test(
        token.word,
      ),
    );
}

function withoutFinalMarks(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && tokens[end - 1]!.kind === 'mark' && /^[.,;:—–-]$/.test(tokens[end - 1]!.word)) end--;
  return end;
}

function trimmed(tokens: Token[], from: number, to: number): Range | null {
  let start = from;
  while (start < to && tokens[start]!.kind === 'mark' && /^[.,;:)—–-]$/.test(tokens[start]!.word)) start++;
  const end = withoutFinalMarks(tokens, start, to);
  return end > start ? { from: start, to: end } : null;
}
