import { grammar } from '../grammar/compiled.js';
import type { Language, Modality } from '../records.js';

type Role = (typeof grammar.chinese.modality)[number]['role'];
type Cue = { pattern: RegExp; modality: Modality };

const entries = { zh: grammar.chinese.modality, en: grammar.english.modality };
const cuesOf = (language: Language): Cue[] =>
  entries[language]
    .filter(({ role }) => role === 'cue')
    .map(({ pattern, modality }) => ({ pattern: new RegExp(pattern, 'i'), modality: modality ?? 'observed' }));
const patternOf = (language: Language, wanted: Role) =>
  new RegExp(
    entries[language]
      .filter(({ role }) => role === wanted)
      .map(({ pattern }) => `(?:${pattern})`)
      .join('|'),
    'i',
  );
const patternsOf = (role: Role): Record<Language, RegExp> => ({ zh: patternOf('zh', role), en: patternOf('en', role) });

/** Cues in the words before the quantity, within its clause or sentence (grammar/<language>/modality.yaml); the first that fits wins. */
const cues: Record<Language, Cue[]> = { zh: cuesOf('zh'), en: cuesOf('en') };
const DONE = patternsOf('done');
const OPENS = patternsOf('opens');
const REACHED = patternsOf('reached');

const PAST =
  /\b(?:rose|grew|fell|shrank|climbed|jumped|surged|soared|dropped|declined|slipped|slid|plunged|increased|decreased|expanded|contracted|gained|edged|ticked|reached|hit|totall?ed|stood|came)\b(?:(?!\b(?:rose|grew|fell|climbed|increased)\b)[^.;])*$/i;
/** What parts a verb from an estimating or aiming word before it: another clause, a relative one, an aside. */
const PARTING = /[,;:]|\b(?:which|who|while|whereas|after|before|because|although|but|despite|when|as|and)\b/i;

/**
 * 'Exports, which may slow, rose 8 percent': a plain past tense tells what came about, unless a word of estimating or aiming
 * governs it ('the office estimates that exports rose …', 'exports rose an estimated …').
 */
export function isPlainPast(words: string): boolean {
  const verb = PAST.exec(words);
  if (!verb) return false;
  const cued = cues.en.filter(({ pattern }) => pattern.test(words));
  const governs = ({ pattern }: Cue) => {
    const left = words.slice(0, verb.index);
    const last = [...left.matchAll(new RegExp(pattern.source, 'gi'))].at(-1);
    return pattern.test(verb[0]) || (last !== undefined && !PARTING.test(left.slice(last.index + last[0].length)));
  };
  return !cued.some(governs);
}

/** ', the institute estimated': the estimating word stands behind what it governs. */
export function isEstimatedAfter(words: string): boolean {
  return /^[^.;]{0,80}, (?:[\w’'-]+ ){1,6}(?:estimate[sd]?|forecasts?|project(?:s|ed)|predict(?:s|ed)|reckon(?:s|ed))(?=[.,]|$)/i.test(
    words,
  );
}

/** The modality that the words before a quantity give its claim, or null where they say nothing. */
export function statedModality(words: string, language: Language): Modality | null {
  if (DONE[language].test(words)) return 'observed';
  // What is left when the aims that were reached are told: 实现了预期目标, 今年力争….
  const open = words.replace(REACHED[language], '');
  return cues[language].find(({ pattern }) => pattern.test(open))?.modality ?? null;
}

/** Whether a sentence opens a list of aims ('the main expected targets are: …'): they hold for the whole list. */
export function opensTargets(words: string, language: Language): boolean {
  return OPENS[language].test(words) && !REACHED[language].test(words);
}
