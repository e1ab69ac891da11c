/** Holds the pages of a room's documentation to the examples that they show. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * Every page of ROOM/docs shows the example of its name in ROOM/test/docs and what that gives, states its limits, and is named
 * by the README beside it; every example has a page.
 * @param room its folder, such as new URL('../', import.meta.url)
 * @param besides pages without an example, and what several examples share
 */
export function describePages(room: URL, besides: { pages: string[]; examples: string[] }): void {
  const docs = new URL('docs/', room);
  const examples = new URL('test/docs/', room);
  const pages = readdirSync(docs)
    .map((file) => file.replace(/\.md$/, ''))
    .filter((name) => !['README', ...besides.pages].includes(name));

  describe('the pages of documentation', () => {
    it.each(pages)('%s shows the example that runs, and what it gives', async (name) => {
      const page = readFileSync(new URL(`${name}.md`, docs), 'utf8');
      const { lines } = (await import(new URL(`${name}.ts`, examples).href)) as { lines: string[] };
      expect(page).toContain(`\`\`\`ts\n${readFileSync(new URL(`${name}.ts`, examples), 'utf8')}\`\`\``);
      expect(page).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
      expect(page).toMatch(/\*\*Limits\.\*\*/);
    });

    it('has a page for each example, and names all of them', () => {
      const index = readFileSync(new URL('README.md', docs), 'utf8');
      for (const name of [...pages, ...besides.pages]) expect(index).toContain(`(${name}.md)`);
      const written = readdirSync(examples).map((file) => file.replace(/\.ts$/, ''));
      expect(written.filter((name) => !besides.examples.includes(name)).sort()).toEqual([...pages].sort());
    });
  });
}
