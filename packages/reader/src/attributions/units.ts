import type { Span } from '../records.js';
import type { Quotation } from './quotation-marks.js';

/** Sentences that one quotation spans, taken together: the grammar of a cue reaches over them. */
export function unitsOf(sentences: Span[], quotations: Quotation[]): Span[] {
  const units: Span[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const last = units.at(-1);
    while (next < quotations.length && quotations[next]!.span.end <= sentence.start) next++;
    const quotation = quotations[next];
    const inside =
      last !== undefined &&
      quotation !== undefined &&
      quotation.span.start < last.end &&
      quotation.span.end > sentence.start;
    if (inside && sentence.end - last.start < LONGEST) last.end = sentence.end;
    else units.push(...pieces(sentence));
  }
  return units;
}

/** The sentences that reach into `span`, cut to it. Sentences stand in order: the first is found by a binary search. */
export function sentencesWithin(sentences: Span[], span: Span): Span[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > span.start) high = middle;
    else low = middle + 1;
  }
  const found: Span[] = [];
  for (let at = low; at < sentences.length && sentences[at]!.start < span.end; at++)
    found.push({ start: Math.max(sentences[at]!.start, span.start), end: Math.min(sentences[at]!.end, span.end) });
  return found;
}

/** No sentence is this long, in characters: a text without stops is read in pieces, so that time stays linear. */
const LONGEST = 5_000;

function pieces({ start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at += LONGEST) found.push({ start: at, end: Math.min(end, at + LONGEST) });
  return found;
}

const MIN_WORDS = 5;

/** 'The Long Way Home With Ann Lee': every word but the small ones has a capital. */
const isTitle = (words: string[]) =>
  words.every((word) => word.length < 4 || /^[^\p{L}]*\p{Lu}/u.test(word)) && words.some((word) => word.length > 3);

/** Whether quoted words can be something said, and not a term or a name in quotation marks. */
export function isSpeech(text: string, { span, inner }: Quotation, isSpeaking: (word: string) => boolean): boolean {
  const words = text.slice(inner.start, Math.min(inner.end, inner.start + 80)).split(/\s+/);
  if (words.length >= MIN_WORDS && !isTitle(words)) return true;
  if (/[,.?!][’”"']*$/.test(text.slice(Math.max(inner.start, inner.end - 3), inner.end))) return true;
  if (
    span.end - span.start > 0 &&
    /[,.?!]/.test(text[span.end] ?? '') &&
    /[:,]\s*$/.test(text.slice(Math.max(0, span.start - 3), span.start))
  )
    return true;
  const before = /([\p{L}]+)[,:]?\s*$/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1];
  return before !== undefined && isSpeaking(before.toLowerCase());
}
