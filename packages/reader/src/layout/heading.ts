import type { Language } from '../records.js';

/** The numbering that opens a heading or an item: 一、 （三） 第二章 1. (2) I. Chapter 3. */
export const NUMBERING =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节部分篇编条]|\d{1,2}(?:\.\d{1,2}){0,3}[.．、](?!\d)|[IVX]{1,5}\.\s|(?:chapter|section|part)\s+\w{1,8}\b)/i;

const CONTINUES = /[，,、；;：:]$/;
const ENDS = /[。！？!?.…]["”’'」』）)\]]*$/;

/** Whether a line is a heading: short, and not a sentence; or numbered, short and one sentence at most. */
export function isHeading(line: string, language: Language): boolean {
  const limit = language === 'zh' ? 45 : 120;
  if (line.length > limit || CONTINUES.test(line)) return false;
  if (!ENDS.test(line)) return language === 'zh' ? !/[。！？；]/.test(line) : !/[.!?]["”’]?\s/.test(line);
  const numbered = NUMBERING.exec(line);
  if (!numbered) return false;
  return !/[。！？；]/.test(line.slice(numbered[0].length, -1));
}
