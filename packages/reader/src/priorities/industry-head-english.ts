import type { Token } from '../attributions/tokens-english.js';
import {
  ADVERBS,
  AUXILIARIES,
  COMMON_VERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
} from '../attributions/words-english.js';
import { grammar } from '../grammar/compiled.js';
import { VERBS } from './governors-english.js';

const wordsOf = (role: string) =>
  grammar.english['industry-heads'].flatMap((entry) => (entry.role === role ? (entry.words ?? []) : []));
const HEADS = new Set(wordsOf('head'));

/** Words after which the noun phrase is over. */
const ENDS = new Set([
  ...wordsOf('link'),
  ...grammar.english.contrast.flatMap(({ words }) => words),
  ...[ADVERBS, AUXILIARIES, COMMON_VERBS, COORDINATORS, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS].flatMap(
    (words) => [...words],
  ),
]);

/** Whether the word after an industry leaves it the thing meant: 'hydrogen projects', not 'a coal museum'. */
export function isOwnHead(next: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.capital) return true;
  const { word } = next;
  return HEADS.has(word) || ENDS.has(word) || VERBS.has(word) || /(?:ly|ing|ed|['’]s)$/.test(word);
}
