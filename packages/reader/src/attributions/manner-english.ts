import type { Token } from './tokens-english.js';
import { COORDINATORS, DETERMINERS } from './words-english.js';

/**
 * Where the adverb of manner ends that is all a verb of viewing has beside a pronoun: 'saw [it otherwise]', 'sees [things the
 * same way]'; null where something else stands there. It points to a view told elsewhere and is none itself.
 */
export function mannerEnd(tokens: Token[], at: number): number | null {
  if (!OBJECT.test(tokens[at]?.word ?? '')) return null;
  const adverb = at + 1;
  const word = tokens[adverb]?.word ?? '';
  const end = (DETERMINERS.has(word) ? wayEnd(tokens, adverb) : null) ?? (MANNER.test(word) ? adverb + 1 : null);
  return end !== null && endsThere(tokens[end]) ? end : null;
}

const OBJECT = /^(?:it|this|that|things|matters|everything)$/;
const MANNER = /^(?:otherwise|likewise|alike|so|thus)$|ly$/;

/** 'the same way', 'another way' */
function wayEnd(tokens: Token[], at: number): number | null {
  if (tokens[at + 1]?.word === 'way') return at + 2;
  return tokens[at + 2]?.word === 'way' ? at + 3 : null;
}

const endsThere = (token: Token | undefined) =>
  token === undefined || token.kind === 'mark' || COORDINATORS.has(token.word) || /^(?:than|from)$/.test(token.word);
