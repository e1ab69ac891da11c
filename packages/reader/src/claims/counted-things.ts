import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import type { Language, Span } from '../records.js';
import type { IndexedQuantity } from './sentence.js';

/** What a quantity counts where the noun stands behind it (建成|9所|学校), and whether a verb brings it about. */
export type CountedThing = { text: string; span: Span };

const MADE: Record<Language, RegExp> = {
  zh: new RegExp(
    `${alternation(grammar.chinese.making.flatMap(({ words }) => words))}了?(?:约|近|超过|超|不少于|不低于|共|累计)?$`,
  ),
  en: new RegExp(
    `\\b${alternation(grammar.english.making.flatMap(({ words }) => words))}(?: (?:a total of|another|an additional|some|about|nearly|around|more than|over|at least|up to))?\\s$`,
    'i',
  ),
};
const AFTER: Record<Language, RegExp> = {
  zh: /^(?:及?以上|以内|左右|多|余)?的?(?!及?以[上下内]|左右|多|余)((?:[^，。；：、！？（）()“”"\s\d的和与及等在并]|和(?=[美谐平睦])){2,16})/,
  en: /^ (?:of )?((?:(?!(?:of|in|to|for|by|and|or|with|from|on|at|this|last|that|which|who|were|was|are|is|have|has|had|will|each|per)\b)[a-z][\w'’-]*\s?){1,4})/i,
};

/** The thing that a quantity counts and that stands behind it, after a verb that brings it about; null where there is none. */
export function countedThing(
  plain: string,
  quantity: IndexedQuantity,
  from: number,
  end: number,
  language: Language,
): CountedThing | null {
  const words = plain.slice(Math.max(from, quantity.span.start - 40), quantity.span.start);
  return MADE[language].test(words) ? thingAfter(plain, quantity, end, language) : null;
}

/**
 * 9家创新能力强、影响力大的|企业, 5个具有影响力的|集群: a clause that ends in an adjective or opens with a verb of having describes the
 * noun behind its 的; in 9家企业的利润 the noun stands before it.
 */
const DESCRIBED =
  /^(?:及?以上|左右)?(?:[^，。；：！？（）()“”\d的]{2,40}(?:突出|雄厚|领先|明显|完善|显著|先进|活跃|鲜明|齐全|[强高大好优])|(?:具有|具备|拥有|体现|突出|引领|面向|符合)[^，。；：！？（）()“”\d的]{2,30})的([^，。；：、！？（）()“”\s\d的和与及等在并]{2,16})/;

/** The noun right behind a quantity, or behind the clause that describes it. */
export function thingAfter(
  plain: string,
  quantity: IndexedQuantity,
  end: number,
  language: Language,
): CountedThing | null {
  const right = plain.slice(quantity.span.end, Math.min(end, quantity.span.end + 60));
  const described = language === 'zh' ? DESCRIBED.exec(right) : null;
  if (described) {
    const noun = described[1]!;
    return placed(noun, quantity.span.end + described[0].length - noun.length);
  }
  const named = quantity.noun === null ? -1 : right.slice(0, 8 + quantity.noun.length).indexOf(quantity.noun);
  if (named >= 0) return placed(quantity.noun!, quantity.span.end + named);
  const match = AFTER[language].exec(right);
  const text = match?.[1]?.trim();
  if (!match || !text || text.length < 2) return null;
  return placed(text, quantity.span.end + match.index + match[0].indexOf(text));
}

const placed = (text: string, start: number): CountedThing => ({ text, span: { start, end: start + text.length } });
