import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../docs/', import.meta.url);
const examples = new URL('../test/docs/', import.meta.url);
const pages = readdirSync(docs)
  .map((file) => file.replace(/\.md$/, ''))
  .filter((name) => !['README', 'formats'].includes(name));
const written = readdirSync(examples).filter((file) => file !== 'world.ts');

describe('the pages of documentation', () => {
  it.each(pages)('%s shows the example that runs, and what it gives', async (name) => {
    const page = readFileSync(new URL(`${name}.md`, docs), 'utf8');
    const { lines } = (await import(`../test/docs/${name}.ts`)) as { lines: string[] };
    expect(page).toContain(`\`\`\`ts\n${readFileSync(new URL(`${name}.ts`, examples), 'utf8')}\`\`\``);
    expect(page).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
    expect(page).toMatch(/\*\*Limits\.\*\*/);
  });

  it('has a page for each example, and names all of them', () => {
    const index = readFileSync(new URL('README.md', docs), 'utf8');
    for (const name of pages) expect(index).toContain(`(${name}.md)`);
    expect(written.length).toBe(pages.length);
  });
});
