import type { Mention } from '../records.js';
import { fitMetric } from './fit-metric.js';
import type { Measured } from './metric.js';
import type { Sentence } from './sentence.js';

const CHANGE =
  /\b(?:ris|rose|grew|grow|increas|climb|gain|jump|surg|soar|expand|expansion|fall|fell|drop|declin|decreas|shr[aiu]nk|contract|up|down|scale|boost|rais|reduc|cut|annual|year[- ]on[- ]year|double|triple)/i;
/** Nouns that stand for a metric named before: 'while the US index was 0.29'. */
const ANAPHOR =
  /\b(?:index|figure|rate|ratio|share|number|proportion|level|value|intensity|total|one|that (?:of|in|for))\b/i;
/** A new subject between metric and number: the metric does not reach over it. */
const BARRIER = /[.;:]\s|\b(?:while|whereas|but|although|because|which|who|whose)\b/i;

/** What an English quantity measures: the metric named before it in its clause, after it ('5 percent growth in GDP'), or the one before. */
export function englishMetric(
  plain: string,
  sentence: Sentence,
  position: number,
  from: number,
  earlier: (Measured | null)[],
): Measured | null {
  const quantity = sentence.quantities[position]!;
  const within = sentence.metrics.filter(({ span }) => span.start >= from && span.end <= quantity.span.start);
  const before = within.at(-1);
  if (before) {
    const link = plain.slice(before.span.end, quantity.span.start);
    if (link.length <= 120 && !BARRIER.test(link))
      return measuredBy(
        before,
        plain,
        sentence,
        position,
        CHANGE.test(plain.slice(before.span.start - 24 < from ? from : before.span.start - 24, quantity.span.start)),
      );
  }
  const after = metricAfter(plain, sentence, position);
  if (after) return after;
  const last = earlier.at(-1) ?? null;
  if (!last?.named) return null;
  const gap = plain.slice(from, quantity.span.start);
  const paired =
    /^(?: in \d{4})?,? (?:to|and|or) (?:about |nearly |around |over |more than )?$/i.test(gap) ||
    /^ \((?:about |or |US)?$/i.test(gap);
  const contrasted =
    gap.length < 80 &&
    /\b(?:while|whereas|and|but|compared (?:with|to)|versus|against)\b/i.test(gap) &&
    (ANAPHOR.test(gap) || sentence.places.some(({ span }) => span.start >= from && span.end <= quantity.span.start));
  const onward =
    gap.length < 60 && /^(?: in \d{4})?,? (?:an? )?(?:up|down|increas|decreas|ris|fall|gr[eo]w)/i.test(gap);
  return paired || contrasted || onward
    ? {
        ...last,
        fit: fitMetric(last.named, quantity, onward || quantity.change !== null),
        start: contrasted ? from : last.start,
      }
    : null;
}

function metricAfter(plain: string, sentence: Sentence, position: number): Measured | null {
  const quantity = sentence.quantities[position]!;
  const limit = sentence.quantities[position + 1]?.span.start ?? sentence.span.end;
  const mention = sentence.metrics.find(({ span }) => span.start >= quantity.span.end && span.end <= limit);
  if (!mention) return null;
  const link = plain.slice(quantity.span.end, mention.span.start);
  const rises =
    /^ (?:(?:annual|average|yearly|real|nominal|year-on-year) )*(?:growth|increase|rise|gain|jump|drop|decline|decrease|fall|reduction) (?:in|of) (?:its |the |China['’]s )?(?:annual |real )?$/i.test(
      link,
    );
  const direct = /^ (?:of )?(?:new |annual |average |real )*$/i.test(link);
  if (!rises && !direct) return null;
  if (/^ of/.test(link) && quantity.unit === '%') return null;
  return measuredBy(mention, plain, sentence, position, rises);
}

function measuredBy(mention: Mention, plain: string, sentence: Sentence, position: number, changes: boolean): Measured {
  const quantity = sentence.quantities[position]!;
  const named = mention.concept.slice('metric/'.length);
  return {
    fit: fitMetric(named, quantity, changes || quantity.change !== null),
    named,
    text: plain.slice(mention.span.start, mention.span.end),
    start: mention.span.start,
  };
}
