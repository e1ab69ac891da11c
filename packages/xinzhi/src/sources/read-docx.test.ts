import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../test/fixtures/write-docx.js';
import { writeZip } from '../../test/fixtures/write-zip.js';
import { InputError } from '../errors/input-error.js';
import { readDocument } from './read-document.js';
import { readDocx } from './read-docx.js';

describe('readDocx', () => {
  it('reads heading, paragraphs and table, a line each', async () => {
    const bytes = writeDocx(
      '全省产业行动方案',
      ['到2027年，研发投入强度达到3.2%以上。', 'Widgets grow by 5 percent.'],
      [
        ['指标', '目标'],
        ['GDP', '5%'],
      ],
    );
    const { text, properties } = await readDocx(bytes);
    expect(text).toBe(
      '全省产业行动方案\n到2027年，研发投入强度达到3.2%以上。\nWidgets grow by 5 percent.\n指标\t目标\nGDP\t5%',
    );
    expect(properties.title).toBe('全省产业行动方案');
  });

  it('is recognised by its content, whatever its name', async () => {
    const { document } = await readDocument(
      writeDocx('A plan for widgets', ['Output is to grow by 5 percent.']),
      'upload.bin',
    );
    expect(document).toMatchObject({ title: 'A plan for widgets', language: 'en' });
  });

  it('refuses a broken file and other office files', async () => {
    const bytes = writeDocx('Heading', ['Text.']);
    await expect(readDocument(bytes.subarray(0, bytes.length / 2), 'a.docx')).rejects.toThrow(InputError);
    await expect(readDocument(writeZip({ 'a.txt': 'text' }), 'a.zip')).rejects.toThrow(InputError);
  });

  it('refuses to unpack what grows a thousandfold', async () => {
    const bomb = writeDocx('Heading', ['Text.']);
    // The size that the directory states for the last part, the document's own.
    bomb.writeUInt32LE(2 ** 30, bomb.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);
    await expect(readDocx(bomb, 'bomb.docx')).rejects.toThrow(/unpacks to/);
  });
});
