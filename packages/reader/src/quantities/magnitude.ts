import { vocabulary } from '@xinzhi/vocabulary';

export type ReadMagnitude = { end: number; factor: number };

let words: [word: string, factor: number][] | null = null;

/** An English magnitude word that begins at `at`: million, bn, k. Chinese ones are part of the numeral. */
export function readMagnitude(plain: string, at: number): ReadMagnitude | null {
  words ??= magnitudes();
  for (const [word, factor] of words) {
    const written = plain.slice(at, at + word.length);
    if (written.toLowerCase() !== word || /[A-Za-z]/.test(plain[at + word.length] ?? '')) continue;
    return { end: at + word.length, factor };
  }
  // '3.2m', '$5bn', '10k': the letter stands against the number.
  return null;
}

function magnitudes(): [string, number][] {
  return vocabulary.magnitudes
    .filter((magnitude) => magnitude.language === 'en')
    .map(({ word, factor }): [string, number] => [word, factor])
    .sort(([a], [b]) => b.length - a.length);
}
