import { grammar } from '../grammar/compiled.js';
import type { Value } from '../records.js';

export type Comparator = Exclude<Value['comparator'], '..'>;

/** English comparators by their words (grammar/english/comparators.yaml), and how long these are. */
type Table = { words: Map<string, Comparator>; longest: number; edges: Set<string> };

const before = tableOf('before');
const after = tableOf('after');

function tableOf(side: 'before' | 'after'): Table {
  const entries = grammar.english.comparators.filter((entry) => entry.side === side);
  const words = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry.comparator] as const)));
  // Most numbers have none beside them: the letter next to the number tells.
  const edges = new Set([...words.keys()].map((word) => word.at(side === 'before' ? -1 : 0)!));
  return { words, edges, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
}

/** The comparator that the words around plain[from, to) give it; `start` and `end` bound the sentence. */
export function comparatorAround(
  plain: string,
  bounds: { start: number; end: number },
  from: number,
  to: number,
): Comparator {
  return comparatorAfter(plain, to, bounds.end, after) ?? comparatorBefore(plain, bounds.start, from, before) ?? '=';
}

/** The longest words that end right before the number; they begin where a word does. */
function comparatorBefore(
  plain: string,
  start: number,
  from: number,
  { words, longest, edges }: Table,
): Comparator | null {
  let end = from;
  while (end > start && isBlank(plain, end - 1)) end--;
  if (end === start || !edges.has(plain[end - 1]!.toLowerCase())) return null;
  const window = normal(plain.slice(Math.max(start, end - longest - 1), end));
  const first = Math.max(0, window.length - longest);
  for (let at = first; at < window.length; at++) {
    if (!beginsWord(window, at)) continue;
    const comparator = words.get(window.slice(at));
    if (comparator) return comparator;
  }
  return null;
}

/** The longest words that begin right after the number; they end where a word does. */
function comparatorAfter(plain: string, to: number, end: number, { words, longest, edges }: Table): Comparator | null {
  const begin = isBlank(plain, to) ? to + 1 : to;
  if (begin >= end || !edges.has(plain[begin]!.toLowerCase())) return null;
  const window = normal(plain.slice(begin, Math.min(end, begin + longest + 1)));
  for (let length = Math.min(longest, window.length); length > 0; length--) {
    const comparator = words.get(window.slice(0, length));
    if (!comparator || !endsWord(window, length)) continue;
    // '3 percent and over 700,000 jobs': the words are those of the next number.
    if (/^and /.test(window) && /^ ?[\d$€£¥]/.test(plain.slice(begin + length, begin + length + 2))) continue;
    return comparator;
  }
  return null;
}

const isBlank = (text: string, at: number) => /\s/.test(text[at] ?? '');
const normal = (text: string) => text.toLowerCase().replace(/[\s\u00a0]/g, ' ');
const isLetter = (mark: string | undefined) => mark !== undefined && /[\p{L}\p{N}]/u.test(mark);

/** n't is a word of its own: 'wouldn't rise above'. */
const beginsWord = (text: string, at: number) =>
  !isLetter(text[at]) || !isLetter(text[at - 1]) || (text[at] === 'n' && /^n['’]t /.test(text.slice(at, at + 4)));
const endsWord = (text: string, length: number) =>
  !isLetter(text[length - 1]) ? !/\d/.test(text[length] ?? '') : !isLetter(text[length]);

/** A number with its comparator as a value: '<' and '<=' fill high, the others low. */
export function boundedBy(comparator: Comparator, number: number): Value {
  const upper = comparator === '<' || comparator === '<=';
  return { comparator, low: upper ? null : number, high: upper ? number : null };
}
