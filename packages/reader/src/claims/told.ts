import { countedThing, thingAfter } from './counted-things.js';
import { headNoun } from './head-noun.js';
import { stripTimes } from './lead.js';
import type { Measured } from './metric.js';
import type { IndexedQuantity, Sentence } from './sentence.js';

/** What a claim is told of: the words, and the stretch of text that they and the number take up. */
export type Told = { text: string; start: number; end: number; made: boolean };

/**
 * What a quantity is told of: its metric's or its listed subject's words, else the head noun before it, else the thing behind
 * it that a verb brings about. Null where it is of nothing that can be named.
 * `madeUntil` is where the last thing ends that was said to be brought about.
 */
export function toldOf(
  { span, language, quantities }: Sentence,
  plain: string,
  quantity: IndexedQuantity,
  found: Measured | null,
  from: number,
  madeUntil: number,
): Told | null {
  const { start, end } = quantity.span;
  if (found?.fit || found?.listed)
    return found.text === '' ? null : { text: found.text, start: Math.min(found.start, start), end, made: false };
  const limit = quantities.find((other) => other.span.start >= end)?.span.start ?? span.end;
  const gap = madeUntil < 0 ? null : plain.slice(madeUntil, start);
  const onward =
    gap !== null &&
    (language === 'zh' ? /^(?:以上|左右|多)?[、和及与][^，。；：、]{0,16}$/ : /^(?:,|,? and) $/).test(gap);
  if (onward && language === 'zh') {
    const noun = stripTimes(gap.replace(/^(?:以上|左右|多)?[、和及与](?:其中)?/, ''), language) ?? '';
    if (noun.length >= 2 && !/^在建$/.test(noun)) return { text: noun, start: start - noun.length, end, made: true };
  }
  // A percentage counts nothing.
  const behind = /^(?:%|pp)/.test(quantity.unit)
    ? null
    : onward
      ? thingAfter(plain, quantity, limit, language)
      : countedThing(plain, quantity, from, limit, language);
  if (behind) return { text: behind.text, start, end: behind.span.end, made: true };
  const head = headNoun(plain, from, start, language);
  // 推进城乡融合发展|9项|举措: what is counted stands behind, and what stands before is not.
  const counted =
    language === 'zh' && head?.made && quantity.unit === 'count' ? thingAfter(plain, quantity, limit, language) : null;
  if (counted) return { text: counted.text, start, end: counted.span.end, made: true };
  return head && { text: head.text, start: head.start, end, made: head.made };
}
