import type { Span } from '../records.js';
import { pairSingleMarks } from './single-marks.js';

/** A stretch between quotation marks; `span` holds the marks, `inner` lies between them. */
export type Quotation = { span: Span; inner: Span; closed: boolean };

const CLOSES: Record<string, string> = { '“': '”', '「': '」', '『': '』', '"': '"', "''": "''" };
const DOUBLE_CLOSERS = new Set(['”', "''"]);
const MARK = /[“”"「」『』]|'{2,3}|``/g;
const CURVED_MARK = /[“”「」『』]|'{2,3}|``/g;

/**
 * Pairs the quotation marks of one paragraph. Marks inside an open quotation are part of it, except its own closing
 * mark. Broken texts survive: a second opening mark is ignored while one is open; a closing mark without an opening
 * one ends the quotation before it; an unclosed quotation runs to the end of the paragraph where `mayContinue`
 * (the next paragraph opens with a mark again), else to the end of its sentence.
 */
export function pairQuotations(text: string, paragraph: Span, sentences: Span[], mayContinue = false): Quotation[] {
  const singles = pairSingleMarks(text, paragraph);
  const { found, stray } = pairMarks(text, paragraph, sentences, mayContinue, MARK, singles);
  return stray ? pairMarks(text, paragraph, sentences, mayContinue, CURVED_MARK, singles).found : found;
}

function pairMarks(
  text: string,
  paragraph: Span,
  sentences: Span[],
  mayContinue: boolean,
  marks: RegExp,
  singles: Span[],
) {
  const found: Quotation[] = [];
  let open: { at: number; mark: string; width: number } | null = null;
  /** Curved marks opened inside a straight quotation: the next curved closing mark is theirs. */
  let inner = 0;
  let single = 0;
  /** Single marks that open before `at`, outside other quotations: what they hold is theirs, other marks and all. */
  const passSingles = (at: number) => {
    for (; single < singles.length && singles[single]!.start < at; single++) {
      const { start, end } = singles[single]!;
      if (open === null && start >= (found.at(-1)?.span.end ?? 0))
        found.push(quotation({ at: start, width: 1 }, end - 1, end, true));
    }
  };
  const slice = text.slice(paragraph.start, paragraph.end);
  for (const match of slice.matchAll(marks)) {
    const at = paragraph.start + match.index;
    passSingles(at);
    if (open === null && at < (found.at(-1)?.span.end ?? 0)) continue;
    const mark = match[0] === '``' ? '“' : match[0] === "'''" ? "''" : match[0];
    const width = match[0].length;
    if (open === null) {
      if (opens(text, at, width, mark)) {
        open = { at, mark, width };
        inner = 0;
      } else if (DOUBLE_CLOSERS.has(mark) || mark === '"') extendLast(text, found, at + width);
    } else if (open.mark === '"' && mark === '“') {
      inner++;
    } else if (open.mark === '"' && mark === '”' && inner > 0) {
      inner--;
    } else if (closes(text, at, width, mark, open.mark)) {
      found.push(quotation(open, at, at + width, true));
      open = null;
    }
  }
  passSingles(paragraph.end);
  // A straight mark that is never closed, where curved ones are used, quotes nothing: it hides those that do.
  const stray = open !== null && open.mark === '"' && slice.includes('“');
  if (open !== null) {
    const from = open.at;
    const end = mayContinue ? paragraph.end : endOfSentence(sentences, from, paragraph.end);
    found.push(quotation(open, end, end, false));
  }
  return { found, stray };
}

function quotation(open: { at: number; width: number }, innerEnd: number, end: number, closed: boolean): Quotation {
  return { span: { start: open.at, end }, inner: { start: open.at + open.width, end: innerEnd }, closed };
}

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character);

function opens(text: string, at: number, width: number, mark: string): boolean {
  const before = text[at - 1];
  const after = text[at + width];
  if (mark === '“' || mark === '「' || mark === '『') return true;
  if (mark === '"' || mark === "''") return !isBlank(after) && !isLetter(before) && !/[,.?!’”…%]/.test(before ?? ' ');
  return false;
}

function closes(text: string, at: number, width: number, mark: string, opened: string): boolean {
  if (opened === '“' && mark === "''") return true;
  // '“Apparently not,“ he said': the wrong curved mark at the end.
  if (opened === '“' && mark === '“') return /[,.?!]/.test(text[at - 1]!) && isBlank(text[at + width]);
  // A quotation opened by a curved mark and closed by a straight one.
  if (opened === '“' && mark === '"') return /[,.?!…]/.test(text[at - 1]!) && !isLetter(text[at + width]);
  if (opened === '"' && mark === '”') return /[,.?!…]/.test(text[at - 1]!);
  if (mark !== CLOSES[opened]) return false;
  // A straight mark between a blank and a letter opens again: the one before it was never closed.
  return (mark !== '"' && mark !== "''") || !(isBlank(text[at - 1]) && isLetter(text[at + width]));
}

const STRAY_REACH = 300;

/** A stray closing mark right after a sentence: the quotation before it was closed too early. */
function extendLast(text: string, found: Quotation[], end: number): void {
  const last = found.at(-1);
  if (!last || end - last.span.end > STRAY_REACH) return;
  if (!/[.?!]\s*["”']+$/.test(text.slice(Math.max(last.span.end, end - 6), end))) return;
  last.span.end = end;
  last.inner.end = end - 1;
}

function endOfSentence(sentences: Span[], from: number, otherwise: number): number {
  return sentences.find((sentence) => sentence.end > from)?.end ?? otherwise;
}

/** The quotations, in order and apart, that reach into text[start, end). */
export function quotationsWithin(quotations: Quotation[], start: number, end: number): Quotation[] {
  const first = firstEndingAfter(quotations, start);
  let last = first;
  while (last < quotations.length && quotations[last]!.span.start < end) last++;
  return quotations.slice(first, last);
}

/** The index of the first quotation that ends after `at`: a binary search. */
export function firstEndingAfter(quotations: Quotation[], at: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
