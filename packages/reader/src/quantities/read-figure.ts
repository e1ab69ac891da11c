import type { Span } from '../records.js';
import type { Figure } from './figure.js';
import { chineseReaders } from './figures-chinese.js';

/** Reads the figure that begins at `at`, inside the bounds; null where there is none of its kind. */
export type Reader = (plain: string, at: number, bounds: Span) => Figure | null;

/** Reads the Chinese figure that begins at `at`, whatever its numerals; null where none does. The first reader that can, does. */
export function readFigure(plain: string, at: number, bounds: Span): Figure | null {
  for (const read of chineseReaders) {
    const figure = read(plain, at, bounds);
    if (figure && figure.end <= bounds.end) return figure;
  }
  return null;
}
