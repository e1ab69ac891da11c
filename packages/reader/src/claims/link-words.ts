import { grammar } from '../grammar/compiled.js';
import type { Span } from '../records.js';

/** Words by a letter of theirs, longest first, so that the longest that fits is taken. */
type Words = Map<string, string[]>;

/** Words that may stand between a metric and its number (grammar/chinese/links.yaml), by their first letter. */
const links = wordsBy(
  0,
  grammar.chinese.links.flatMap(({ words }) => words),
);
/** The same words by their last letter: they part an unknown head noun from its number, but for those that are part of a noun. */
const lastLetters = wordsBy(
  -1,
  grammar.chinese.links.flatMap(({ words }) => words),
);
const nominal = new Set(
  grammar.chinese.links.flatMap(({ role, words }) => (role === 'measure' || role === 'whose' ? words : [])),
);

function wordsBy(place: 0 | -1, words: string[]): Words {
  const table: Words = new Map();
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const letter = word.at(place)!;
    table.set(letter, [...(table.get(letter) ?? []), word]);
  }
  return table;
}

/** 在提高效益的基础上: how something is to come about, between what is measured and its number. */
const CIRCUMSTANCE = /^在[^，。；、：\d]{1,36}?(?:基础上|前提下|条件下|情况下|同时)/;

/**
 * Whether text[start, end) consists of nothing but link words, punctuation within a clause and the spans to skip
 * (times, asides in brackets). Linear: each place is read once, the longest word first.
 */
export function linksOnly(plain: string, start: number, end: number, skips: Span[]): boolean {
  let at = start;
  while (at < end) {
    const skip = skips.find((span) => span.start <= at && span.end > at);
    if (skip) {
      at = skip.end;
      continue;
    }
    const mark = plain[at]!;
    if (/[\s，,、：:“”"'’]/.test(mark)) {
      at++;
      continue;
    }
    if (mark === '（' || mark === '(') {
      // A bracket that does not close before the number holds it: 增长5%（力争6%）.
      const close = plain.slice(at, Math.min(end, at + 40)).search(/[）)]/);
      at += close + 1 || 1;
      continue;
    }
    const aside = mark === '在' ? CIRCUMSTANCE.exec(plain.slice(at, Math.min(end, at + 48))) : null;
    if (aside) {
      at += aside[0].length;
      continue;
    }
    const word = links.get(mark)?.find((candidate) => plain.startsWith(candidate, at) && at + candidate.length <= end);
    if (!word) return false;
    at += word.length;
  }
  return true;
}

/** The verbal link word that ends right before `end` and begins at `from` or later; null where none does. */
export function linkBefore(plain: string, from: number, end: number): string | null {
  if (end <= from) return null;
  const word = lastLetters
    .get(plain[end - 1]!)
    ?.find((candidate) => end - candidate.length >= from && plain.startsWith(candidate, end - candidate.length));
  return word === undefined || nominal.has(word) ? null : word;
}
