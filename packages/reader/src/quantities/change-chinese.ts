import { grammar } from '../grammar/compiled.js';
import type { Change, Span } from '../records.js';

type Word = { role: 'verb' | 'link' | 'phrasal'; change: Change };

const before = new Map<string, Word>();
const nouns = new Map<string, Change>();
for (const { role, change, words } of grammar.chinese.changes)
  for (const word of words) {
    if (role === 'growth') nouns.set(word, change);
    else if (role === 'verb' || role === 'link' || role === 'phrasal') before.set(word, { role, change });
  }
const LONGEST = Math.max(...[...before.keys()].map((word) => word.length));
/** Which marks any of the words ends in: asked before any word is looked up. */
const EDGES = new Uint8Array(0x10000);
for (const word of before.keys()) EDGES[word.charCodeAt(word.length - 1)] = 1;
/** Words of reaching and of manner follow each other no longer than this. */
const MOST_LINKS = 6;

/** Whether the words around plain[from, to) say that the quantity rose or fell, by or to this number. */
export function changeAroundChinese(plain: string, sentence: Span, from: number, to: number): Change | null {
  let at = from;
  for (let links = 0; links <= MOST_LINKS; links++) {
    while (at > sentence.start && plain[at - 1] === ' ') at--;
    const found = wordBefore(plain, sentence.start, at);
    if (!found || found.role === 'phrasal') break;
    if (found.role === 'verb') return found.change;
    at -= found.length;
  }
  return nounAfter(plain, to, sentence.end);
}

/** The longest word of change, or between it and its number, that ends at `at`. */
function wordBefore(plain: string, start: number, at: number): (Word & { length: number }) | null {
  if (at <= start || EDGES[plain.charCodeAt(at - 1)] === 0) return null;
  for (let length = Math.min(LONGEST, at - start); length > 0; length--) {
    const word = before.get(plain.slice(at - length, at));
    if (word) return { ...word, length };
  }
  return null;
}

/** 5%的增长: the rate before its noun. */
function nounAfter(plain: string, to: number, end: number): Change | null {
  const bound = plain.startsWith('以上', to) || plain.startsWith('左右', to) || plain.startsWith('以内', to);
  const from = bound ? to + 2 : to;
  if (plain[from] !== '的' || from + 3 > end) return null;
  return nouns.get(plain.slice(from + 1, from + 3)) ?? null;
}
