import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedFiles, sharedText } from '../../../../test/shared-material.js';
import { layOut } from '../layout/lay-out.js';
import type { Language } from '../records.js';
import { findQuantities } from './find-quantities.js';

const read = (text: string, language: Language) =>
  findQuantities(text, layOut(text, language)).map(({ span, value, unit, change }) => {
    const { comparator, low, high } = value;
    const number = comparator === '..' ? `${low}..${high}` : `${comparator === '=' ? '' : comparator}${low ?? high}`;
    return `${text.slice(span.start, span.end)} → ${number} ${unit}${change ? ` ${change}` : ''}`;
  });

describe('findQuantities', () => {
  it('reads digits that are set apart from each other, and keeps separate numbers separate', () => {
    expect(read('1 9 9 6 年产量达到3 0 7 5 0 万吨，增长1 2 ．5 ％。', 'zh')).toEqual([
      '3 0 7 5 0 万吨 → 307500000 t',
      '1 2 ．5 ％ → 12.5 % increase',
    ]);
    expect(read('产量15 20 万吨', 'zh')).toEqual(['20 万吨 → 200000 t']);
  });

  it('keeps every span inside the text, whatever the text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          '百分之',
          '万亿',
          '翻一番',
          '-',
          '—',
          '至',
          '%',
          '％',
          '个百分点',
          '第',
          '1 2 ．5 ％',
          '左右',
          '，',
          ',',
          '.',
          '$',
          '多',
          '余',
          '\ud800',
          '\udc00',
          '\n',
          'million ',
          'about ',
          'two-thirds ',
        ),
        fc.nat().map(String),
        fc.stringMatching(/^[零一二三四五六七八九十百千万亿两点]{0,12}$/),
        fc.string(),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, fc.constantFrom<Language>('en', 'zh'), (parts, language) => {
        const text = parts.join('');
        let last = 0;
        for (const { span, value } of findQuantities(text, layOut(text, language))) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value.low ?? value.high)).toBe(true);
          if (value.comparator === '..') expect(value.low!).toBeLessThan(value.high!);
          last = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a megabyte of digits, numerals, marks and words', () => {
    for (const filler of ['1', '一', '十', '，', '1,', '1-', '百分之', 'one ', 'and ', '3 percent ', '5%—']) {
      const long = filler.repeat(1_000_000 / filler.length);
      for (const language of ['en', 'zh'] as const)
        expect(findQuantities(long, layOut(long, language)).length).toBeGreaterThanOrEqual(0);
    }
  });

  it.runIf(hasShared)('finds dozens of quantities in every provincial report, none inside a year', () => {
    for (const file of sharedFiles('corpus/provinces-2026')) {
      const text = sharedText(file);
      const quantities = findQuantities(text, layOut(text, 'zh'));
      expect(quantities.length, file).toBeGreaterThan(50);
      for (const { span } of quantities) expect(text.slice(span.start, span.end), file).not.toMatch(/^20[0-3]\d年/);
    }
  });

  it.runIf(hasShared)('reads the amounts of the five articles', () => {
    const amounts = sharedFiles('corpus/articles').flatMap((file) => read(sharedText(file), 'en'));
    expect(amounts).toEqual(
      expect.arrayContaining([
        '7 percent annually → >7 %/yr increase',
        '60 countries → >60 count',
        '40 percent → >40 %',
        '0.01 → 0.01 count',
        '0.29 → 0.29 count',
      ]),
    );
  });
});
