import type { Span } from '../records.js';

/** Looked up for every character: 1 for the code unit of a mark that ends a clause. */
const isBoundary = new Uint8Array(0x10000);
for (const mark of '，；：。！？,;!?\n') isBoundary[mark.charCodeAt(0)] = 1;

/** No clause of prose is longer; text without marks is cut here, so that reading it stays linear. */
const LONGEST = 600;

/** The clauses of a Chinese sentence: what stands between commas, semicolons and colons; lists use 、 and stay whole. */
export function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const marked = at < end && isBoundary[text.charCodeAt(at)] === 1;
    if (at < end && !marked && at - from < LONGEST) continue;
    if (at > from) clauses.push({ start: from, end: at });
    from = marked || at === end ? at + 1 : at;
  }
  return clauses;
}
