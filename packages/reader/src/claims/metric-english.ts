import { metricById, shareOf } from '@xinzhi/vocabulary';
import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Mention } from '../records.js';
import { type Fit, fitMetric, isGrowth } from './fit-metric.js';
import { isPartOf, opensPredicate } from './link-english.js';
import { isShortForm, type Measured } from './metric.js';
import type { IndexedQuantity, Sentence } from './sentence.js';
import { shareNamed } from './share-english.js';

const CHANGE =
  /\b(?:ris|rose|grew|grow|increas|climb|gain|jump|surg|soar|expand|expansion|fall|fell|drop|declin|decreas|shr[aiu]nk|contract|up\b|down\b|scal|boost|rais|reduc|cut|doubl|tripl)/i;
/** Nouns that stand for a metric named before: 'while the US index was 0.29'. */
const ANAPHOR =
  /\b(?:(?:index|figure|rate|ratio|share|number|proportion|level|value|intensity|total|one)(?! (?:of|in|for|quantity|amount|volume|number)\b)|that (?:of|in|for))\b/i;
/** A new subject between metric and number: the metric does not reach over it. */
const BARRIER =
  /[.;:]\s|\b(?:while|whereas|but|although|because|which|who|whose|with|creat\w+|keep\w*)\b|, (?:the|its|our|their|a|an|this|that|and) (?:[a-z]+ ){1,4}?(?:is|are|was|were|will|would|should|needs?|must|has|have|grew|rose|fell|reached)\b|(?:^|,) and (?:(?:over|about|nearly|more than|some|around|at least|up to|a total of) )*$/i;
const PAIR = /^\)?(?: in \d{4})?,? (?:to|and|or|to reach|to a total of)(?: about| nearly| around| over| more than)? $/i;
/** A noun of its own behind the number: '…, and 45 million farm workers', '200 billion yuan in local bonds'. */
const OWN_NOUN =
  /^ (?:(?:of|in|for|worth of) (?!(?:the )?(?:\d|real\b|nominal\b|same|year|first|second|third|fourth|last|this|next|past|previous|GDP\b|gross domestic|total\b|[JFMASOND][a-z]{2,8}\b))[a-z]|(?!(?:in|of|by|to|for|from|on|at|as|and|or|over|than|per|a|an|year|annual|last|this|next|during|compared|while|with|respectively|up|down|respective|percent|points?|was|were|is|are|will|would|should|has|have|had|more|less|higher|lower|above|below|after|before|since|through|by)\b)[a-z]{3})/i;

/**
 * What an English quantity measures: the metric right after it (12 million new urban jobs), the one named before it in its
 * clause, the one after it (5 percent growth in GDP), or the one of the quantity before.
 */
export function englishMetric(
  plain: string,
  sentence: Sentence,
  position: number,
  from: number,
  earlier: (Measured | null)[],
): Measured | null {
  const quantity = sentence.quantities[position]!;
  const share = shareNamed(plain, from, quantity);
  if (share) return share;
  const after = metricAfter(plain, sentence, position);
  if (after) return after;
  const before = sentence.metrics
    .filter(({ span }) => span.start >= from && span.end <= quantity.span.start)
    .filter(({ span }) => !isWholeOfShare(plain, span.start))
    .filter((mention, index, all) => !isShortForm(plain, all[index - 1], mention))
    .at(-1);
  if (before) {
    const link = plain.slice(before.span.end, quantity.span.start);
    if (isNarrowed(plain, sentence.span.start, before, link)) return null;
    if (link.length <= 120 && !BARRIER.test(link) && opensPredicate(link)) {
      if (isPartOf(plain.slice(Math.max(from, before.span.start - 110), before.span.start))) return null;
      const changes = changesAround(plain, from, before, quantity) || isGapped(plain, from, before, quantity, earlier);
      return measuredBy(before, plain, quantity, changes);
    }
    return null;
  }
  return carriedOver(plain, sentence, quantity, from, earlier.at(-1) ?? null);
}

/** 'Retail sales grew 7 percent and exports 2 percent': the verb of the first subject holds for the second. */
function isGapped(
  plain: string,
  from: number,
  { span }: Mention,
  quantity: IndexedQuantity,
  earlier: (Measured | null)[],
): boolean {
  const last = earlier.findLast((measured) => measured?.fit)?.fit;
  return (
    last !== undefined &&
    last !== null &&
    isGrowth(last.metric) &&
    quantity.unit === last.unit &&
    /^(?: (?:in|over) \d{4})?(?:,|,? and|,? while) (?:(?:its|their|the|total) )*$/i.test(
      plain.slice(from, span.start),
    ) &&
    /^ (?:by )?(?:about |nearly |around |over )?$/i.test(plain.slice(span.end, quantity.span.start))
  );
}

/** '2% of GDP in 2012, up from …': what a share is of is no subject. */
function isWholeOfShare(plain: string, start: number): boolean {
  return /(?:%|\bper ?cent) of (?:(?:the|its|our|China['’]s|national|total) )*$/i.test(
    plain.slice(Math.max(0, start - 30), start),
  );
}

/** A verb of change between metric and number, or one that has the metric as its object: 'increase GDP by 7 percent'. */
function changesAround(plain: string, from: number, metric: Mention, quantity: IndexedQuantity): boolean {
  const verb = plain.slice(Math.max(from, metric.span.start - 36), metric.span.start);
  return (
    // 'the growth of money supply is about 5 percent'
    /\b(?:growth|increase|rise|expansion|decline|fall|reduction|drop)s? (?:of|in) (?:(?:the|its|annual|total|overall|broad) )*$/i.test(
      verb,
    ) ||
    CHANGE.test(plain.slice(metric.span.end, quantity.span.start)) ||
    (CHANGE.test(verb) &&
      /\b(?:by|to|of|at) (?:[\w-]+ ){0,3}$/i.test(plain.slice(metric.span.end, quantity.span.start)))
  );
}

/** 'up 5 percent', 'to 28.3 percent', 'while the US index was 0.29': the quantity before says what is measured. */
function carriedOver(
  plain: string,
  sentence: Sentence,
  quantity: IndexedQuantity,
  from: number,
  last: Measured | null,
): Measured | null {
  if (!last?.named) return null;
  const counts = !/^(?:%|pp)/.test(quantity.unit);
  if (counts && OWN_NOUN.test(plain.slice(quantity.span.end, Math.min(sentence.span.end, quantity.span.end + 40))))
    return null;
  // '2% of GDP in 2012, up from 1%': the whole of a share belongs to the number before.
  const gap = withoutTimes(plain, sentence, from, quantity.span.start).replace(
    /^ of (?:the |its )?(?:GDP|gross domestic product)\b/i,
    '',
  );
  const paired = PAIR.test(gap) || /^ \((?:about |or |some |nearly )?$/i.test(gap);
  // 'GDP rose 6 percent in the north, 5 percent in the south': the number has a place or a time of its own behind it.
  const again =
    last.fit?.unit === quantity.unit &&
    AGAIN.test(withoutPlaces(plain, sentence, from, quantity.span.start, gap)) &&
    ownsBehind(plain, sentence, quantity);
  const back = last.fit?.unit === quantity.unit && /^,? from (?:about |nearly |around |over )?$/i.test(gap);
  const placed = sentence.places.some(({ span }) => span.start >= from && span.end <= quantity.span.start);
  const contrasted =
    gap.length < 80 &&
    /\b(?:while|whereas|and|but|compared (?:with|to)|versus|against)\b/i.test(gap) &&
    ANAPHOR.test(gap) &&
    (placed || /\b(?:the|that)\b/i.test(gap));
  const onward =
    gap.length < 70 &&
    /^(?: (?:in|over|from) \d{4})?,? (?:and )?(?:(?:an|a|representing an?) )?(?:(?:average annual|annual|average|year-on-year|real|nominal) )*(?:up|down|increas|decreas|ris|fall|gr[eo]w)/i.test(
      gap,
    );
  // 'The economy grew 5 percent and is expected to grow 4 percent': the second verb has no subject of its own.
  const elided =
    gap.length < 90 &&
    /^[^;.:]{0,30}?,? (?:and|but) (?:is|are|was|were|will|would|should|has|have|had|could|may|might)\b[^,;.]{0,40}\b(?:gr[eo]w\w*|ris(?:e|en|ing)|rose|fall\w*|fell|increas\w+|declin\w+|expand\w*|reach\w*|drop\w*)\b[^,;.]{0,24}$/i.test(
      gap,
    );
  // 'income of urban residents grew 5 percent and that of rural residents 7 percent'
  const other = /\bthat (?:of|for|in) (?:(?:the|their|its) )?rural\b/i.test(gap) && last.named.includes('.urban');
  if (other) return swapped(last, quantity, from);
  if (again || back) return { ...last };
  if (!paired && !contrasted && !onward && !elided) return null;
  const changes = onward || elided || quantity.change !== null;
  // '2% of GDP, up from 1%': the other end of a move is in the same measure.
  const otherEnd =
    /\b(?:from|to) (?:about |nearly |around |over |less than )?$/i.test(gap) && last.fit?.unit === quantity.unit;
  if (otherEnd) return { ...last, start: last.start };
  const share = sharedOut(plain, quantity, last.named);
  return {
    ...last,
    fit: share === undefined ? fitMetric(last.named, quantity, changes) : share,
    start: contrasted ? from : last.start,
  };
}

const AGAIN =
  /^(?:(?:,|,? and|,? but|,? while|,? versus|,? against|,? compared (?:with|to)) )+(?:(?:about|nearly|around|over|only|just|by) )*$/i;

/** The words between two numbers without the times among them: 'in the first half' leaves nothing. */
function withoutTimes(plain: string, { times }: Sentence, from: number, to: number): string {
  let words = '';
  let at = from;
  for (const { span } of times) {
    if (span.start < at || span.end > to) continue;
    words += plain
      .slice(at, span.start)
      .replace(/ (?:in|during|over|for|at|by|on)(?: the)? $/i, ' ')
      .trimEnd();
    at = span.end;
  }
  return words + plain.slice(at, to);
}

/** The same words without the place that they begin with: ' in Hubei, ' leaves the comma. */
function withoutPlaces(plain: string, { places }: Sentence, from: number, to: number, gap: string): string {
  const place = places.find(({ span }) => span.start >= from && span.end <= to);
  if (!place || !/^ (?:in|for|across) (?:the )?$/i.test(plain.slice(from, place.span.start))) return gap;
  return plain.slice(place.span.end, to);
}

/** Whether a place or a time stands right behind the number and is its own: '5 percent in 2022', '5 percent in Hubei'. */
function ownsBehind(plain: string, { places, times }: Sentence, { span }: IndexedQuantity): boolean {
  return [...places, ...times].some(
    (mark) =>
      mark.span.start > span.end &&
      /^ (?:in|for|during|across) (?:the )?$/i.test(plain.slice(span.end, mark.span.start)),
  );
}

/** The rural counterpart of an urban metric, for 'that of rural residents'. */
function swapped(last: Measured, quantity: IndexedQuantity, from: number): Measured | null {
  const named = last.named!.replace('.urban', '.rural');
  return metricById(named) ? { ...last, named, fit: fitMetric(named, quantity, true), start: from } : null;
}

function metricAfter(plain: string, sentence: Sentence, position: number): Measured | null {
  const quantity = sentence.quantities[position]!;
  const limit = sentence.quantities[position + 1]?.span.start ?? sentence.span.end;
  const mention = sentence.metrics.find(
    ({ span }) => span.start >= quantity.span.end - 12 && span.end > quantity.span.end && span.end <= limit,
  );
  if (!mention) return null;
  const link = plain.slice(quantity.span.end, Math.max(mention.span.start, quantity.span.end));
  const rises =
    /^ (?:(?:annual|average|yearly|real|nominal|year-on-year) )*(?:growth|increase|rise|gain|jump|drop|decline|decrease|fall|reduction) (?:in|of) (?:its |the |China['’]s )?(?:annual |real )?$/i.test(
      link,
    );
  const direct = /^ ?(?:(?:new|more|additional|extra|further|plus|annual|average|real|newly created) )*$/i.test(link);
  // '850 billion yuan in central government deficit' is a part, '850 billion yuan in tax revenue' the metric.
  const amount = /^[A-Z]{3}$/.test(quantity.unit) && /^ (?:in|of) (?:(?:the|total|annual) )*$/i.test(link);
  if (isNarrowed(plain, sentence.span.start, mention, '')) return null;
  return rises || direct || amount ? measuredBy(mention, plain, quantity, rises || quantity.change !== null) : null;
}

/** Words that make a part of what they stand before (grammar/english/narrowing.yaml): 'the student population'. */
const PARTIAL = new RegExp(
  `\\b${alternation(grammar.english.narrowing.flatMap(({ words }) => words))}(?: and [a-z]+)?(?: government)? $`,
  'i',
);

/** An adjective before 'economy' that is not of the whole: the word before it is no article, no place and none of these. */
const PART_OF_ECONOMY =
  /(?:^|[^\p{L}'’])(?!(?:the|its|their|our|this|that|an?|and|whole|entire|overall|national|domestic|country|province|city|region|regional|local|real|world|global|how|if|when|while|as|said|says|of)\b)(?![^ ]*['’])[\p{Ll}-]+ $/u;

/** Whether words beside the metric narrow it to a part: 'rural population', 'government spending on schools'. */
function isNarrowed(plain: string, from: number, { span }: Mention, link: string): boolean {
  const left = plain.slice(Math.max(from, span.start - 40), span.start);
  const named = plain.slice(span.start, span.end);
  // The digital economy is not the economy.
  if (/^economy\b/i.test(named) && PART_OF_ECONOMY.test(left)) return true;
  // Its global share of something is a part of the world's.
  if (PARTIAL.test(left) || (/^share\b/i.test(named) && /\b(?:global|world|international|market) $/i.test(left)))
    return true;
  if (
    /(?:exports?|imports?|output|production)$/i.test(named) &&
    /^ of (?![A-Z]|goods\b|merchandise\b|all\b|(?:about|around|nearly|over|more|less|at|up|some|almost|roughly|only|just)\b|last\b|this\b|the (?:year|month|quarter|country|province|city|region|whole|first|second|third|fourth|last)\b)[a-z]/.test(
      link,
    )
  )
    return true;
  if (
    /unemployment rate$/i.test(named) &&
    /^ (?:for|among|of) (?:[a-z]+ ){0,2}?(?:youths?|young|graduates?|people|those|women|men|workers|residents|\d[\d-]*(?: to \d+)?[- ]year)\b/i.test(
      link,
    )
  )
    return true;
  return (
    /(?:spending|expenditures?|outlays?|investment|revenue|sales|loans)$/i.test(named) &&
    /^ (?:on|for|in|from|using|under) (?!average\b|the (?:year|whole|first|second|past|last)|this|last|real\b|nominal\b|line\b|total\b|20\d\d|19\d\d|[JFMASOND][a-z]{2,8} )[a-z]/i.test(
      link,
    )
  );
}

/** '48.2% of GDP': a share of output, whatever verb came before. Undefined where the words don't say so. */
function sharedOut(plain: string, quantity: IndexedQuantity, named: string): Fit | null | undefined {
  if (quantity.unit !== '%') return undefined;
  const after = plain.slice(quantity.span.end, quantity.span.end + 60);
  if (
    !/^(?: to \d[\d.]*(?:%| per ?cent))? of (?:the |its |total |national |China['’]s |the country['’]s )*(?:GDP|gross domestic product)\b/i.test(
      after,
    )
  )
    return undefined;
  const metric = metricById(named);
  const share = shareOf(metric?.of ?? named, 'gdp') ?? (metric?.kind === 'share' ? metric : undefined);
  return share ? { metric: share.id, unit: '%' } : null;
}

function measuredBy(mention: Mention, plain: string, quantity: IndexedQuantity, changes: boolean): Measured {
  const named = mention.concept.slice('metric/'.length);
  const share = sharedOut(plain, quantity, named);
  const ofSomething =
    quantity.unit === '%' && /^ of (?!\d)/i.test(plain.slice(quantity.span.end, quantity.span.end + 16));
  const fit = share === undefined ? fitMetric(named, quantity, changes && !ofSomething) : share;
  return { fit, named, text: plain.slice(mention.span.start, mention.span.end), start: mention.span.start };
}
