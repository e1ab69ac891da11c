import { ROLE_NOUNS } from './role-nouns-english.js';
import type { Token } from './tokens-english.js';

/** Words that never stand before the noun of a role phrase. */
const ENDS_SEARCH = /^(?:of|at|for|in|on|with|from|by|to|who|which|that|and|is|was|has|said|says|,)$/;

/** Whether tokens[from, to) begin with a role: 'chairman of …', 'a former deputy head at …', 'another lawmaker'. */
export function startsWithRole(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 9; at++) {
    const { word, kind } = tokens[at]!;
    if (kind === 'quotation' || ENDS_SEARCH.test(word)) return false;
    if (isRoleNoun(word)) return true;
  }
  return false;
}

/** 'chairman', 'vice-chairman', 'co-founders', 'spokeswoman'. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_NOUNS.has(word)) return true;
  const singular = word.endsWith('men') ? `${word.slice(0, -3)}man` : word.endsWith('s') ? word.slice(0, -1) : word;
  if (ROLE_NOUNS.has(singular)) return true;
  const hyphen = singular.lastIndexOf('-');
  return hyphen > 0 && ROLE_NOUNS.has(singular.slice(hyphen + 1));
}
