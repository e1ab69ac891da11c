import type { Span } from '../records.js';
import type { Figure } from './figure.js';
import { NUMBERED_AFTER, NUMBERED_BEFORE } from './names-chinese.js';

/**
 * Whether a figure measures or counts something; ordinals, codes, versions, names, items of a numbered list do not.
 * 'bare' figures have no unit of their own: they stand only with a neighbour's unit or where the sentence measures with them.
 */
export function standingChinese(plain: string, sentence: Span, figure: Figure): 'stands' | 'bare' | 'no' {
  const left = plain.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(sentence.end, figure.end + 16));
  if (isCode(left, right, figure) || left.endsWith('每') || isNumbered(plain, left, figure)) return 'no';
  const { unit } = figure;
  if (figure.headless && !isRoundAmount(left, right, figure)) return 'no';
  if (figure.numeral === 'chinese' && !chineseStands(left, right, figure)) return 'no';
  // 百亿级 is a class.
  if (unit === null && figure.scale !== 1 && right[0] === '级') return 'no';
  if (unit?.dimension === 'index' && !/指数|[涨跌升降报收]/.test(left)) return 'no';
  if (unit?.dimension === 'people' && plain[figure.end - 1] === '位' && isRank(left, right)) return 'no';
  // 年度, 三里屯: words that end in a unit's mark are written with numerals, measures of them in digits.
  if (unit?.unit === 'degree' && figure.numeral === 'chinese' && figure.value < 10) return 'no';
  if (unit !== null && isDayOrYear(left, right, figure)) return 'no';
  return unit === null && figure.scale === 1 ? 'bare' : 'stands';
}

const isMeasure = ({ unit }: Figure): boolean => unit !== null && unit.dimension !== 'count';

/** 第三, No.5, 5号楼: the number of a thing and not an amount. */
function isNumbered(plain: string, left: string, figure: Figure): boolean {
  const tight = left.trimEnd();
  if (!isMeasure(figure) && NUMBERED_BEFORE.test(tight)) return true;
  if (/(?:第|[^从目提]前)$/.test(tight) && figure.unit?.dimension !== 'ratio') return true;
  const after = plain.slice(figure.number.end, figure.number.end + 8);
  return figure.unit === null && figure.scale === 1 && NUMBERED_AFTER.test(after);
}

/** Digits against letters, signs of a sum, or a number in quotation marks: G20, 3+1, “141”. */
function isCode(left: string, right: string, figure: Figure): boolean {
  const measured = isMeasure(figure);
  if (figure.numeral === 'digits' && figure.start === figure.number.start) {
    const before = left.at(-1) ?? '';
    // %20: an address of the web.
    if (before === '%') return true;
    if (/[A-Za-z_]/.test(before) && !/\b(?:EUR|USD|CNY|RMB)$/.test(left)) return true;
    if (/[A-Za-z]-$/.test(left)) return true;
    if (/[\d×]$|[^\s]\+$/.test(left) || (!measured && /\+$|\d[.:/]$/.test(left))) return true;
  }
  if (/^[+×]\s?[\dA-Za-z一二三四五六七八九]/.test(right)) return true;
  const quoted =
    /[“‘"'《「『〔［【]$/.test(left) && /^[\w一二三四五六七八九+\-—·、个大件项]{0,12}[”’"'》」』］】]/.test(right);
  if (!measured && quoted) return true;
  const bare = figure.unit === null && figure.scale === 1;
  return bare && /^[”’"'》」』］】]/.test(right) && /[“‘"'《「『［【]/.test(left);
}

/** Chinese numerals are in many words; alone they seldom count. */
function chineseStands(left: string, right: string, { unit, value, scale }: Figure): boolean {
  if (unit?.dimension === 'ratio' || unit?.dimension === 'multiple') return true;
  // 一个, 一家: the article of Chinese, not the number one; “两个…”: the name of a slogan.
  if (value === 1 && scale === 1 && unit !== null && unit.dimension !== 'money') return false;
  if (unit === null && /^[年日点]/.test(right)) return false;
  const counts = unit === null || unit.dimension === 'count';
  if (/[“‘《「『]$/.test(left) && (counts || unit.dimension === 'people')) return false;
  return !(unit?.dimension === 'count' && /[几数第每零〇一二三四五六七八九]$/.test(left));
}

/** 百亿元, 千万人 and 超亿元 are amounts; 百家, 万元, 千万吨级 and the 亿元 of a table's head are kinds, idioms and units. */
function isRoundAmount(left: string, right: string, { unit, value, scale }: Figure): boolean {
  if (value * scale < 1e6 || right[0] === '级') return false;
  if (unit === null) return /[超破近过]$/.test(left) && /^[，。；、！）)]|^$/.test(right);
  if (unit.dimension === 'count') return false;
  return value !== 1 || scale !== 1e8 || /[超破近过达]$/.test(left);
}

/** 居全国4位, 前移3位, 两位数: places in an order or of a number, and no persons. */
const isRank = (left: string, right: string): boolean =>
  /^[数于次]/.test(right) || /(?:居|列|排名?|升|移|进|退|降|后|跃)[^，。；、]{0,4}$/.test(left);

/** 27日, 1978年: a place in the calendar and no length of time. */
function isDayOrYear(left: string, right: string, { unit, value, scale, end, number }: Figure): boolean {
  if (unit === null || scale !== 1) return false;
  if (unit.unit === 'year' && unit.factor === 1 && value >= 1000 && value < 2200) return true;
  if (end - number.end !== 1) return false;
  if (unit.unit === 'day' && value <= 31 && unit.factor === 1)
    return (
      !/^(?:内|以上|之内|以内)|天/.test(right) && !/[近每过连续]$/.test(left) && /[月\d、—至]$|^$/.test(left.slice(-1))
    );
  return false;
}

/** Whether a bare number is measured with all the same: 系数降至1.3。 */
export function measuresBareChinese(plain: string, sentence: Span, figure: Figure): boolean {
  const left = plain.slice(Math.max(sentence.start, figure.start - 24), figure.start);
  const right = plain.slice(figure.end, Math.min(sentence.end, figure.end + 4));
  return (
    /(?:指数|系数|比值|得分|分值|[为达到至是超约近])[为达是:：]?$/.test(left) &&
    /^(?:[，。；、！）),]|左右|以上|以下|以内|$)/.test(right)
  );
}
