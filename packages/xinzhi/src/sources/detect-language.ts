import type { Language } from '@xinzhi/reader';

/** Long enough to be sure of, short enough to cost nothing. */
const SAMPLE = 200_000;

/**
 * Which of the two languages a text is in, told by its script: Chinese where Han characters outnumber words in Latin
 * letters. (A character is at most a word, so an English text with Chinese names stays English, and a Chinese report
 * full of AI, 5G and GDP stays Chinese.)
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sample.match(/\p{Script=Latin}+/gu)?.length ?? 0;
  return han > words ? 'zh' : 'en';
}
