import { readFileSync, writeFileSync } from 'node:fs';

/** A table of Markdown: its head, then its rows. */
export const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, k) => (k === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Puts texts between the markers of a page's sections, <!-- name --> … <!-- end of name -->; every section must be there. */
export function writeSections(page: URL, sections: Record<string, string>): void {
  let text = readFileSync(page, 'utf8');
  for (const [name, content] of Object.entries(sections)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`${page.pathname} has no markers ${begin} … ${end}`);
    text = `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`;
  }
  writeFileSync(page, text);
}
