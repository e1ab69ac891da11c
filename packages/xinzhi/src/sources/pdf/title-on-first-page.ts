import { joinLines } from '../join-lines.js';
import type { PdfLine } from './pdf-line.js';

/** The title is set larger than the text by at least this much. */
const LARGER = 1.15;

/** The lines in the largest letters on the first page, where they stand out and are no more than three. */
export function titleOnFirstPage(lines: PdfLine[]): string | null {
  if (lines.length < 2) return null;
  const sizes = lines
    .flatMap(({ size, text }) => Array<number>(Math.min(text.length, 200)).fill(size))
    .sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1]!;
  const largest = sizes.at(-1)!;
  if (largest < LARGER * usual) return null;
  const first = lines.findIndex(({ size }) => size > 0.98 * largest);
  const after = lines.findIndex(({ size }, index) => index > first && size <= 0.98 * largest);
  const set = lines.slice(first, after < 0 ? undefined : after).map(({ text }) => text);
  const title = set.reduce(joinLines, '');
  return set.length <= 3 && !/^(?:SOURCE:\s*)?https?:\/\//i.test(title) && title.length >= 4 && title.length <= 200
    ? title
    : null;
}
