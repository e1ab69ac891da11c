import { isRelative } from './content-range.js';
import type { Cue } from './cue.js';
import { holdsVerb } from './noun-phrase-english.js';
import type { Token } from './tokens-english.js';

/**
 * 'When she learned that he had left, they went', 'Liu, who said it was late, went': what is said in a clause set off from
 * the main one ends with it, at its comma.
 */
export function isAside(tokens: Token[], { clause, complement, subject, kind }: Cue): boolean {
  if (complement === null || subject === null || kind === 'noun') return false;
  const before = tokens[clause - 1];
  if (!before) return false;
  if (isRelative(tokens, { subject, inverted: false })) return before.word === ',';
  if (!/^(?:after|when|while|although|though|because|if|as|since|once|before|whereas|even)$/.test(before.word))
    return false;
  const opener = tokens[clause - 2];
  return !opener || (opener.kind === 'mark' && opener.word !== ',');
}

export function firstComma(tokens: Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tokens[at]!.word === ',') return at;
  return end;
}

/** 'said it would close, [who had …]': a relative clause set off by a comma at the end is the writer's own. */
export function withoutRelative(tokens: Token[], from: number, end: number): number {
  for (let at = from + 1; at < end - 1; at++) {
    if (tokens[at]!.word !== ',' || !/^(?:who|which|where)$/.test(tokens[at + 1]!.word)) continue;
    if (!tokens.slice(at + 2, end).some(({ word, kind }) => word === ',' || kind === 'quotation')) return at;
  }
  return end;
}

/** 'said it was “late” [as he left]': after the last quoted words, a clause of time tells of the speaking. */
export function withoutSetting(tokens: Token[], from: number, end: number): number {
  for (let at = end - 2; at >= from; at--)
    if (tokens[at]!.kind === 'quotation')
      return /^(?:as|when|after|before|while|during)$/.test(tokens[at + 1]!.word) ? at + 1 : end;
  return end;
}

/** '…, [a step that nobody had foreseen]': a noun phrase set off at the end is the writer's own. */
export function withoutApposition(tokens: Token[], from: number, end: number): number {
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
