import { grammar } from '../grammar/compiled.js';
import type { Language, Span } from '../records.js';
import type { TimeExpression } from './time-expression.js';
import { type TimePattern, timePatterns } from './time-pattern.js';
import { chineseReadings } from './times-chinese.js';
import { englishReadings } from './times-english.js';

type Patterns = TimePattern[];

/** For each code unit the number of the group of patterns that can begin with it; 0 for none. A group keeps their order. */
type Openings = { groupOf: Uint8Array; groups: Patterns[] };

/** Looked up for every character of a text: a table by code unit is several times faster than a map of strings. */
function byOpening(patterns: Patterns): Openings {
  const groups: Patterns[] = [[]];
  const groupOf = new Uint8Array(0x10000);
  for (const pattern of patterns)
    for (const mark of pattern.opens)
      for (const unit of new Set([mark.charCodeAt(0), mark.toUpperCase().charCodeAt(0)])) {
        if (groupOf[unit] === 0) groupOf[unit] = groups.push([]) - 1;
        groups[groupOf[unit]!]!.push(pattern);
      }
  return { groupOf, groups };
}

const OPENINGS: Record<Language, Openings> = {
  zh: byOpening(timePatterns(grammar.chinese.times, chineseReadings)),
  en: byOpening(timePatterns(grammar.english.times, englishReadings)),
};

/** The times that text[start, end) names, in order, without overlaps. `plain` is the text in half-width characters. */
export function findTimes(plain: string, { start, end }: Span, language: Language): TimeExpression[] {
  const { groupOf, groups } = OPENINGS[language];
  const times: TimeExpression[] = [];
  let at = start;
  while (at < end) {
    const group = groupOf[plain.charCodeAt(at)]!;
    const found =
      group !== 0 && !insideWord(plain, at, start, language) ? timeAt(plain, at, end, groups[group]!) : null;
    if (found) times.push(found);
    at = found ? found.span.end : at + 1;
  }
  return times;
}

function timeAt(plain: string, at: number, end: number, patterns: Patterns): TimeExpression | null {
  for (const { pattern, read } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(plain);
    if (!match || at + match[0].length > end) continue;
    const reading = read({ ...match.groups, word: match[0] });
    if (reading) return { span: { start: at, end: at + match[0].length }, ...reading };
  }
  return null;
}

/** A number that is part of a longer number or of a name is no year; an English word begins at its first letter. */
function insideWord(plain: string, at: number, start: number, language: Language): boolean {
  if (at === start) return false;
  const before = plain.charCodeAt(at - 1);
  const digit = plain.charCodeAt(at) >= 48 && plain.charCodeAt(at) <= 57;
  const afterLatin = (before >= 65 && before <= 90) || (before >= 97 && before <= 122);
  const afterDigit = (before >= 48 && before <= 57) || before === 46;
  return digit ? afterDigit || afterLatin : language === 'en' && (afterLatin || afterDigit);
}
