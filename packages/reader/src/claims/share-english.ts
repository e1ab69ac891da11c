import { grammar } from '../grammar/compiled.js';
import { fitMetric } from './fit-metric.js';
import type { Measured } from './metric.js';
import type { IndexedQuantity } from './sentence.js';

const BOUND = '(?:(?:about|around|nearly|some|over|under|more than|less than|at least|only|just|a|an|up to) )*';
const HOLDS =
  '(?:account(?:s|ed|ing)? for|(?:make|makes|made|making) up|constitut(?:e|es|ed|ing)|represent(?:s|ed|ing)?|compris(?:e|es|ed|ing))';
const WHOSE =
  "(?:(?:the|its|their|our|all|total|overall|national|entire|whole|primary|[A-Z][\\w’'.-]*['’]s?|the (?:country|nation|province|city|region)['’]s) ){0,3}";
/** What stands before a noun that it is not a part of: the beginning of a clause, its article, whose it is. */
const BEGINS =
  "(?:^|[,;:(—–-] ?|\\b(?:the|its|their|our|that|and|while|as|where|which|whereas|said|says|added|noted|reported|shows?|showed|by|of|for|with|in|to|[A-Z][\\w.’'-]*['’]s) )";

/** The shares of grammar/english/shares.yaml in the ways in which they are told. */
const SHARES = grammar.english.shares.map(({ pattern, whole, metric }) => ({
  metric,
  /** 'basic research accounted for | 9 percent of R&D spending' */
  part: new RegExp(
    `${BEGINS}(?<part>${pattern})(?: in [A-Z]?\\w+)?(?:,? which)? (?:\\w+ ){0,3}?${HOLDS} ${BOUND}$`,
    'i',
  ),
  whole: new RegExp(`^ of ${WHOSE}${whole}(?![\\w-])`, 'i'),
  /** 'the share of basic research in R&D spending rose to | 9 percent' */
  share: new RegExp(
    `\\b(?<part>(?:share|proportion|ratio|percentage) of (?:the |its )?${pattern} (?:in|to) ${WHOSE}${whole})(?![\\w-])[^,;:.\\d]{0,60}$`,
    'i',
  ),
}));

/** The share that a percentage is of a whole named behind it, or that the words before it name; null where they name none. */
export function shareNamed(plain: string, from: number, quantity: IndexedQuantity): Measured | null {
  if (quantity.unit !== '%') return null;
  const begin = Math.max(from, quantity.span.start - 140);
  const left = plain.slice(begin, quantity.span.start);
  if (!/\b(?:account|ma(?:k|d)|constitut|represent|compris|share|proportion|ratio|percentage)/i.test(left)) return null;
  const right = plain.slice(quantity.span.end, quantity.span.end + 80);
  for (const { metric, part, whole, share } of SHARES) {
    const match = (whole.test(right) && part.exec(left)) || share.exec(left);
    const text = match?.groups?.part;
    if (!match || text === undefined) continue;
    const start = begin + match.index + match[0].indexOf(text);
    return { fit: fitMetric(metric, quantity, false), named: metric, text, start };
  }
  return null;
}
