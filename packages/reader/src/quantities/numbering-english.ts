import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';

const entries = (side: 'before' | 'after' | 'around') =>
  grammar.english.numbering.filter((entry) => entry.side === side);
const wordsOf = (side: 'before' | 'around') => entries(side).flatMap(({ words = [] }) => words);

const letters = wordsOf('before').filter((word) => /^[a-z]/.test(word));
const signs = wordsOf('before').filter((word) => !/^[a-z]/.test(word));
const BEFORE = new RegExp(`(?:\\b${alternation(letters)}\\.?[ -]{0,2}|${alternation(signs)})$`, 'i');
const AFTER = new RegExp(
  entries('after')
    .map(({ pattern }) => `(?:${pattern})`)
    .join('|'),
  'uy',
);
const HALF = new RegExp(`\\b${alternation(wordsOf('around'))}\\s$`, 'i');

const NAME = new RegExp(
  `${alternation(grammar.english['names-with-numbers'].flatMap(({ words = [] }) => words))}\\b`,
  'iy',
);

/** Whether a number at `at` is part of a name or a set phrase; if so, where that ends. */
export function englishNameAt(plain: string, at: number): number | null {
  NAME.lastIndex = at;
  return NAME.test(plain) ? NAME.lastIndex : null;
}

/** Whether the words before a number make it the number of a thing: Article, No., #. */
export function numberedBefore(left: string): boolean {
  return BEFORE.test(left);
}

/** Whether what follows at `at`, right after the digits, makes an ordinal, a time or a code of them: 5th, 5G. */
export function numberedAfter(plain: string, at: number): boolean {
  AFTER.lastIndex = at;
  return AFTER.test(plain);
}

/** Whether a half is one of time: this half, the second half. */
export function halfOfTime(left: string): boolean {
  return HALF.test(left);
}
