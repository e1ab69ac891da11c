import type { Language, Span } from '../records.js';
import { isSpace } from './lines.js';
import { englishBreakAfter } from './sentences-english.js';

/**
 * The sentences of text[start, end): every visible character lies in exactly one. Linear.
 * A Chinese ； does not end a sentence: the year, the speaker and the aim stated before it hold after it.
 */
export function sentencesOf(text: string, paragraph: Span, language: Language): Span[] {
  return stoppedSentences(text, paragraph, language).flatMap((sentence) => inBearableParts(text, sentence));
}

/** No sentence of prose is longer: tables and broken files are, and what reads a sentence may compare all of its parts. */
const LONGEST = 2000;

/** Cuts what is too long to be a sentence after a weaker mark or a space, or else where it must be. */
function inBearableParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    let cut = from + LONGEST;
    while (cut > from + LONGEST / 2 && !/[，、；：,;:\s]/.test(text[cut - 1]!)) cut--;
    if (cut === from + LONGEST / 2) cut = from + LONGEST;
    if (/[\ud800-\udbff]/.test(text[cut - 1]!)) cut--;
    let last = cut;
    while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
    if (last > from) parts.push({ start: from, end: last });
    from = skipSpace(text, cut, end);
  }
  if (end > from) parts.push({ start: from, end });
  return parts;
}

function stoppedSentences(text: string, { start, end }: Span, language: Language): Span[] {
  const sentences: Span[] = [];
  let from = skipSpace(text, start, end);
  let at = from;
  while (at < end) {
    const stop = nextStop(text, at, end);
    if (stop === end) break;
    const after = afterClosers(text, stop, end);
    if (endsSentence(text, from, stop, after, end, language)) {
      sentences.push({ start: from, end: after });
      from = skipSpace(text, after, end);
      at = from;
    } else at = after;
  }
  let last = end;
  while (last > from && isSpace(text.charCodeAt(last - 1))) last--;
  if (last > from) sentences.push({ start: from, end: last });
  return sentences;
}

const STOPS = new Set('。！？!?.｡︒'.split(''));
/** Looked up for every character of a text: 1 for the code unit of a stop. */
const isStop = Uint8Array.from({ length: 0x10000 }, (_, unit) => (STOPS.has(String.fromCharCode(unit)) ? 1 : 0));
/** Marks that belong to the sentence that ends before them. */
const CLOSERS = new Set('”’"\'」』）)]】》〉*'.split(''));
const CHINESE_STOPS = new Set('。！？｡︒'.split(''));

function nextStop(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (isStop[text.charCodeAt(at)] === 1) return at;
  return end;
}

/** Past the stop, repeated stops and closing marks. */
function afterClosers(text: string, stop: number, end: number): number {
  let at = stop + 1;
  while (at < end && (STOPS.has(text[at]!) || CLOSERS.has(text[at]!))) at++;
  return at;
}

function endsSentence(
  text: string,
  from: number,
  stop: number,
  after: number,
  end: number,
  language: Language,
): boolean {
  const next = text[after];
  if (CHINESE_STOPS.has(text[stop]!)) {
    // “怎么办？”的问题, 《为什么？》一书: the mark belongs to a name inside the sentence.
    const closed = after > stop + 1 && CLOSERS.has(text[after - 1]!);
    return !(closed && next !== undefined && after < end && /[，、；：的等之是和与及一这]/.test(next));
  }
  // Full-stop of the Latin script inside Chinese text: decimals, versions, addresses.
  if (language === 'zh' && text[stop] === '.')
    return after < end && isSpace(text.charCodeAt(after)) && /[\u3400-\u9fff]/.test(text[stop - 1] ?? '');
  if (language === 'zh') return true;
  return englishBreakAfter(text, from, stop, after, end);
}

function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}
