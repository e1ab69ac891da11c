/** Dates as people write them, in either language: one pattern to search with, one function to read what it found. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const HAN = '〇○Ｏ零一二三四五六七八九十';

/**
 * A regular expression's source that matches one date, to the day or to the month: 2026-02-03, 2026/2/3, 2026.2.3,
 * 2026年2月3日, 二〇二六年二月三日, 2022 年 11 月, March 5, 2008, 5 March 2008, March 2008.
 */
export const WRITTEN_DATE = [
  '(?<!\\d)(?:19|20)\\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:3[01]|[12]\\d|0?[1-9])(?!\\d)',
  '(?<!\\d)(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?',
  `[一二][${HAN}]{3}年[${HAN}]{1,3}月(?:[${HAN}]{1,3}日)?`,
  `\\b${MONTH}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?(?:19|20)\\d{2}\\b`,
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+(?:19|20)\\d{2}\\b`,
].join('|');

/** ISO 8601, to the precision written; null for what is no date ('2026-13-40'). */
export function readWrittenDate(written: string): string | null {
  const text = written.trim();
  const numbers = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?/.exec(text);
  if (numbers) return iso(Number(numbers[1]), Number(numbers[2]), numbers[3] === undefined ? null : Number(numbers[3]));
  const han = new RegExp(`^([${HAN}]{4})年([${HAN}]{1,3})月(?:([${HAN}]{1,3})日)?`).exec(text);
  if (han) return iso(hanYear(han[1]!), hanNumber(han[2]!), han[3] === undefined ? null : hanNumber(han[3]));
  const year = /\b(?:19|20)\d{2}\b/.exec(text);
  const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`, 'i').test(text));
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b(?!\d)/.exec(text.replace(/\b(?:19|20)\d{2}\b/, ''));
  return year && month >= 0 ? iso(Number(year[0]), month + 1, day ? Number(day[1]) : null) : null;
}

/** The first date in a text; null where there is none. */
export function firstWrittenDate(text: string): string | null {
  for (const match of text.matchAll(new RegExp(WRITTEN_DATE, 'gi'))) {
    const date = readWrittenDate(match[0]);
    if (date) return date;
  }
  return null;
}

function iso(year: number, month: number, day: number | null): string | null {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())))
    return null;
  return [
    String(year).padStart(4, '0'),
    ...[month, ...(day === null ? [] : [day])].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

function hanYear(digits: string): number {
  return Number([...digits].map(hanDigit).join(''));
}

/** 一 … 三十一. */
function hanNumber(written: string): number {
  const [tens, units] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens === '' ? 1 : hanDigit(tens!)) : 0;
  return ten * 10 + (units ? hanDigit(units) : 0);
}

function hanDigit(digit: string): number {
  const index = '零一二三四五六七八九'.indexOf(digit);
  return Math.max(index, 0);
}
