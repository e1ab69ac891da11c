import type { Language } from '../records.js';

/**
 * 高于全国1个百分点, 'two points above the average': a distance from something else and no level of the metric.
 * Tested on the words right before the number.
 */
const DISTANCE: Record<Language, RegExp> = {
  zh: /(?:高于|低于|快于|慢于|好于|优于|高出|低出|领先|落后|跑赢|超出|超过?|(?<!可)比|较)(?:同期|年初|年度|计划|预期|原定|目标|全国|全省|全市|全区|全社会|平均|地区|城镇|农村|城乡|居民|经济|生产总值|GDP|规上|规模|工业|[东中西]部|国家|世界|美国|第[一二三]|其他|序时|上半年|前三季度|[^，。；]{1,8}(?:水平|增速|平均|目标|进度|计划|幅度|增长率))[^，。；]{0,12}$|(?:(?<!可)比|较)[^，。；\d]{1,14}(?:高|低|快|慢)出?了?$/,
  en: /\b(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outpac(?:es?|ed|ing)|beat(?:s|ing)?|trail(?:s|ed)?|outgr[eo]w) [^.;]{0,36}\bby (?:more than |over |about |nearly |around |at least )?$|\b(?:higher|lower|above|below|more|less|faster|slower) than (?:the|its|that|those|last|a|an|in)\b[^.;]{0,40}$|\b(?:points?|percent(?:age points?)?) (?:higher|lower|above|below)\b/i,
};

/** Whether the words before the number say how far it lies from something else. */
export function isDistance(left: string, language: Language): boolean {
  return DISTANCE[language].test(left.slice(-48));
}

/** '5 percent less than last year', '2 points above the average': the distance is told behind the number in English. */
export function isDistanceAfter(right: string, language: Language): boolean {
  return (
    language === 'en' &&
    /^ (?:(?:percentage )?points? )?(?:(?:more|less|fewer)(?= than\b|[,.;]|$)|higher|lower|faster|slower|greater|smaller|above|below|short of|ahead of|behind)\b/i.test(
      right,
    )
  );
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

const INCREMENT =
  /(?:增加|增长|提高|提升|减少|下降|降低|上升|回落|净增|递增|增|减|多|少)(?:了|约|近|超过?|不少于|不低于|将|大约|最少|至少)*$|\b(?:ris(?:e|es|en|ing)|rose|gr[eo]w(?:n|ing)?|increas(?:e|es|ed|ing)|f[ae]ll(?:en|ing)?|drop(?:s|ped|ping)?|up|down|decreas(?:e|es|ed|ing)) by (?:about |nearly |over |more than |at least )?$|\b(?:reduc(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|boost(?:s|ed|ing)?|expand(?:s|ed|ing)?|increase|lift(?:s|ed|ing)?) (?:[\w’'-]+ ){0,6}by (?:about |nearly |over |more than |at least |another |a further )?$|\b(?:increase|rise|gain|growth|decrease|drop|fall|decline|reduction) of (?:about |nearly |over |more than |at least )?$/i;

/** 增加2053亿元, 'an increase of 3 million': how much was added, no value of the level. Tested on the words before the number. */
export function isIncrement(left: string, unit: string): boolean {
  return !/^(?:%|pp|times)/.test(unit) && INCREMENT.test(left);
}

const QUALIFIED =
  /^(?:及?以[上下内]|左右)?的[^，。；、：的\d]{0,8}(?:企业|公司|单位|机构|项目|产品|县|市|区|州|乡镇|村|园区|城市|省份|国家|行业|产业|院校|高校|农户|家庭|居民|人员|群众)/;

/** 研发投入强度5%以上的企业: the number picks out which of them are meant, and claims nothing of the place. */
export function qualifies(plain: string, end: number, language: Language): boolean {
  return language === 'zh' && QUALIFIED.test(plain.slice(end, end + 24));
}
