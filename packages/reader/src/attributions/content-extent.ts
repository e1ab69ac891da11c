import { isInfinitive } from './complement-english.js';
import type { Cue } from './cue.js';
import { holdsVerb, isFiniteVerb, type Range } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';
import { ADVERBS, DAYS, PREPOSITIONS, SUBORDINATORS, TIMES } from './words-english.js';

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
      const range = trimmed(tokens, cue.complement.from, Math.min(to, cue.complement.until ?? to));
      if (!range) return [];
      const ahead = cue.extracted ? trimmed(tokens, cue.extracted.from, cue.extracted.to) : begun(tokens, cue, taken);
      return ahead ? [ahead, range] : [range];
    }
    if (cue.extracted) return [cue.extracted];
    if (cue.kind === 'noun' || cue.kind === 'gerund') return [];
    if (isRelative(tokens, cue)) return [];
    const after = cue.inverted ? cue.subject!.whole.to : cue.to;
    const opening = cue.kind === 'according' && cue.clause === taken;
    const ahead = opening ? null : before(tokens, cue, taken);
    // 'Said Bo Lind, who grew up here, “…”'
    const leads = cue.inverted && !ahead && tokens.slice(after, after + 2).some(({ kind }) => kind === 'quotation');
    if (!ahead && !opening && !leads) return [];
    const rest = restAfter(tokens, cues, index, after, ahead, end);
    if (ahead && !rest && isShort(tokens, ahead)) return [];
    taken = rest ? rest.from : after;
    return [ahead, rest].filter((range) => range !== null);
  });
}

/** 'which boasts …': what a relative clause says has its own complement or none. */
const isRelative = (tokens: Token[], { subject, inverted }: Pick<Cue, 'subject' | 'inverted'>) =>
  !inverted && subject !== null && /^(?:who|which|that)$/.test(tokens[subject.head.from]!.word);

/** '[The plan], Liu said, “is good”': the sentence that the quotation completes; not '[On Monday], Liu said, “…”'. */
function begun(tokens: Token[], cue: Cue, taken: number): Range | null {
  if (cue.complement?.kind !== 'quotation' || cue.kind !== 'verb' || tokens[cue.clause - 1]?.word !== ',') return null;
  if (!/^[,:]$/.test(tokens[cue.complement.from - 1]!.word)) return null;
  const range = trimmed(tokens, isOpener(tokens[taken]) ? taken + 1 : taken, cue.clause);
  if (!range) return null;
  const first = tokens[range.from]!;
  if (PREPOSITIONS.has(first.word) || TIMES.has(first.word) || DAYS.has(first.word) || ADVERBS.has(first.word))
    return null;
  if (/^(?:when|after|as|then|so|but|and|now|yet|still)$/.test(first.word) || /(?:ing|ed)$/.test(first.word))
    return null;
  return range;
}

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

/** 'They put it so: “…,” he said.', 'It may rain — “as ever,” he said': what was said starts after the colon or dash. */
function quotedFrom(tokens: Token[], from: number, to: number): number {
  if (to - 2 > from && tokens[to - 1]!.kind === 'quotation' && /^(?:—|–|--|-|\()$/.test(tokens[to - 2]!.word))
    return to - 1;
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]!.word === ':' && tokens[at + 1]!.kind === 'quotation') return at + 1;
  }
  return from;
}

const isOpener = (token: Token | undefined) => token !== undefined && /^[,;.—–]$/.test(token.word);

/** The content that goes on after a parenthetical cue: '…, he said, “…”'. */
function restAfter(
  tokens: Token[],
  cues: Cue[],
  index: number,
  after: number,
  ahead: Range | null,
  end: number,
): Range | null {
  let from = after;
  // ', speaking of rivals, “…”': a gerund that reports nothing itself does not end the statement.
  const next = cues.slice(index + 1).find(({ kind, complement }) => kind !== 'gerund' || complement?.kind !== 'phrase');
  // 'According to the plan, the city wants …': what accords is a statement of its own.
  const opens = cues[index]!.kind === 'according' && cues[index]!.clause === 0;
  const limit = opens ? tokens.length : (next?.clause ?? tokens.length);
  while (from < Math.min(limit, end) && !/^[,.;?!—–]$/.test(tokens[from]!.word) && tokens[from]!.kind !== 'quotation')
    from++;
  if (from >= end || from >= limit) return null;
  if (tokens[from]!.kind !== 'quotation') from++;
  const first = tokens[from];
  if (!first || from >= limit) return null;
  // '“…,” he told “The Morning Show”': a name.
  if (from === after && first.kind === 'quotation' && ahead && tokens[ahead.to - 1]!.kind === 'quotation') return null;
  const cue = cues[index]!;
  if (!opens && first.kind !== 'quotation' && !goesOn(tokens, cue, ahead, from)) {
    const quotation = ahead && tokens[ahead.to - 1]!.kind === 'quotation' ? nextQuotation(tokens, from, limit) : -1;
    return quotation < 0 ? null : trimmed(tokens, quotation, cutOf(tokens, cues, index, quotation, end));
  }
  return trimmed(tokens, from, cutOf(tokens, cues, index, from, end));
}

/** '“Go,” she said at a rally in Lindow, Ont., [“but stay close”]': the quotation that takes up the one before the cue. */
function nextQuotation(tokens: Token[], from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++)
    if (tokens[at]!.kind === 'quotation') return /^(?:,|still|and|but)$/.test(tokens[at - 1]!.word) ? at : -1;
  return -1;
}

/**
 * Whether the statement before a cue goes on at tokens[at], outside quotation marks. A subject whose verb is still to
 * come needs it ('the plan, said Liu, will fail'); a closed quotation has ended ('“Go,” she said, and they went').
 */
function goesOn(tokens: Token[], { inverted }: Cue, ahead: Range | null, at: number): boolean {
  const first = tokens[at]!;
  if (first.word === 'that') return true;
  if (ahead && tokens[ahead.to - 1]!.kind === 'quotation') return joinsQuotation(tokens, at);
  if (isFiniteVerb(first)) return true;
  if (inverted) return false;
  // 'when', 'in' or a gerund tells of the speaking, not of what was said.
  if (SUBORDINATORS.has(first.word) && !/^(?:but|because|if|unless|although|though|since)$/.test(first.word))
    return false;
  if (isInfinitive(tokens, at)) return true;
  return !PREPOSITIONS.has(first.word) && !/ing$/.test(first.word) && !/^(?:who|which)$/.test(first.word);
}

/** '“Go,” she said, [but “stay close”]', '[and that all would go]'. */
function joinsQuotation(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return /^(?:and|but|or)$/.test(tokens[at]!.word) && (next?.kind === 'quotation' || next?.word === 'that');
}

/** Where content that starts at `from` ends: at the unit's end, or where a later cue's clause begins. */
function cutOf(tokens: Token[], cues: Cue[], index: number, from: number, end: number): number {
  const { complement } = cues[index]!;
  let to = end;
  const phrase = complement?.kind === 'phrase' || complement?.kind === 'infinitive';
  if (phrase) to = phraseEnd(tokens, from, end, complement.kind === 'phrase');
  if (!phrase && complement && complement.kind !== 'quotation') to = withoutRelative(tokens, from, to);
  if (complement) to = withoutSetting(tokens, from, to);
  if (complement) to = withoutApposition(tokens, from, to);
  if (isAside(tokens, cues[index]!)) to = firstComma(tokens, from, to);
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
  if (cue.kind === 'according' || (cue.kind === 'passive' && cue.subject && !cue.extracted)) return cue.clause;
  if (before.kind === 'quotation' || /^[,;.—–]$/.test(before.word))
    return cue.clause - (before.kind === 'quotation' ? 0 : 1);
  const joined = /^(?:and|but|while|whereas|as|though|although)$/.test(before.word);
  if (!joined) return null;
  if (cue.subject === null) return cue.clause - 1;
  return tokens[cue.clause - 2]?.word === ',' || before.word === 'while' ? cue.clause - 2 : null;
}

/**
 * 'When she learned that he had left, they went', 'Liu, who said it was late, went': what is said in a clause set off from
 * the main one ends with it, at its comma.
 */
function isAside(tokens: Token[], { clause, complement, subject, kind }: Cue): boolean {
  if (complement === null || subject === null || kind === 'noun') return false;
  const before = tokens[clause - 1];
  if (!before) return false;
  if (isRelative(tokens, { subject, inverted: false })) return before.word === ',';
  if (!/^(?:after|when|while|although|though|because|if|as|since|once|before|whereas|even)$/.test(before.word))
    return false;
  const opener = tokens[clause - 2];
  return !opener || (opener.kind === 'mark' && opener.word !== ',');
}

/** 'said it would close, [who had …]': a relative clause set off by a comma at the end is the writer's own. */
function withoutRelative(tokens: Token[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    if (tokens[at]!.word !== ',' || !/^(?:who|which|where)$/.test(tokens[at + 1]!.word)) continue;
    if (!tokens.slice(at + 2, end).some(({ word, kind }) => word === ',' || kind === 'quotation')) return at;
  }
  return end;
}

/** 'said it was “late” [as he left]': after the last quoted words, a clause of time tells of the speaking. */
function withoutSetting(tokens: Token[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--)
    if (tokens[at]!.kind === 'quotation')
      return /^(?:as|when|after|before|while|during)$/.test(tokens[at + 1]!.word) ? at + 1 : end;
  return end;
}

/** '…, [a step that nobody had foreseen]': a noun phrase set off at the end is the writer's own. */
function withoutApposition(tokens: Token[], from: number, end: number): number {
  for (let at = end - 2; at > from; at--) {
    const { word, kind } = tokens[at]!;
    if (kind === 'quotation') return end;
    if (!/^(?:,|—|–|--|-)$/.test(word)) continue;
    return /^(?:a|an|the|one)$/.test(tokens[at + 1]!.word) &&
      !holdsMainVerb(tokens, at + 2, end) &&
      !isListed(tokens, from, at)
      ? at
      : end;
  }
  return end;
}

/** A finite verb before any relative clause. */
function holdsMainVerb(tokens: Token[], from: number, to: number): boolean {
  let relative = from;
  while (relative < to && !/^(?:who|which|that|whose|where)$/.test(tokens[relative]!.word)) relative++;
  return holdsVerb(tokens, from, relative);
}

/** 'ships, trains, [the port]' goes on a list. */
const isListed = (tokens: Token[], from: number, comma: number) =>
  tokens.slice(comma + 1, comma + 12).some(({ word }) => word === 'and' || word === 'or') ||
  tokens.slice(from, comma).some(({ word }) => word === ',');

function firstComma(tokens: Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tokens[at]!.word === ',') return at;
  return end;
}

/** A phrase or infinitive ends where a clause of the main sentence goes on, or an adverbial tells of the speaking. */
function phraseEnd(tokens: Token[], from: number, end: number, nominal: boolean): number {
  for (let at = from + 1; at < end - 1; at++) {
    const { word } = tokens[at]!;
    if (word === ';' || (nominal && tellsOfSpeaking(tokens, at)) || isNextVerb(tokens, at)) return at;
    if (word !== ',') continue;
    const next = tokens[at + 1]!.word;
    if (next === 'as' && tokens[at + 2]?.word === 'well') continue;
    if (CONTINUES.test(next)) return at;
  }
  return end;
}

/** 'opposed it [and voted against it]': a further verb of the same subject. */
function isNextVerb(tokens: Token[], at: number): boolean {
  if (!/^(?:and|or|but)$/.test(tokens[at]!.word)) return false;
  let next = at + 1;
  while (next < tokens.length && (ADVERBS.has(tokens[next]!.word) || /ly$/.test(tokens[next]!.word))) next++;
  return next < tokens.length && isFiniteVerb(tokens[next]!);
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
