import { describe, expect, it } from 'vitest';
import { type DrawnLine, writePdf } from '../../test/fixtures/write-pdf.js';
import { InputError } from '../errors/input-error.js';
import { readDocument } from './read-document.js';
import { readPdf } from './read-pdf.js';

/** Lines down a page, 20 points apart. */
function page(lines: [text: string, x?: number, size?: number][], top = 740): DrawnLine[] {
  return lines.map(([text, x = 70, size = 12], index) => ({ text, x, y: top - 20 * index, size }));
}

describe('readPdf', () => {
  it('reads Chinese in a font that the file does not hold, and puts paragraphs together', async () => {
    const bytes = writePdf([
      page([
        ['全省未来产业行动方案', 180, 20],
        ['今年全省将加快培育壮大人形机器人和量子科技等未来产业，研发经', 94],
        ['费增长百分之七以上，力争新增就业十二万人。'],
        ['各市要结合实际抓好落实。', 94],
      ]),
    ]);
    const { text, properties } = await readPdf(bytes);
    expect(text.split('\n')).toEqual([
      '全省未来产业行动方案',
      '今年全省将加快培育壮大人形机器人和量子科技等未来产业，研发经费增长百分之七以上，力争新增就业十二万人。',
      '各市要结合实际抓好落实。',
    ]);
    expect(properties.title).toBe('全省未来产业行动方案');
  });

  it('joins divided words and keeps the hyphens of compounds', async () => {
    const bytes = writePdf([
      page([
        ['The bureau wants high growth and good quality in the pro-'],
        ['duction of widgets, and it calls that a plan for high-'],
        ['quality growth.'],
      ]),
    ]);
    expect((await readPdf(bytes)).text).toBe(
      'The bureau wants high growth and good quality in the production of widgets, and it calls that a plan for high-quality growth.',
    );
  });

  it('leaves out running heads and page numbers, and goes on over the page', async () => {
    const sheet = (number: number, lines: [string][]) => [
      { text: 'Widget Review 2025', x: 70, y: 820, size: 9 },
      ...page(lines),
      { text: `- ${number} -`, x: 290, y: 30, size: 9 },
    ];
    const bytes = writePdf([
      sheet(1, [['Output of widgets rose by five percent in the first quarter of']]),
      sheet(2, [['the year. It fell later.'], ['A new paragraph begins here.']]),
      sheet(3, [['The third page has a line too.']]),
    ]);
    expect((await readPdf(bytes)).text.split('\n')[0]).toBe(
      'Output of widgets rose by five percent in the first quarter of the year. It fell later.',
    );
    expect((await readPdf(bytes)).text).not.toMatch(/Widget Review|- \d -/);
  });

  it('keeps text that repeats itself from page to page', async () => {
    const lines = Array.from({ length: 33 }, (_, i): [string] => [
      `Paragraph of the same words, line ${i % 3} of three.`,
    ]);
    const body = lines.map(([text], index) => ({ text, x: 70, y: 800 - 14 * index, size: 12 }));
    const { text } = await readPdf(writePdf([body, body, body]));
    expect(text.match(/Paragraph/g)).toHaveLength(99);
  });

  it('takes no address for a title', async () => {
    const bytes = writePdf([
      page([['https://www.example.org/a/very/long/address.html', 70, 20], ['Widgets are fine.'], ['So are gadgets.']]),
    ]);
    expect((await readPdf(bytes)).properties.title).toBeNull();
  });

  it('says that a file is broken, or has no text', async () => {
    await expect(readPdf(Buffer.from('%PDF-1.7\nnothing of the kind'), 'a.pdf')).rejects.toThrow(InputError);
    await expect(readDocument(writePdf([[]]), 'scan.pdf')).rejects.toMatchObject({
      hint: expect.stringContaining('OCR'),
    });
  });

  it('leaves the bytes to its caller', async () => {
    const bytes = writePdf([page([['Widgets.']])]);
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(500);
  });
});
