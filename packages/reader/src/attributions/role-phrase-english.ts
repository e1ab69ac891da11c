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

/** The role nouns and their plurals: 'mayor', 'mayors', 'chairmen'. */
const ROLE_FORMS = new Set(
  [...ROLE_NOUNS].flatMap((noun) => [noun, `${noun}s`, ...(noun.endsWith('man') ? [`${noun.slice(0, -3)}men`] : [])]),
);

/** 'chairman', 'vice-chairman', 'co-founders', 'spokeswoman'. */
export function isRoleNoun(word: string): boolean {
  if (ROLE_FORMS.has(word)) return true;
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && ROLE_FORMS.has(word.slice(hyphen + 1));
}
