import type { Language, Span } from '../records.js';
import type { Figure } from './figure.js';
import { chineseReaders } from './figures-chinese.js';
import { englishReaders, slashFractions } from './figures-english.js';

/** Reads the figure that begins at `at`, inside the bounds; null where there is none of its kind. */
export type Reader = (plain: string, at: number, bounds: Span) => Figure | null;

const READERS: Record<Language, Reader[]> = {
  zh: chineseReaders,
  en: [slashFractions, ...englishReaders],
};

/** Reads the figure that begins at `at`, whatever its numerals; null where none does. The first reader that can, does. */
export function readFigure(plain: string, at: number, bounds: Span, language: Language): Figure | null {
  for (const read of READERS[language]) {
    const figure = read(plain, at, bounds);
    if (figure && figure.end <= bounds.end) return figure;
  }
  return null;
}
