import type { Speaker } from '../records.js';
import type { Range } from './noun-phrase-english.js';
import { DOCUMENT_NOUNS, GROUP_NOUNS, ORGANISATION_NOUNS } from './organisation-nouns-english.js';
import { isRoleNoun } from './role-phrase-english.js';
import type { Token } from './tokens-english.js';
import { DETERMINERS } from './words-english.js';

/** What kind of speaker a noun phrase names, by its head noun; null for what cannot speak. */
export function kindOf(
  tokens: Token[],
  { from, to }: Range,
  isPlaceEnd: (at: number) => boolean,
): Speaker['kind'] | null {
  const end = headNounEnd(tokens, from, to);
  const noun = tokens[end - 1]!;
  if (isPlaceEnd(tokens[to - 1]!.end) && end === to) return 'place';
  if (isPlaceEnd(noun.end)) return 'place';
  if (DOCUMENT_NOUNS.has(noun.word) && !noun.capital) return 'document';
  if (noun.word.endsWith('report') || noun.word === 'plan') return 'document';
  if (GROUP_NOUNS.has(noun.word) || joinsSeveral(tokens, from, end)) return 'group';
  if (isRoleNoun(noun.word)) return noun.word.endsWith('s') && !isSingularS(noun.word) ? 'group' : 'person';
  if (ORGANISATION_NOUNS.has(noun.word)) return 'organisation';
  if (DOCUMENT_NOUNS.has(noun.word)) return 'document';
  if (/^(?:some|many|others|both|all|most|several|few|everyone|everybody|nobody|none)$/.test(noun.word)) return 'group';
  // 'one of them'
  if (/^(?:one|someone|somebody|another)$/.test(noun.word)) return 'person';
  const opensUnit = from === 0 && end === 1;
  if (!noun.capital || opensUnit) return null;
  return 'organisation';
}

/** 'lawmakers and advisers', 'Li Na and Wang Bo' are several; 'the development and reform commission' is one. */
function joinsSeveral(tokens: Token[], from: number, end: number): boolean {
  const and = tokens.findIndex(({ word }, at) => at > from && at < end && word === 'and');
  if (and < 0) return false;
  const noun = tokens[end - 1]!.word;
  return !ORGANISATION_NOUNS.has(noun) || /[^s]s$/.test(noun) || DETERMINERS.has(tokens[and + 1]!.word);
}

const isSingularS = (word: string) => /(?:ss|us|boss)$/.test(word);

/** Where the head of a noun phrase ends: before 'of', 'for', 'who' … */
export function headNounEnd(tokens: Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (/^(?:of|for|in|at|from|on|with|to|within|against|behind|near|about|by|who|,)$/.test(tokens[at]!.word))
      return at;
  }
  return to;
}
