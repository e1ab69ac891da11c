import type { Span } from '../records.js';

const BOUNDARY = /[，；：。！？,;!?\n]/;

/** No clause of prose is longer; text without marks is cut here, so that reading it stays linear. */
const LONGEST = 600;

/** The clauses of a Chinese sentence: what stands between commas, semicolons and colons; lists use 、 and stay whole. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const marked = at < end && BOUNDARY.test(text[at]!);
    if (at < end && !marked && at - from < LONGEST) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = marked || at === end ? at + 1 : at;
  }
  return clauses;
}
