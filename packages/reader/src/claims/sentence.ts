import type { Layout } from '../layout/layout.js';
import { findTimes } from '../periods/find-times.js';
import type { TimeExpression } from '../periods/time-expression.js';
import type { Language, Mention, Quantity, Span } from '../records.js';

/** A quantity and its index in the reading. */
export type IndexedQuantity = Quantity & { index: number };

/** A sentence with all that was found in it, each in the order of the text. */
export type Sentence = {
  span: Span;
  paragraph: number;
  language: Language;
  times: TimeExpression[];
  metrics: Mention[];
  places: Mention[];
  quantities: IndexedQuantity[];
};

/** The sentences with their mentions, times and quantities: one pass over the text. */
export function* sentencesWithFindings(
  plain: string,
  layout: Layout,
  mentions: Mention[],
  quantities: Quantity[],
): Generator<Sentence> {
  const wanted = mentions
    .filter(({ concept }) => concept.startsWith('metric/') || concept.startsWith('place/'))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let mention = 0;
  let quantity = 0;
  for (const [paragraph, { kind, sentences }] of layout.paragraphs.entries()) {
    if (kind === 'glossary') continue;
    for (const span of sentences) {
      while (quantity < quantities.length && quantities[quantity]!.span.start < span.start) quantity++;
      const inside: IndexedQuantity[] = [];
      for (; quantity < quantities.length && quantities[quantity]!.span.start < span.end; quantity++)
        inside.push({ ...quantities[quantity]!, index: quantity });
      while (mention < wanted.length && wanted[mention]!.span.start < span.start) mention++;
      const metrics: Mention[] = [];
      const places: Mention[] = [];
      for (; mention < wanted.length && wanted[mention]!.span.start < span.end; mention++) {
        const found = wanted[mention]!;
        if (found.span.end > span.end) continue;
        (found.concept.startsWith('metric/') ? metrics : places).push(found);
      }
      yield {
        span,
        paragraph,
        language: layout.language,
        times: findTimes(plain, span, layout.language),
        metrics,
        places,
        quantities: inside,
      };
    }
  }
}
