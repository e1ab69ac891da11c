import { namesWithNumbers } from './names-with-numbers.js';

const NAMES = new RegExp(namesWithNumbers.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'iy');

/** Whether a number at `at` is part of a name; if so, where the name ends. */
export function nameAt(plain: string, at: number): number | null {
  NAMES.lastIndex = at;
  return NAMES.test(plain) ? NAMES.lastIndex : null;
}
