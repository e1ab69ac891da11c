import { isSpace } from './lines.js';

/** Abbreviations that a name or a number follows: the stop after them never ends a sentence. */
const LEADING = new Set(
  'mr mrs ms dr prof gen gov sen rep col capt lt sgt st rev hon pres messrs no nos vol fig figs eq sec ch pp vs cf approx ca viz al eg ie jan feb mar apr jun jul aug sep sept oct nov dec e.g i.e'.split(
    ' ',
  ),
);
/** Abbreviations that may close a sentence: they do where a word that opens sentences follows. */
const TRAILING = new Set(
  'u.s u.k u.n u.s.a e.u d.c inc corp co ltd llc plc bros jr sr etc a.m p.m ph.d m.d b.a m.a dept univ est'.split(' '),
);
const OPENERS = new Set(
  'the a an it its he she they we i you this that these those there in on at as by for from with if when while after before since although but and so however meanwhile moreover according to under over more most some many all no not what who how why where'.split(
    ' ',
  ),
);

/** Whether the stop at text[stop] (its closing marks end at `after`) ends an English sentence. */
export function englishBreakAfter(text: string, from: number, stop: number, after: number, end: number): boolean {
  let at = after;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at >= end) return true;
  const quoted = after > stop + 1 && /["”’'»」]/.test(text[after - 1]!);
  if (at === after) return breaksWithoutSpace(text, stop, after, quoted);
  const next = nextWord(text, at, end);
  // “Is it so?” she asked; “Ready!” he said: the cue goes on after question and exclamation.
  if (text[stop] !== '.') return !(quoted && /^\p{Ll}/u.test(next));
  if (text[stop + 1] === '.') return !/^\p{Ll}/u.test(next);
  // 'Jane Roe (D-Ohio.) said': an abbreviation ends the bracket, not the sentence.
  if (/[)\]]/.test(text[after - 1]!) && /^\p{Ll}/u.test(next)) return false;
  if (quoted) return !(/^\p{Ll}/u.test(next) && /^(?:said|says|he|she|they|it|who|the)$/.test(next));
  const before = wordBefore(text, from, stop);
  const word = before.toLowerCase();
  if (LEADING.has(word)) return false;
  const initial = /^\p{Lu}$/u.test(before);
  if (TRAILING.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(before))
    return OPENERS.has(next.toLowerCase()) && /^\p{Lu}/u.test(next);
  if (initial && /^\p{Lu}/u.test(next)) return OPENERS.has(next.toLowerCase());
  return true;
}

/** A stop without white space after it: 3.5, example.org, J.K. — or a broken text: '…growth.The country'. */
function breaksWithoutSpace(text: string, stop: number, after: number, quoted: boolean): boolean {
  const next = text[after]!;
  const before = text[stop - 1] ?? '';
  if (quoted) return /[\p{Lu}“"]/u.test(next);
  if (text[stop] !== '.') return /[\p{Lu}“"‘]/u.test(next) && /\p{Ll}/u.test(before);
  return (
    /\p{Ll}/u.test(before) &&
    /\p{Lu}/u.test(next) &&
    /[\p{Ll}\s]/u.test(text[after + 1] ?? ' ') &&
    !/\p{Ll}\.\p{Lu}\./u.test(text.slice(stop - 1, after + 2))
  );
}

const LONGEST_WORD = 24;

function nextWord(text: string, at: number, end: number): string {
  const slice = text.slice(at, Math.min(end, at + LONGEST_WORD));
  return /^["“‘'([]*([\p{L}\p{N}'’-]*)/u.exec(slice)?.[1] ?? '';
}

function wordBefore(text: string, from: number, stop: number): string {
  let at = stop;
  while (at > from && stop - at < LONGEST_WORD && /[\p{L}\p{N}.'’-]/u.test(text[at - 1]!)) at--;
  return text.slice(at, stop);
}
