import type { Change, Language } from '../records.js';

const YEARLY_BEFORE: Record<Language, RegExp> = {
  zh: /(?:年均(?!浓度|气温|值|PM|降)|年平均|平均每年|每年平均|每年|逐年|年增长率|年递增|年度平均)[^，。；！？]{0,16}$/,
  en: /\b(?:average annual|annual average|annual(?:ly)?|per year|each year|every year|a year|compound annual)\b[^.,;]{0,40}$/i,
};
const YEARLY_AFTER: Record<Language, RegExp> = {
  zh: /^(?:左右|以上|以内)?的年均/,
  en: /^\s?(?:(?:a|per|each|every)\s(?:year(?! (?:earlier|before|ago|later|on year)\b)|annum)\b|annually\b|\/\s?(?:yr|year)\b|(?:on|in) average (?:a|per|each) year\b)/i,
};

/** 年均降到30%: the average level, no rate of change. */
const REACHED = /(?:下降|降低|减少|回落|缩小|提高|提升|上升|升|降)(?:到|至)[^，。；\d]{0,4}$/;

/** '%' of a growth that is stated a year is '%/yr'; 'annually' right after the number belongs to the quantity's span. */
export function yearlyUnit(
  plain: string,
  bounds: { start: number; end: number },
  from: number,
  to: number,
  unit: string,
  change: Change | null,
  language: Language,
): { unit: string; end: number } {
  if (unit !== '%' && unit !== 'pp') return { unit, end: to };
  const after = YEARLY_AFTER[language].exec(plain.slice(to, Math.min(bounds.end, to + 24)));
  if (after) return { unit: `${unit}/yr`, end: language === 'en' ? to + after[0].length : to };
  const left = plain.slice(Math.max(bounds.start, from - 60), from);
  const reached = language === 'zh' && REACHED.test(left);
  return { unit: change && !reached && YEARLY_BEFORE[language].test(left) ? `${unit}/yr` : unit, end: to };
}
