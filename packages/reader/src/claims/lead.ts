import { alternation } from '../grammar/alternation.js';
import { grammar } from '../grammar/compiled.js';
import { findTimes } from '../periods/find-times.js';
import type { Language } from '../records.js';

/** Words of aiming and of time, and those that tie a time to its clause, before a noun that they are no part of. */
const LEAD: Record<Language, RegExp> = {
  zh: new RegExp(
    `^(?:${[
      alternation(grammar.chinese.openings.flatMap(({ words }) => words ?? [])),
      ...grammar.chinese.openings.flatMap(({ pattern }) => pattern ?? []),
    ].join('|')}|[，,、\\s])`,
  ),
  en: /^(?:(?:by|in|during|for|from|since|until|through|the end of|aims? to|(?:is|are) expected to|expected|(?:a |the )?targets? (?:of|for)|strives? (?:to|for)|and|that)\s+|,\s*)/i,
};

/** The noun without the times and the words of aiming that it opens with; null where nothing of it is left. */
export function stripTimes(noun: string, language: Language): string | null {
  const text = noun.trim();
  const rest = text.slice(leadLength(text, language));
  return rest.length >= 2 ? rest : null;
}

/** How many letters the times and the words of aiming at the beginning take up. */
export function leadLength(text: string, language: Language): number {
  let at = 0;
  for (let before = -1; before !== at; ) {
    before = at;
    const lead = LEAD[language].exec(text.slice(at))?.[0].length ?? 0;
    const rest = text.slice(at + lead);
    const time = findTimes(rest, { start: 0, end: rest.length }, language).find(({ span }) => span.start === 0);
    if (time) {
      const tie = /^(?:年?[底末初](?!端)|以?[前后]|期间|时期)?[，,的\s]*/.exec(rest.slice(time.span.end));
      at += lead + time.span.end + (tie?.[0].length ?? 0);
    } else if (language === 'zh') at += lead;
  }
  return at;
}
