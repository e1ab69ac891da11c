import { readFileSync, writeFileSync } from 'node:fs';

/** A table of Markdown: its head, then its rows. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A number to so many decimals; what rounds to nothing is 0, without a sign. */
export const fixed = (value: number, decimals: number): string =>
  (Math.abs(value) < 0.5 / 10 ** decimals ? 0 : value).toFixed(decimals);

/** What stands between the markers of a section. */
export function sectionOf(text: string, name: string, page: string): { from: number; to: number; content: string } {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`${page} has no markers ${begin} … ${end}`);
  return { from, to, content: text.slice(from, to).trim() };
}

/** Puts texts between the markers of a page's sections, <!-- name --> … <!-- end of name -->; every section must be there. */
export function writeSections(page: URL, sections: Record<string, string>): void {
  let text = readFileSync(page, 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const { from, to } = sectionOf(text, name, page.pathname);
    text = `${text.slice(0, from)}\n${content}\n${text.slice(to)}`;
  }
  writeFileSync(page, text);
}
