import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishDigits, englishNumber, englishPart, englishWords } from './number-english.js';

const value = (text: string) => {
  const read = englishPart(text, 0) ?? englishDigits(text, 0) ?? englishWords(text, 0);
  return read && [text.slice(0, read.end), read.value];
};

describe('English numbers', () => {
  it.each([
    ['1,234.5 tons', '1,234.5', 1234.5],
    ['816\u202f000 t', '816\u202f000', 816000],
    ['816 000 t', '816 000', 816000],
    ['.5 percent', '.5', 0.5],
    ['2 1/2 miles', '2 1/2', 2.5],
    ['2½ miles', '2½', 2.5],
    ['½ mile', '½', 0.5],
    ['1.99×10−30 kg', '1.99×10−30', 1.99e-30],
    ['3 x 10^6 items', '3 x 10^6', 3e6],
    ['6×10²³ atoms', '6×10²³', 6e23],
    ['two and a half years', 'two and a half', 2.5],
    ['three and two-thirds', 'three and two-thirds', 11 / 3],
    ['two hundred and five people', 'two hundred and five', 205],
    ['twenty-one', 'twenty-one', 21],
    ['a million votes', 'a million', 1e6],
    ['a dozen eggs', 'a dozen', 12],
    ['one hundred thousand', 'one hundred thousand', 1e5],
    ['two three', 'two', 2],
    ['two-thirds', 'two-thirds', 2 / 3],
    ['three quarters of it', 'three quarters', 0.75],
    ['1/16 of it', '1/16', 0.0625],
    ['1⁄32 of it', '1⁄32', 1 / 32],
    ['one in five women', 'one in five', 0.2],
    ['nine out of 10 firms', 'nine out of 10', 0.9],
  ])('%s', (text, written, number) => {
    expect(value(text)?.[0]).toBe(written);
    expect(value(text)?.[1]).toBeCloseTo(number, 12);
  });

  it('is no run of numbers in a table, no date and no part of a year', () => {
    expect(value('100 200 300')).toEqual(['100', 100]);
    expect(englishPart('9/11', 0)).toBeNull();
    expect(englishPart('third quarter', 0)).toBeNull();
    expect(value('two in 10 years')).toEqual(['two', 2]);
  });

  it('reads every whole number below a million that is spelled out', () => {
    const ones =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = ' . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').slice(1);
    const spelled = (number: number): string => {
      if (number < 20) return ones[number]!;
      if (number < 100) return tens[Math.floor(number / 10) - 1]! + (number % 10 ? `-${ones[number % 10]}` : '');
      const [size, word] = number < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
      const rest = number % size;
      return `${spelled(Math.floor(number / size))} ${word}${rest ? ` ${rest < 100 ? 'and ' : ''}${spelled(rest)}` : ''}`;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
        expect(englishNumber(spelled(number)), spelled(number)).toBe(number);
      }),
    );
  });
});
