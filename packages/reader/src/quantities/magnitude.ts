import { vocabulary } from '@xinzhi/vocabulary';
import type { Language } from '../records.js';

export type ReadMagnitude = { end: number; factor: number };

let words: Record<Language, [word: string, factor: number][]> | null = null;

/** A magnitude word that begins at `at`: 万亿 before 万; 千 of 千瓦 and 千克 belongs to the unit. */
export function readMagnitude(plain: string, at: number, language: Language): ReadMagnitude | null {
  words ??= { en: magnitudes('en'), zh: magnitudes('zh') };
  if (language === 'zh') {
    for (const [word, factor] of words.zh) {
      if (!plain.startsWith(word, at)) continue;
      if (word.endsWith('千') && /^[瓦克米伏卡赫焦帕]/.test(plain.slice(at + word.length, at + word.length + 1)))
        continue;
      return { end: at + word.length, factor };
    }
  }
  for (const [word, factor] of words.en) {
    const written = plain.slice(at, at + word.length);
    if (written.toLowerCase() !== word || /[A-Za-z]/.test(plain[at + word.length] ?? '')) continue;
    return { end: at + word.length, factor };
  }
  // '3.2m', '$5bn', '10k': the letter stands against the number.
  return null;
}

function magnitudes(language: Language): [string, number][] {
  return vocabulary.magnitudes
    .filter((magnitude) => magnitude.language === language)
    .map(({ word, factor }): [string, number] => [word, factor])
    .sort(([a], [b]) => b.length - a.length);
}
