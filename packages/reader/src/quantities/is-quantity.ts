import type { Language } from '../records.js';
import type { Figure } from './figure.js';
import { namesWithNumbers, numberingAfter, numberingBefore } from './names-with-numbers.js';

const NAMES = new RegExp(namesWithNumbers.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'iy');

/** Whether a number at `at` is part of a name; if so, where the name ends. */
export function nameAt(plain: string, at: number): number | null {
  NAMES.lastIndex = at;
  return NAMES.test(plain) ? NAMES.lastIndex : null;
}

/**
 * Whether a figure measures or counts something; ordinals, codes, versions, names, items of a numbered list do not.
 * 'bare' figures have no unit of their own: they stand only with a neighbour's unit or where the sentence measures with them.
 */
export function standing(
  plain: string,
  bounds: { start: number; end: number },
  figure: Figure,
  language: Language,
): 'stands' | 'bare' | 'no' {
  const left = plain.slice(Math.max(bounds.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(bounds.end, figure.end + 40));
  if (isCode(left, right, figure)) return 'no';
  const measured = figure.unit !== null && figure.unit.dimension !== 'count';
  if (/(?:每|\bper )$/.test(left)) return 'no';
  if (!measured && numberingBefore[language].test(left)) return 'no';
  if (language === 'zh' && /(?:第|[^从目提]前)$/.test(left) && figure.unit?.dimension !== 'ratio') return 'no';
  if (
    figure.unit === null &&
    figure.scale === 1 &&
    numberingAfter[language].test(plain.slice(figure.number.end, figure.number.end + 8))
  )
    return 'no';
  return language === 'zh' ? standingChinese(left, right, figure) : standingEnglish(plain, bounds, left, right, figure);
}

/** Digits against letters, signs of a sum, or a list number in brackets: G20, 3+1, “141”. */
function isCode(left: string, right: string, figure: Figure): boolean {
  const before = left.at(-1) ?? '';
  const measured = figure.unit !== null && figure.unit.dimension !== 'count';
  if (figure.numeral === 'digits' && figure.start === figure.number.start) {
    // %20: an address of the web.
    if (before === '%') return true;
    if (/[A-Za-z_]/.test(before) && !/\b(?:PM|EUR|USD|CNY|RMB|Rs)$/.test(left)) return true;
    if (/[A-Za-z]-$/.test(left) && !/\b(?:to|by|of)-$/.test(left)) return true;
    if (/\bPM$/.test(left)) return true;
    if (/[\d×]$|[^\s]\+$/.test(left) || (/\+$/.test(left) && !measured) || (/\d[.:/]$/.test(left) && !measured))
      return true;
  }
  if (/^[+×]/.test(right) && /^[+×]\s?[\dA-Za-z一二三四五六七八九]/.test(right)) return true;
  if (
    !measured &&
    /[“‘"'《「『〔［【]$/.test(left) &&
    /^[\w一二三四五六七八九+\-—·、个大件项]{0,12}[”’"'》」』］】]/.test(right)
  )
    return true;
  if (figure.unit === null && figure.scale === 1 && /^[”’"'》」』］】]/.test(right) && /[“‘"'《「『［【]/.test(left))
    return true;
  return false;
}

function standingChinese(left: string, right: string, figure: Figure): 'stands' | 'bare' | 'no' {
  const { unit, numeral } = figure;
  if (figure.headless && !isRoundAmount(left, right, figure)) return 'no';
  if (numeral === 'chinese' && unit?.dimension !== 'ratio' && unit?.dimension !== 'multiple') {
    // 一个, 一家: the article of Chinese, not the number one; “两个…”: the name of a slogan.
    if (figure.value === 1 && figure.scale === 1 && unit?.dimension !== 'money') return 'no';
    if (unit === null && figure.value * figure.scale < 1e4) return 'no';
    if (/[“‘《「『]$/.test(left) && (unit === null || unit.dimension === 'count' || unit.dimension === 'people'))
      return 'no';
    if (/[几数第每零〇一二三四五六七八九]$/.test(left) && unit?.dimension === 'count') return 'no';
    if (/^[年日点]/.test(right) && unit === null) return 'no';
  }
  if (unit?.dimension === 'index' && !/指数|[涨跌升降报收]/.test(left)) return 'no';
  if (unit?.dimension === 'rank') return 'no';
  if (unit !== null && isDayOrYear(left, right, figure)) return 'no';
  return unit === null && figure.scale === 1 ? 'bare' : 'stands';
}

/** 百亿元, 千万人 and 超亿元 are amounts; 百家, 万元, 千万吨级 and the 亿元 of a table's head are kinds, idioms and units. */
function isRoundAmount(left: string, right: string, { unit, value, scale }: Figure): boolean {
  if (unit === null || unit.dimension === 'count' || value * scale < 1e6 || right[0] === '级') return false;
  return value !== 1 || scale !== 1e8 || /[超破近过达]$/.test(left);
}

/** 27日, 1978年: a place in the calendar and no length of time. */
function isDayOrYear(left: string, right: string, { unit, value, scale, end, number }: Figure): boolean {
  if (unit === null || scale !== 1 || end - number.end !== 1) return false;
  if (unit.unit === 'day' && value <= 31 && unit.factor === 1)
    return (
      !/^(?:内|以上|之内|以内)|天/.test(right) && !/[近每过连续]$/.test(left) && /[月\d、—至]$|^$/.test(left.slice(-1))
    );
  return unit.unit === 'year' && value >= 1000;
}

const LOWER_NOUN =
  /^[-\s](?!(?:and|or|but|to|of|in|on|at|by|for|with|from|as|is|was|were|are|be|been|the|a|an|that|which|who|while|when|than|said|says|has|had|have|will|would|could|can|may|it|he|she|they|we|i)\b)[a-z]/;

function standingEnglish(
  plain: string,
  bounds: { start: number },
  left: string,
  right: string,
  figure: Figure,
): 'stands' | 'bare' | 'no' {
  const { unit, numeral } = figure;
  if (numeral === 'english' && /^-[A-Z]/.test(right)) return 'no';
  if (unit !== null) return unit.dimension === 'time' && figure.value >= 1000 ? 'no' : 'stands';
  if (figure.scale !== 1) return 'stands';
  if (numeral === 'english') {
    if (figure.value < 2) return 'no';
    return LOWER_NOUN.test(right) || figure.value >= 100 ? 'stands' : 'bare';
  }
  // 'Boeing 737', '360 Security Group': the number of a name. A comparator or a verb before it makes it an amount.
  if (/^\s[A-Z]/.test(right)) return /^\s[A-Z][a-z]+(?:ese|an|ish|ch|i|-\w+)\s[a-z]+s\b/.test(right) ? 'stands' : 'no';
  if (/[A-Z][\p{L}’'-]*\s$/u.test(left) && figure.start - left.length > bounds.start && !LOWER_NOUN.test(right))
    return 'no';
  if (
    /\d{4}/.test(plain.slice(figure.number.start, figure.number.end)) &&
    figure.value >= 1800 &&
    figure.value < 2200 &&
    Number.isInteger(figure.value)
  )
    return 'no';
  return LOWER_NOUN.test(right) ? 'stands' : 'bare';
}

/** Whether a bare number is measured with all the same: 'was 0.01 while', 降至1.3。 */
export function measuresBare(
  plain: string,
  bounds: { start: number; end: number },
  figure: Figure,
  language: Language,
): boolean {
  const left = plain.slice(Math.max(bounds.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(bounds.end, figure.end + 16));
  if (language === 'zh') {
    return (
      /(?:指数|系数|比值|得分|分值|[为达到至是超约近])[为达是:：]?$/.test(left) &&
      /^(?:[，。；、！）),]|左右|以上|以下|以内|$)/.test(right)
    );
  }
  return (
    /\b(?:is|was|were|be|been|at|to|of|by|reached|stood at|from|than|about|around|nearly|over|between|and)\s$/.test(
      left,
    ) && /^(?:[.,;:)]|\s(?:while|and|in|from|by|compared|against|on|for|last|this|as|points?)\b|$)/.test(right)
  );
}
