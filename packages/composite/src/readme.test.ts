import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lines } from '../test/readme-example.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

describe('the README', () => {
  it('shows the example that runs, and what it gives', () => {
    const readme = read('../README.md');
    expect(readme).toContain(`\`\`\`ts\n${read('../test/readme-example.ts')}\`\`\``);
    expect(readme).toContain(`\`\`\`text\n${lines.join('\n')}\n\`\`\``);
  });
});
