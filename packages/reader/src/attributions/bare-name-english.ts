import { headNounEnd } from './kind-english.js';
import type { Range } from './noun-phrase-english.js';
import { ORGANISATION_DESCRIPTORS } from './organisation-nouns-english.js';
import type { Token } from './tokens-english.js';

/**
 * The part of a noun phrase that is the name itself. A place is called by its name, not by where it lies: '[Henan] in
 * central China', 'central China's [Henan province]'. What an organisation is may stand before its name:
 * 'consultancy [Hale & Moor]'; capitals at the start of a sentence hide that it is no part of it.
 */
export function bareName(tokens: Token[], head: Range, kind: 'place' | 'organisation'): Range {
  return kind === 'place' ? placeName(tokens, head) : organisationName(tokens, head);
}

function placeName(tokens: Token[], { from, to }: Range): Range {
  const end = headNounEnd(tokens, from, to);
  for (let at = end - 2; at >= from; at--) if (/['’]s$/.test(tokens[at]!.word)) return { from: at + 1, to: end };
  return { from, to: end };
}

function organisationName(tokens: Token[], { from, to }: Range): Range {
  for (let at = to - 2; at >= from; at--)
    if (ORGANISATION_DESCRIPTORS.has(tokens[at]!.word) && tokens[at + 1]!.capital && isDescribed(tokens, from, at))
      return { from: at + 1, to };
  return { from, to };
}

/** 'Company' is part of the name in 'Lindo Motor Company Limited': a described name has no capital before the word. */
const isDescribed = (tokens: Token[], from: number, at: number): boolean =>
  tokens.slice(from + 1, at + 1).every(({ capital }) => !capital);
