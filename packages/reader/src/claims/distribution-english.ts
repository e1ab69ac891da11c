import { fitMetric } from './fit-metric.js';
import type { Measured } from './metric.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** Phrases that name several metrics by their parts. */
const PARTS: { pattern: RegExp; metrics: string[] }[] = [
  { pattern: /\bexports and imports\b/i, metrics: ['exports', 'imports'] },
  { pattern: /\bimports and exports\b/i, metrics: ['imports', 'exports'] },
  {
    pattern: /\bincomes? of (?:both )?urban and rural (?:residents|households)\b/i,
    metrics: ['income.urban', 'income.rural'],
  },
];

const LIST = /^(?:,| and|, and)(?: by| to)? (?:about |nearly |around |over |more than )?$/i;

/** '… rose by 8.4% and 11.4%, respectively': one metric each; empty where the sentence distributes nothing here. */
export function distributeEnglish(
  plain: string,
  sentence: Sentence,
  position: number,
  from: number,
): (Measured | null)[] {
  const { quantities } = sentence;
  let last = position;
  while (quantities[last + 1] && LIST.test(plain.slice(quantities[last]!.span.end, quantities[last + 1]!.span.start)))
    last++;
  const run = quantities.slice(position, last + 1);
  if (
    run.length < 2 ||
    !/^(?: in (?:\d{4}|real terms))?,? (?:in real terms,? )?respectively\b/i.test(
      plain.slice(quantities[last]!.span.end, quantities[last]!.span.end + 40),
    )
  )
    return [];
  const subject = plain.slice(from, run[0]!.span.start);
  const parts = PARTS.find(({ pattern, metrics }) => metrics.length === run.length && pattern.test(subject));
  const named = sentence.metrics
    .filter(({ span }) => span.start >= from && span.end <= run[0]!.span.start)
    .slice(-run.length);
  const measuredBy = (quantity: IndexedQuantity, metric: string, start: number, text: string): Measured => ({
    fit: fitMetric(metric, quantity, quantity.change !== null),
    named: metric,
    text,
    start,
  });
  const changed = run.map((quantity) => ({ ...quantity, change: quantity.change ?? run[0]!.change }));
  if (parts) {
    const match = parts.pattern.exec(subject)!;
    return changed.map((quantity, index) => measuredBy(quantity, parts.metrics[index]!, from + match.index, match[0]));
  }
  if (named.length < run.length) return run.map(() => null);
  return changed.map((quantity, index) => {
    const { concept, span } = named[index]!;
    return measuredBy(quantity, concept.slice('metric/'.length), span.start, plain.slice(span.start, span.end));
  });
}
