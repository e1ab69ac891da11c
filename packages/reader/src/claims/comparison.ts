import { grammar } from '../grammar/compiled.js';
import type { Language } from '../records.js';

type Role = (typeof grammar.chinese.distances)[number]['role'];
const patternOf = (entries: { role: Role; pattern: string }[], role: Role): RegExp | null => {
  const sources = entries.filter((entry) => entry.role === role).map(({ pattern }) => `(?:${pattern})`);
  return sources.length === 0 ? null : new RegExp(sources.join('|'), 'i');
};
const patternsOf = (role: Role): Record<Language, RegExp | null> => ({
  zh: patternOf(grammar.chinese.distances, role),
  en: patternOf(grammar.english.distances, role),
});

/** Distances and additions in the words beside a number (grammar/<language>/distances.yaml). */
const DISTANCE = patternsOf('distance');
const BEHIND = patternsOf('behind');
const INCREMENT = patternsOf('increment');

/** 高于全国1个百分点: whether the words right before the number say how far it lies from something else. */
export function isDistance(left: string, language: Language): boolean {
  return DISTANCE[language]?.test(left.slice(-64)) ?? false;
}

/** '5 percent less than last year', '2 points above the average': the distance is told behind the number in English. */
export function isDistanceAfter(right: string, language: Language): boolean {
  return BEHIND[language]?.test(right.slice(0, 40)) ?? false;
}

/** 'did not grow 6 percent': what is denied is no value. 'Not only' denies nothing, and 'not above' bounds. */
export function isDenied(left: string, language: Language): boolean {
  return (
    language === 'en' &&
    /\b(?:(?:did|does|do|has|have|had|was|were|is|are)(?: not|n['’]t)|never) (?:(?!(?:only|just|more|less|exceed\w*|surpass\w*|above|below|over|under|beyond|lower|higher)\b)[a-z]+ ){1,2}(?:by |to |at |about |around |nearly )*$/i.test(
      left.slice(-48),
    )
  );
}

/** 增加2053亿元, 'an increase of 3 million': how much was added, no value of the level. Tested on the words before the number. */
export function isIncrement(left: string, unit: string, language: Language): boolean {
  return !/^(?:%|pp|times)/.test(unit) && (INCREMENT[language]?.test(left.slice(-100)) ?? false);
}

/** 比上年, compared with 2020, 按2020年价格: the time that a change is counted from, or in whose prices, is not that of the claim. */
export function isBase(plain: string, span: { start: number; end: number }, language: Language): boolean {
  const before = plain.slice(Math.max(0, span.start - 14), span.start);
  const after = plain.slice(span.end, span.end + 16);
  if (language === 'zh')
    return (
      /(?:比|较|快于|高于|低于|好于|相对于?)\s*$/.test(before) ||
      /^(?:末|底|初)?(?:相比|持平|增加|的?基础上|水平|(?:不变|可比)?价)/.test(after)
    );
  return (
    (/\b(?:than|over|from|with|to|against|since|versus)(?: in| the| that of)?\s?$/i.test(before) &&
      !/\bto (?:in )?$/i.test(before)) ||
    /^(?: constant)? (?:prices|levels?)\b/i.test(after)
  );
}

const QUALIFIED =
  /^(?:及?以[上下内]|左右)?的[^，。；、：的\d]{0,8}(?:企业|公司|单位|机构|项目|产品|县|市|区|州|乡镇|村|园区|城市|省份|国家|行业|产业|院校|高校|农户|家庭|居民|人员|群众)/;

/** 研发投入强度5%以上的企业: the number picks out which of them are meant, and claims nothing of the place. */
export function qualifies(plain: string, end: number, language: Language): boolean {
  return language === 'zh' && QUALIFIED.test(plain.slice(end, end + 24));
}
