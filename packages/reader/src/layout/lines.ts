import type { Span } from '../records.js';

/** A line of the stored text, without the white space around it. */
export type Line = Span & { text: string; blankBefore: boolean };

/** Splits a text into its non-empty lines; form feeds and every kind of line end count. Linear. */
export function linesOf(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  const ends = /\r\n|[\n\r\f\v\u2028\u2029]/g;
  ends.lastIndex = from;
  let start = from;
  let blank = true;
  while (start <= text.length) {
    const match = ends.exec(text);
    const end = match ? match.index : text.length;
    const line = trimmed(text, start, end, blank);
    if (line) lines.push(line);
    blank = line === null;
    if (!match) break;
    start = match.index + match[0].length;
  }
  return lines;
}

/** The part of text[start, end) without white space at its edges; null when nothing is left. */
export function trimmed(text: string, start: number, end: number, blankBefore = false): Line | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return to > from ? { start: from, end: to, text: text.slice(from, to), blankBefore } : null;
}

/** White space, zero-width characters and the byte-order mark: nothing that a reader sees. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}
