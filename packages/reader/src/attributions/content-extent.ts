import { isInfinitive } from './complement-english.js';
import { cutOf } from './content-end.js';
import { isRelative, trimmed, withoutFinalMarks } from './content-range.js';
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
