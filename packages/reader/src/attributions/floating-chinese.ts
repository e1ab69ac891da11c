import type { Span } from '../records.js';
import type { Draft } from './continuation-chinese.js';
import { firstEndingAfter, type Quotation } from './quotation-marks.js';

/** Fewer characters without a mark of a sentence are a term, a name or a slogan. */
const LEAST_SPEECH = 12;

/** Whether quoted words are something said: a sentence with its mark inside, or long enough to be one. */
export const isSpeech = (text: string, { inner }: Quotation): boolean =>
  /[。！？…，]/.test(text.slice(inner.start, inner.end)) || inner.end - inner.start >= LEAST_SPEECH;

/**
 * The quotation that a sentence without a cue opens with and is filled by: '“…。”' right after something said belongs to
 * who said that.
 */
export function floatingQuotation(
  text: string,
  unit: Span,
  quotations: Quotation[],
  isOpen: boolean,
): Quotation | null {
  const quotation = quotations[firstEndingAfter(quotations, unit.start)];
  if (!quotation || text.slice(unit.start, quotation.span.start).trim() !== '') return null;
  const behind = text.slice(quotation.span.end, unit.end);
  return /^[\s。]*$/.test(behind) && (isOpen || isSpeech(text, quotation)) ? quotation : null;
}

/** Whether somebody's own words are quoted, which a further quotation may go on with. */
export const isQuoted = (text: string, { entity, content }: Draft, isOpen: boolean): boolean => {
  const { start, end } = content.at(-1)!;
  return entity !== null && (/[”」』]/.test(text[end - 1] ?? '') || (isOpen && /[“「『]/.test(text[start] ?? '')));
};

/** Lets a quotation of its own sentence or paragraph be part of what was said. */
export function join(said: Draft, quotation: Quotation): void {
  said.content.push({ ...quotation.span });
  said.quotations.push(quotation);
}
