import { folded, isWordUnit } from './fold.js';

const isWord = (text: string, at: number): boolean => isWordUnit[text.charCodeAt(at)] === 1;

/** Whether a name may begin here: not in the middle of a word of a script that separates words. */
export function startsWord(text: string, at: number, from: number): boolean {
  return at <= from || !isWord(text, at) || !isWord(text, at - 1);
}

/**
 * Where a name that was matched up to here ends: here, or after a plural's ending ('robot|s', 'bus|es'), which belongs
 * to it; -1 in the middle of a word.
 */
export function endOfWord(text: string, at: number, to: number): number {
  if (at >= to || !isWord(text, at) || !isWord(text, at - 1)) return at;
  const letter = (index: number) => (index < to ? folded[text.charCodeAt(index)]! : 0);
  const ends = (index: number) => index >= to || !isWord(text, index);
  if (isDigit(text, at - 1)) return -1;
  if (letter(at) === S && ends(at + 1)) return at + 1;
  if (letter(at) === E && letter(at + 1) === S && ends(at + 2)) return at + 2;
  return -1;
}

const S = 's'.charCodeAt(0);
const E = 'e'.charCodeAt(0);
const isDigit = (text: string, at: number): boolean => /[0-9０-９]/.test(text[at]!);
