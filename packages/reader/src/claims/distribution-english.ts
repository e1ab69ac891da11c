import { grammar } from '../grammar/compiled.js';
import { fitMetric } from './fit-metric.js';
import type { Measured } from './metric.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** Phrases that name several metrics by their parts (grammar/english/joint-metrics.yaml). */
const PARTS = grammar.english['joint-metrics'].map(({ pattern, metrics }) => ({
  pattern: new RegExp(pattern, 'i'),
  metrics,
}));

/** What joins the subjects of a list, with what else may belong to each of them. */
const JOINT =
  /^(?: growth| output| volume| rates?)?(?:,| and|, and|, while)(?: (?:the|its|total|those of))?(?: [A-Z][\w’']*)? ?$/;

const PREDICATE =
  /\s(?:is|was|were|are|reached|stood|totall?ed|hit|rose|grew|fell|dropped|increased|declined|will|would|should|remained|amounted|exceeded|surpassed|accounted|jumped|climbed|expanded|shrank|gained|rise|grow|fall|has|have|had|to)\b/i;
const MEASURE =
  /\b(?:output|production|exports|imports|sales|incomes?|prices?|rates?|revenues?|spending|investment|consumption|emissions|shipments|profits|value)$/i;

/**
 * The subjects before the verb, cut at commas and 'and': as many as values, each with its words and with the metric that they
 * name in full. Where the counts differ, every value is said of the whole phrase and of no metric.
 */
function bySubjects(
  plain: string,
  words: string,
  from: number,
  run: IndexedQuantity[],
  sentence: Sentence,
): (Measured | null)[] {
  const opening = words.slice(0, Math.max(0, words.search(PREDICATE)));
  const clause =
    /(?:^|[.;:]|,? (?:while|whereas|and that|that|but|as)\s)((?:(?!\s(?:while|whereas|that|but)\s)[^.;:])*)$/i.exec(
      opening,
    );
  const phrase = clause?.[1]?.replace(/^\s*(?:(?:in|by|during|last|this|over|since)\b[^,]*,\s*)?/i, '').trim() ?? '';
  const start = phrase === '' ? from : from + opening.lastIndexOf(phrase);
  const listed = { start, end: start + phrase.length };
  const whole: Measured = { fit: null, named: null, text: phrase.length <= 80 ? phrase : '', start, listed };
  const items = phrase.split(/,\s+and\s+|,\s+|\s+and\s+/i);
  if (phrase === '' || items.length !== run.length) return run.map(() => whole);
  const lead = /^(?:the )?[\w ]*\b(?:of|in) /i.exec(items[0]!)?.[0] ?? '';
  const last = items.at(-1)!;
  const tail = last.includes(' ') ? (MEASURE.exec(last)?.[0] ?? '') : '';
  let at = start;
  return items.map((item, index): Measured => {
    const begin = plain.indexOf(item, at);
    at = begin + item.length;
    const headed = index > 0 && lead !== '' && !/\b(?:of|in)\b/.test(item) ? lead + item : item;
    const text =
      index < items.length - 1 && lead === '' && tail !== '' && !MEASURE.test(item) ? `${item} ${tail}` : headed;
    const mention = sentence.metrics.find(
      ({ span }) => span.end === at && /^(?:the |its |total |china['’]s )*$/i.test(plain.slice(begin, span.start)),
    );
    const metric = mention && text === item ? mention.concept.slice('metric/'.length) : null;
    const fit = metric === null ? null : fitMetric(metric, run[index]!, run[index]!.change !== null);
    return { fit, named: metric, text, start: begin, listed: { start: begin, end: at } };
  });
}

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
  if (run.length < 2) return [];
  const subject = plain.slice(from, run[0]!.span.start);
  // A phrase of as many parts as there are values hands them out also without 'respectively'.
  const parts = PARTS.find(({ pattern, metrics }) => metrics.length === run.length && pattern.test(subject));
  if (
    !parts &&
    !/\brespectively(?: by| to| at)? (?:about |nearly |around |over |more than )?$/i.test(
      plain.slice(Math.max(from, run[0]!.span.start - 40), run[0]!.span.start),
    ) &&
    !/^(?: in (?:\d{4}|real terms))?,? (?:in real terms,? )?respectively\b/i.test(
      plain.slice(quantities[last]!.span.end, quantities[last]!.span.end + 40),
    )
  )
    return [];
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
  const before = named.length < run.length ? '' : plain.slice(from, named[0]!.span.start);
  const joined =
    named.length === run.length &&
    named.slice(1).every(({ span }, index) => JOINT.test(plain.slice(named[index]!.span.end, span.start))) &&
    !/(?:,|\band) (?:the |its |total )*$/i.test(before.replace(/^ ?(?:in|by|during|last|this) [^,]*, /i, ''));
  if (!joined) return bySubjects(plain, subject, from, changed, sentence);
  return changed.map((quantity, index) => {
    const { concept, span } = named[index]!;
    return measuredBy(quantity, concept.slice('metric/'.length), span.start, plain.slice(span.start, span.end));
  });
}
