import { grammar } from '../grammar/compiled.js';

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const entries = grammar.chinese['names-with-numbers'];
const NAMES = new RegExp(
  entries
    .flatMap(({ pattern, words = [] }) => [...(pattern ? [`(?:${pattern})`] : []), ...words.map(escaped)])
    .join('|'),
  'y',
);

/** Whether a number at `at` is part of a name or a set phrase; if so, where the name ends. */
export function chineseNameAt(plain: string, at: number): number | null {
  NAMES.lastIndex = at;
  return NAMES.test(plain) ? NAMES.lastIndex : null;
}

const sided = (side: 'before' | 'after') =>
  grammar.chinese.numbering
    .filter((entry) => entry.side === side)
    .map(({ pattern, words = [] }) => pattern ?? words.map(escaped).join('|'));

/** Words before a number that make it the number of a thing and not an amount. */
export const NUMBERED_BEFORE = new RegExp(`(?:${sided('before').join('|')})$`);
/** Marks right after a number that make it a date, an ordinal, a version or a code. */
export const NUMBERED_AFTER = new RegExp(`^(?:${sided('after').join('|')})`);
