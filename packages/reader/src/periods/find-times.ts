import type { Language, Span } from '../records.js';
import type { TimeExpression } from './time-expression.js';
import { chineseTimes } from './times-chinese.js';
import { englishTimes } from './times-english.js';

/** Where an expression can begin: cheap to test, so that the patterns run only there. */
const STARTS = {
  zh: /[\d“第一二两三四五六七八九十过近最这前今未接去上下明来本当全刚到至截力在]/g,
  en: /\b(?:\d|[JFMASONDjfmasond]\w{2}|the\b|from\b|between\b|over\b|during\b|in\b|within\b|past\b|last\b|previous\b|next\b|coming\b|following\b|this\b|by\b|before\b|until\b|first\b|second\b|third\b|fourth\b|fiscal\b|FY)/gi,
} satisfies Record<Language, RegExp>;

/** The times that text[start, end) names, in order, without overlaps. `plain` is the text in half-width characters. */
export function findTimes(plain: string, { start, end }: Span, language: Language): TimeExpression[] {
  const patterns = language === 'zh' ? chineseTimes : englishTimes;
  const starts = new RegExp(STARTS[language].source, STARTS[language].flags);
  const times: TimeExpression[] = [];
  starts.lastIndex = start;
  for (let at = starts.exec(plain); at && at.index < end; at = starts.exec(plain)) {
    const from = at.index;
    // A number that is part of a longer number or of a name is no year.
    if (/\d/.test(plain[from]!) && from > start && /[\d.A-Za-z]/.test(plain[from - 1]!)) continue;
    for (const { pattern, read } of patterns) {
      pattern.lastIndex = from;
      const match = pattern.exec(plain);
      if (!match || from + match[0].length > end) continue;
      const reading = read({ ...match.groups, word: match[0] });
      if (!reading) continue;
      const to = from + match[0].length;
      times.push({ span: { start: from, end: to }, ...reading });
      starts.lastIndex = to;
      break;
    }
    if (starts.lastIndex <= from) starts.lastIndex = from + 1;
  }
  return times;
}
