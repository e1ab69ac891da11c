import type { Language, Span } from '../records.js';
import type { TimeExpression } from './time-expression.js';
import { chineseTimes } from './times-chinese.js';
import { englishTimes } from './times-english.js';

type Patterns = typeof chineseTimes;

/** The patterns by the mark that they can begin with. */
function byOpening(patterns: Patterns): Map<string, Patterns> {
  const opening = new Map<string, Patterns>();
  for (const pattern of patterns)
    for (const mark of pattern.opens) opening.set(mark, [...(opening.get(mark) ?? []), pattern]);
  return opening;
}

const OPENINGS: Record<Language, Map<string, Patterns>> = { zh: byOpening(chineseTimes), en: byOpening(englishTimes) };

/** The times that text[start, end) names, in order, without overlaps. `plain` is the text in half-width characters. */
export function findTimes(plain: string, { start, end }: Span, language: Language): TimeExpression[] {
  const openings = OPENINGS[language];
  const times: TimeExpression[] = [];
  let at = start;
  while (at < end) {
    const mark = plain[at]!;
    const patterns = openings.get(language === 'en' ? mark.toLowerCase() : mark);
    const found = patterns && !insideWord(plain, at, start, language) ? timeAt(plain, at, end, patterns) : null;
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
