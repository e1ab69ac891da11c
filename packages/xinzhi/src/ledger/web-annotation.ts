import type { Document, Span } from '@xinzhi/reader';
import type { Verdict } from '../records/verdict.js';

/**
 * A span as the selectors of the W3C Web Annotation Data Model (4.2.4, 4.2.5). The model counts characters, the records
 * count UTF-16 code units: the two part after a character outside the basic plane, so the text decides where it is at hand.
 */
export function textSelectors({ start, end }: Span, text: string | null) {
  const position = {
    type: 'TextPositionSelector',
    start: text === null ? start : characters(text, start),
    end: text === null ? end : characters(text, end),
  };
  if (text === null) return [position];
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
  };
  return [position, quote];
}

function characters(text: string, units: number): number {
  let count = 0;
  for (let at = 0; at < units; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}

/** A verdict as a W3C Web Annotation (JSON-LD) on the span of its claim. */
export function webAnnotation(verdict: Verdict, document: Document, text: string | null) {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'assessing',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: verdict.result },
      { type: 'TextualBody', purpose: 'assessing', format: 'text/plain', value: verdict.arithmetic },
    ],
    target: { source: document.url ?? document.id, selector: textSelectors(verdict.claim.span, text) },
  };
}
