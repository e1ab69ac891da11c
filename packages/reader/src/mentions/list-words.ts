import { grammar } from '../grammar/compiled.js';

/**
 * Ordinary words that name an industry only as an item of a list (电子、机械、化工), and one-character names of metals
 * and crops: anywhere else they are parts of other words (grammar/chinese/list-words.yaml).
 */
export const listWords: [concept: string, words: string[]][] = grammar.chinese['list-words'].map(
  ({ concept, words }) => [concept, words],
);

const ITEM_END = /[、和与及等，。；：！？\n）)”]/;

/** Whether text[start, end) is an item of a list: between list commas, or the first one, after a verb or a mark. */
export function isListItem(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? '\n';
  const begins = before === '、' || FIRST_AFTER.test(before);
  const ends = end >= text.length || ITEM_END.test(text[end]!) || text.startsWith('产业', end);
  return begins && ends && (before === '、' || text[end] === '、');
}

/** The last characters of verbs that take such lists (发展, 推动, 促进, 做强, 做大, 聚焦 …), and marks. */
const FIRST_AFTER = /[展动进强大优持升造设好焦绕推快力，。；：（“\n]/;
