import type { Span } from '../records.js';

const BOUNDARY = /[，；：。！？,;!?\n]/;

/** The clauses of a Chinese sentence: what stands between commas, semicolons and colons; lists use 、 and stay whole. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !BOUNDARY.test(text[at]!)) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = at + 1;
  }
  return clauses;
}
