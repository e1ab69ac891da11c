import { fitMetric } from './fit-metric.js';
import { linksOnly } from './link-words.js';
import type { Measured } from './metric.js';
import { narrowed } from './narrowed.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

const GROWS_EN =
  /(?<=\b(?:the|its|their|our|whole|overall|national) |['’]s (?:whole |overall )?|\p{Lu}\p{L}+(?:ese|an|ish) )economy(?: (?!and\b|or\b|of\b|in\b|with\b|by\b)[a-z]+){0,8}? (?:gr[eo]w(?:n|s|ing)?|expand(?:s|ed|ing)?|contract(?:s|ed|ing)?|shr[aiu]nk)(?: by| at)?(?: an?)?(?: (?:annual|average|about|around|nearly|over|more|less|than|estimated|only|just|rate|of))* $/u;
const GROWS_ZH =
  /(?:国民)?经济(?=[^，。；：、\d增下]{0,10}(?:\d{4}年)?[^，。；：、\d]{0,6}(?:增长|萎缩|收缩|下降)[^，。；：、\d]{0,4}$)/g;

/** '经济今年将增长5%', 'the economy is forecast to expand 5 percent': that of a place, said to grow, is its output. */
export function economyGrown(
  plain: string,
  sentence: Sentence,
  quantity: IndexedQuantity,
  from: number,
): Measured | null {
  if (!/^%/.test(quantity.unit)) return null;
  const left = plain.slice(Math.max(from, quantity.span.start - 90), quantity.span.start);
  const match = sentence.language === 'zh' ? [...left.matchAll(GROWS_ZH)].at(-1) : GROWS_EN.exec(left);
  if (!match) return null;
  const start = quantity.span.start - left.length + match.index;
  const span = { start, end: start + (sentence.language === 'zh' ? match[0].length : 'economy'.length) };
  if (sentence.language === 'zh') {
    const skips = sentence.times.map((time) => time.span);
    if (!linksOnly(plain, span.end, quantity.span.start, skips)) return null;
    if (narrowed(plain, sentence, { concept: 'metric/gdp.growth', span }, from)) return null;
  }
  return {
    fit: fitMetric('gdp.growth', quantity, true),
    named: 'gdp.growth',
    text: plain.slice(span.start, span.end),
    start,
  };
}
