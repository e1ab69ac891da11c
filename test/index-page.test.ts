import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { page, sections } from '../scripts/index-report/page.js';
import { sectionOf } from '../scripts/index-report/sections.js';

/** These draw random numbers, and may change in the last digit when the way of drawing does. */
const drawn = ['ranking', 'sensitivity', 'neighbours'];

describe('the numbers of docs/index.md', () => {
  const text = readFileSync(page, 'utf8');

  it('stand between the markers of every section', () => {
    for (const name of Object.keys(sections)) expect(sectionOf(text, name, page.pathname).content, name).not.toBe('');
  });

  it.each(Object.keys(sections).filter((name) => !drawn.includes(name)))(
    '%s: are those that the baseline gives (else: npm run index:report)',
    (name) => {
      expect(sectionOf(text, name, page.pathname).content).toBe(sections[name]?.().trim());
    },
  );
});
