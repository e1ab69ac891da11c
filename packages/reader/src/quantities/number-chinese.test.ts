import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from './number-chinese.js';

const DIGITS = '零一二三四五六七八九';

/** Writes a number the way it is taught: by groups of four places, zeros between them named once. */
function write(number: number): string {
  if (number === 0) return '零';
  const groups = ['', '万', '亿'];
  let text = '';
  let zero = false;
  for (let group = 2; group >= 0; group--) {
    const section = Math.floor(number / 10_000 ** group) % 10_000;
    let written = '';
    for (let place = 3; place >= 0; place--) {
      const digit = Math.floor(section / 10 ** place) % 10;
      if (digit === 0) {
        zero = zero || text !== '' || written !== '';
        continue;
      }
      if (zero && (text !== '' || written !== '')) written += '零';
      zero = false;
      written += DIGITS[digit]! + ['', '十', '百', '千'][place]!;
    }
    if (written !== '') text += written + groups[group]!;
  }
  return text;
}

describe('chineseNumber', () => {
  it.each([
    ['十', 10],
    ['二十一', 21],
    ['一百零五', 105],
    ['三百五', 350],
    ['两万三', 23_000],
    ['一千二百亿', 120_000_000_000],
    ['一万亿', 1e12],
    ['二〇二六', 2026],
    ['三点五', 3.5],
    ['四点零二', 4.02],
    ['三万二千二百五十六', 32_256],
  ])('%s is %d', (text, value) => {
    expect(chineseNumber(text)).toBe(value);
  });

  it.each(['百', '万', '十百', '三五', '一二三', '点五', ''])('%s is no number', (text) => {
    expect(chineseNumber(text)).toBeNull();
  });

  it('reads back what is written by the rules', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(chineseNumber(write(number))).toBe(number);
      }),
    );
  });
});
