import { textWidth } from './use-width.js';

/** As much of a text as fits into a width, in pixels, at a font size. */
export function shortened(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length;
  while (end > 1 && textWidth(text.slice(0, end), size) + 0.6 * size > width) end--;
  return `${text.slice(0, end)}…`;
}
