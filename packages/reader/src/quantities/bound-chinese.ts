import { grammar } from '../grammar/compiled.js';
import type { Span, Value } from '../records.js';
import { pastBlanks } from './numeral-marks.js';

/** A word that bounds or blurs a number, where it stands, and what it makes of the number. */
export type Bound = Span & { comparator: Exclude<Value['comparator'], '..'>; word: string };

type Table = { words: Map<string, Bound['comparator']>; longest: number; edges: Set<string> };

const before = tableOf('before');
const after = tableOf('after');

function tableOf(side: 'before' | 'after'): Table {
  const entries = grammar.chinese.comparators.filter((entry) => entry.side === side);
  const words = new Map(entries.flatMap((entry) => entry.words.map((word) => [word, entry.comparator] as const)));
  const edges = new Set([...words.keys()].map((word) => (side === 'before' ? word.at(-1)! : word[0]!)));
  return { words, edges, longest: Math.max(...[...words.keys()].map((word) => word.length)) };
}

/** The bound that the words around plain[from, to) set; one after the number outranks one before it: 约5%以上 is a floor. */
export function boundAround(plain: string, sentence: Span, from: number, to: number): Bound | null {
  return (
    boundAfter(plain, to, sentence.end) ?? boundBefore(plain, from, sentence.start) ?? comparedWith(plain, from, to)
  );
}

/** The longest words that end right before the number. */
export function boundBefore(plain: string, from: number, start: number): Bound | null {
  const last = pastBlanksBefore(plain, from, start);
  if (last === start || !before.edges.has(plain[last - 1]!)) return null;
  // Pages set words apart in the middle (不 少于): the blanks between their marks don't count.
  let found: Bound | null = null;
  let word = '';
  for (let at = last; at > start && word.length < before.longest; at = pastBlanksBefore(plain, at - 1, start)) {
    word = plain[at - 1]! + word;
    const comparator = before.words.get(word);
    // 占比过20: the noun that 过 stands after is no part of the bound.
    const begin = /[^超越跨迈]过$/.test(word) ? last - 1 : at - 1;
    if (comparator) found = { start: begin, end: last, comparator, word };
  }
  return found;
}

function pastBlanksBefore(plain: string, from: number, start: number): number {
  let to = from;
  while (to > start && from - to < 3 && plain[to - 1] === ' ') to--;
  return to;
}

/** The longest words that begin right after the number. */
export function boundAfter(plain: string, to: number, end: number): Bound | null {
  const start = pastBlanks(plain, to);
  if (start >= end || !after.edges.has(plain[start]!)) return null;
  for (let at = Math.min(end, start + after.longest); at > start; at--) {
    const word = plain.slice(start, at);
    const comparator = after.words.get(word);
    if (comparator) return { start, end: at, comparator, word };
  }
  return null;
}

/** 比三十大, 比5%低: a comparison with the number. */
function comparedWith(plain: string, from: number, to: number): Bound | null {
  if (plain[from - 1] !== '比') return null;
  const mark = plain[to] ?? '';
  const comparator = '大多高长重快'.includes(mark) ? '>' : '小少低短轻慢'.includes(mark) ? '<' : null;
  return mark !== '' && comparator ? { start: from - 1, end: to + 1, comparator, word: `比${mark}` } : null;
}
