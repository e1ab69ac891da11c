import type { Attribution, Span } from '../records.js';
import { type Quotation, quotationsWithin } from './quotation-marks.js';

/** Direct when all of the content is quoted, indirect when none is, else mixed. */
export function formOf(content: Span[], quotations: Quotation[], text: string): Attribution['form'] {
  let quoted = false;
  let unquoted = false;
  for (const span of content) {
    let at = span.start;
    for (const { span: marks } of quotationsWithin(quotations, span.start, span.end)) {
      quoted = true;
      if (marks.start > at && hasWords(text, at, marks.start)) unquoted = true;
      at = Math.max(at, marks.end);
    }
    if (at < span.end && hasWords(text, at, span.end)) unquoted = true;
  }
  if (!quoted) return 'indirect';
  return unquoted ? 'mixed' : 'direct';
}

const hasWords = (text: string, start: number, end: number) => /[\p{L}\p{N}]/u.test(text.slice(start, end));
