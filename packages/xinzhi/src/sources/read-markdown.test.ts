import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.js';

const read = (text: string) => readMarkdown(Buffer.from(text));

describe('readMarkdown', () => {
  it('keeps the words and drops the marks', () => {
    const { text } = read(`# Plans for *widgets*

Output is to grow by **5 percent**, see [the plan](https://example.org/p)
and \`Annex 2\`.

- first_name stays
- [x] a \\*starred\\* task

> Quoted &amp; kept

| metric | value |
|---|---:|
| GDP | 5% |

***

Setext title
============
`);
    expect(text).toBe(
      'Plans for widgets\n\nOutput is to grow by 5 percent, see the plan and Annex 2.\n\nfirst_name stays\n\na *starred* task\n\nQuoted & kept\n\nmetric\tvalue\n\nGDP\t5%\n\nSetext title\n',
    );
  });

  it('joins the lines of a Chinese paragraph without spaces', () => {
    expect(read('全省将培育\n**新兴产业**，\n增长5%。').text).toBe('全省将培育新兴产业，增长5%。\n');
  });

  it('keeps the lines of code', () => {
    expect(read('```\na  *b*\n\nc\n```').text).toBe('a  *b*\n\nc\n');
  });

  it('reads front matter as properties, not as text', () => {
    const { text, properties } = read('---\ntitle: "A plan"\ndate: 2025-03-04\nurl: https://example.org/a\n---\nBody.');
    expect(text).toBe('Body.\n');
    expect(properties).toMatchObject({ title: 'A plan', date: '2025-03-04', url: 'https://example.org/a' });
  });

  it('leaves arithmetic alone', () => {
    expect(read('2 * 3 * 4 = 24, and snake_case_name, and 5 < 6 > 4.').text).toBe(
      '2 * 3 * 4 = 24, and snake_case_name, and 5 < 6 > 4.\n',
    );
  });
});
