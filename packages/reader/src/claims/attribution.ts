import type { Attribution, Span } from '../records.js';

/** Finds the attribution whose content encloses a span: the innermost (shortest content) where several do. */
export function enclosingAttribution(attributions: Attribution[]): (span: Span) => number | null {
  const contents = attributions
    .flatMap(({ content }, index) => content.map((span) => ({ index, ...span })))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return (span) => contents.find(({ start, end }) => start <= span.start && span.end <= end)?.index ?? null;
}
