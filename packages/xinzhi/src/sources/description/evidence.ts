import type { Language } from '@xinzhi/reader';
import type { Properties } from '../source-document.js';
import type { HeaderFields } from './header-fields.js';

/** What a description is found from. */
export type Evidence = {
  text: string;
  /** The text after its SOURCE: header, and no more of it than tells what it is. */
  opening: string;
  ending: string;
  language: Language;
  header: HeaderFields | null;
  properties: Properties;
  path: string | null;
};

/** The first lines of a text that are not blank, trimmed: where mastheads, titles and datelines stand. */
export function firstLines(text: string, count: number): string[] {
  const lines: string[] = [];
  for (const line of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push(trimmed);
    if (lines.length === count) break;
  }
  return lines;
}
