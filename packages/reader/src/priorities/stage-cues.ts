import { grammar } from '../grammar/compiled.js';
import type { Language, Stage } from '../records.js';

/** Words that say at which stage the industries listed beside them are. */
export type StageCue = { start: number; end: number; stage: Stage };

const patternsOf = (language: 'english' | 'chinese', flags: string) =>
  grammar[language]['stage-cues'].map(({ stage, pattern }) => ({ stage, pattern: new RegExp(pattern, flags) }));
const CUES: Record<Language, { stage: Stage; pattern: RegExp }[]> = {
  zh: patternsOf('chinese', 'g'),
  en: patternsOf('english', 'gi'),
};

/** One pass tells of most stretches of text that they hold no cue at all. */
const anyOf = (cues: { pattern: RegExp }[]) =>
  new RegExp(cues.map(({ pattern }) => pattern.source).join('|'), cues[0]!.pattern.flags.replace('g', ''));
const ANY: Record<Language, RegExp> = { zh: anyOf(CUES.zh), en: anyOf(CUES.en) };

/** The cues in text[start, end), in order. */
export function stageCuesIn(text: string, start: number, end: number, language: Language): StageCue[] {
  const part = text.slice(start, end);
  if (!ANY[language].test(part)) return [];
  return CUES[language]
    .flatMap(({ stage, pattern }) =>
      [...part.matchAll(pattern)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        stage,
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** The one stage that cues agree on; null for none or several. */
export function agreedStage(cues: StageCue[]): Stage | null {
  const [first] = cues;
  return first && cues.every(({ stage }) => stage === first.stage) ? first.stage : null;
}
