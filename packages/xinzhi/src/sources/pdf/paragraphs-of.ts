import { joinLines } from '../join-lines.js';
import { undivided, type Words, wordsOf } from './divided-words.js';
import type { PdfLine } from './pdf-line.js';

/** A line with the edges of the column that it stands in and its distance from the line above (null on a new page). */
type PlacedLine = PdfLine & { columnLeft: number; columnRight: number; above: number | null };

/**
 * Puts lines together into paragraphs, over the ends of columns and pages. A line goes on with the paragraph above it
 * where that one runs to the column's edge (no room was left for this line's first word), the letters are as large, the
 * line is not indented, neither is a row of a table, and no more than a line's distance lies between them.
 */
export function paragraphsOf(pages: PdfLine[][]): string[] {
  const lines = pages.flatMap(placed);
  const words = wordsOf(lines.map(({ text }) => text));
  const leading = median(lines.flatMap(({ above, size }) => (above !== null && above > 0 ? [above / size] : [])));
  const paragraphs: string[] = [];
  let previous: PlacedLine | null = null;
  for (const line of lines) {
    if (previous && continues(previous, line, leading)) paragraphs.push(put(paragraphs.pop()!, line.text, words));
    else paragraphs.push(line.text);
    previous = line;
  }
  return paragraphs;
}

function put(paragraph: string, line: string, words: Words): string {
  return undivided(paragraph, line, words) ?? joinLines(paragraph, line);
}

function continues(previous: PlacedLine, line: PlacedLine, leading: number): boolean {
  const size = Math.max(line.size, previous.size);
  if (line.text.includes('\t') || previous.text.includes('\t')) return false;
  if (Math.min(line.size, previous.size) < 0.85 * size) return false;
  if (line.above !== null && line.above > 1.45 * leading * size) return false;
  if (/^[\p{Ll}，。；：、）”’,;)]/u.test(line.text) && !/[.!?。！？]$/.test(previous.text)) return true;
  const indented = line.left - line.columnLeft > 1.2 * size;
  const wasIndented = previous.left - previous.columnLeft > 1.2 * size;
  // Chinese paragraphs start indented, so two indented lines are two; in Latin script they may be one set-in block.
  const setIn = wasIndented && Math.abs(line.left - previous.left) < 0.5 * size && !/\p{Script=Han}/u.test(line.text);
  if (indented && !setIn) return false;
  return previous.columnRight - previous.right < firstWordWidth(line) + 0.5 * size;
}

/** How wide the first word is, with the space before it; a Chinese character is a word. Two, for punctuation may hang. */
function firstWordWidth({ text, left, right }: PdfLine): number {
  const perCharacter = (right - left) / text.length;
  const word =
    /^(?:[\p{Script=Han}\u3000-\u303f\uff00-\uff60]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uff60]+)/u.exec(text)?.[0] ??
    '';
  return perCharacter * (word.length + 1);
}

/** On a page with more lines than print can hold each stands alone: finding columns compares all lines with all. */
const MOST_LINES = 3000;

/** Lines of one column start within a few letters of each other: their outermost edges are the column's. */
function placed(lines: PdfLine[]): PlacedLine[] {
  return lines.map((line, index) => {
    const column =
      lines.length > MOST_LINES ? [line] : lines.filter((other) => Math.abs(other.left - line.left) < 4 * line.size);
    const above = index > 0 ? lines[index - 1]!.baseline - line.baseline : null;
    return {
      ...line,
      columnLeft: Math.min(...column.map(({ left }) => left)),
      columnRight: Math.max(...column.map(({ right }) => right)),
      // The first line of a column lies above the last of the one before it.
      above: above !== null && above > 0 ? above : null,
    };
  });
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 1.5;
}
