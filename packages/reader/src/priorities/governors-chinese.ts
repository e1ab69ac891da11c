import { grammar } from '../grammar/compiled.js';
import type { Stance } from '../records.js';
import { wordFinder } from '../words/word-finder.js';

/** A verb that says what is done about an industry or a lever; one that `ends` turns what follows into its opposite. */
export type Governor = { start: number; end: number; stance: Stance | null; ends: boolean; word: string };

type Verb = Pick<Governor, 'stance' | 'ends'>;
const verbs = new Map<string, Verb>(
  grammar.chinese['priority-verbs'].flatMap(({ words, stance, ends }) =>
    words.map((word) => [word, { stance: stance === 'none' ? null : stance, ends }] as const),
  ),
);
/** The words of one stance, and the stance of a word. */
export const wordsOfStance = (stance: Stance) =>
  [...verbs].flatMap(([word, verb]) => (verb.stance === stance ? [word] : []));
export const stanceOfWord = (word: string) => verbs.get(word)?.stance ?? null;

const findVerbs = wordFinder(verbs.keys());

/** What makes a verb part of a name where it follows. */
const compounds = new Map(
  grammar.chinese['priority-compounds'].flatMap(({ words, pattern }) => {
    const follows = new RegExp(`^(?:${pattern})`);
    return words.map((word) => [word, follows] as const);
  }),
);

/** The verbs of text[start, end), in order. */
export function governorsIn(text: string, start: number, end: number): Governor[] {
  const found: Governor[] = [];
  for (const { start: from, end: to, word } of findVerbs(text, start, end)) {
    const { stance, ends } = verbs.get(word)!;
    if (compounds.get(word)?.test(text.slice(to, to + 4))) continue;
    // 产能淘汰和改造: a verb of ending that is joined to what follows has its object before it.
    if (stance !== 'promote' && /^(?:[和与及、”）]|以及)/.test(text.slice(to, to + 2))) continue;
    found.push({ start: from, end: to, stance, ends, word });
  }
  return found;
}
