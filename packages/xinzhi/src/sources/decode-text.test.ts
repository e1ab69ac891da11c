import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { InputError } from '../errors/input-error.js';
import { decodeText } from './decode-text.js';

const ZH =
  '今年，全省将培育壮大新兴产业，研发经费增长百分之七以上。\r\n　　“人形机器人”列入未来产业；力争新增就业12万人。\n';
const ZH_TRADITIONAL = '今年，全省將培育壯大新興產業，研發經費增長百分之七以上。「人形機器人」列入未來產業。';

describe('decodeText', () => {
  it.each([
    ['utf-8', 'utf-8'],
    ['gbk', 'gb18030'],
    ['gb18030', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('reads Chinese in %s', (written, encoding) => {
    expect(decodeText(iconv.encode(ZH, written))).toEqual({ text: ZH, encoding });
  });

  it('tells Big5 from GBK', () => {
    expect(decodeText(iconv.encode(ZH_TRADITIONAL, 'big5'))).toEqual({ text: ZH_TRADITIONAL, encoding: 'big5' });
    expect(decodeText(iconv.encode(ZH_TRADITIONAL, 'gbk'))).toEqual({ text: ZH_TRADITIONAL, encoding: 'gb18030' });
  });

  it('drops a byte order mark, which is no text', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decodeText(iconv.encode(ZH, encoding, { addBOM: true })).text).toBe(ZH);
  });

  it('reads Western European text', () => {
    const text = 'The café’s naïve façade cost £5 – “a bargain”, they said in the interview.';
    expect(decodeText(iconv.encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252' });
  });

  it('stays with UTF-8 where a file was cut inside a character', () => {
    const bytes = Buffer.from(ZH.repeat(5));
    const { text, encoding } = decodeText(bytes.subarray(0, bytes.length - 5));
    expect(encoding).toBe('utf-8');
    expect(text.startsWith(ZH.repeat(4))).toBe(true);
  });

  it('refuses binary data', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect(() => decodeText(bytes, 'picture.bin')).toThrow(InputError);
  });

  it('gives back any text that was written as UTF-8, unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\0-\x08\x0e-\x1f\x7f]/.test(text) && !text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text)).text).toBe(text);
      }),
    );
  });

  it('decodes or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          expect(typeof decodeText(bytes).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 500 },
    );
  });
});
