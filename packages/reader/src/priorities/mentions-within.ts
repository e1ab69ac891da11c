import type { Mention, Span } from '../records.js';

/** Gives the mentions of one kind ('place/') inside a span, without looking through all of them each time. */
export function mentionsWithin(mentions: Mention[], kind: string): (span: Span) => Mention[] {
  const wanted = mentions.filter(({ concept }) => concept.startsWith(kind)).sort((a, b) => a.span.start - b.span.start);
  return ({ start, end }) => {
    let low = 0;
    for (let high = wanted.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (wanted[middle]!.span.start < start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < wanted.length && wanted[to]!.span.end <= end) to++;
    return wanted.slice(low, to);
  };
}
