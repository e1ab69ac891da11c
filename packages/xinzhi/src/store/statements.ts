import type { Layout, Reading, Span } from '@xinzhi/reader';

/**
 * The sentences that say something: those in which a claim, a priority or a quoted content lies.
 * They are what the search looks through and what is quoted beside a figure.
 */
export function statementsOf(layout: Layout, reading: Pick<Reading, 'attributions' | 'claims' | 'priorities'>): Span[] {
  const sentences = layout.paragraphs.flatMap((paragraph) => paragraph.sentences).sort((a, b) => a.start - b.start);
  const saying = new Set<number>();
  const mark = (span: Span) => {
    for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
      const sentence = sentences[index] as Span;
      if (sentence.start >= Math.max(span.end, span.start + 1)) break;
      saying.add(index);
    }
  };
  for (const claim of reading.claims) mark(claim.span);
  for (const priority of reading.priorities) mark(priority.span);
  for (const attribution of reading.attributions) for (const content of attribution.content) mark(content);
  return [...saying].sort((a, b) => a - b).map((index) => sentences[index] as Span);
}

/** Index of the first of the sorted spans that ends after `offset`, by bisection. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
