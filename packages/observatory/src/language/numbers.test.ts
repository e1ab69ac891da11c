import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Value } from '../api/shapes.js';
import { formatFixed, formatMeasure, formatNumber, formatStated, formatValue, pluralUnit } from './numbers.js';

const UNITS: Record<string, string> = { person: 'person', t: 'tonne', m2: 'square metre' };
const unit = (id: string) => UNITS[id] ?? id;
const value = (comparator: Value['comparator'], low: number | null, high: number | null = null): Value => ({
  comparator,
  low,
  high,
});

describe('numbers', () => {
  it('are compact where they are large, as each language counts', () => {
    expect([formatNumber(4.5e12, 'en'), formatNumber(4.5e12, 'zh')]).toEqual(['4.5 trillion', '4.5万亿']);
    expect([formatNumber(7e8, 'en'), formatNumber(7e8, 'zh')]).toEqual(['700 million', '7亿']);
    expect([formatNumber(12345, 'en'), formatNumber(2.6449, 'en')]).toEqual(['12,345', '2.64']);
  });

  it('have the decimals of their neighbours where they stand in a column', () => {
    expect([0.14, 0.0974, -0.00001, -1.5].map((one) => formatFixed(one, 'en', 3))).toEqual([
      '0.140',
      '0.097',
      '0.000',
      '\u22121.500',
    ]);
  });

  it('carry a minus sign, not a hyphen', () => {
    expect(formatNumber(-0.0146, 'en')).toBe('\u22120.0146');
  });

  it('are not rounded where a document states them', () => {
    expect([formatStated(4.75, 'en'), formatStated(134.9084e12, 'en'), formatStated(12560000, 'zh')]).toEqual([
      '4.75',
      '134.9084 trillion',
      '1256万',
    ]);
  });

  it('lose the digits that a conversion of units made', () => {
    expect(formatStated(2e6 * (10000 / 15), 'en')).toBe('1.333 billion');
  });

  it('never lose their order of magnitude', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(Number(formatStated(n, 'en').replaceAll(',', ''))).toBe(n);
      }),
    );
  });

  it('stand with their unit', () => {
    expect(formatMeasure(2.58, '%', 'en', unit)).toBe('2.58%');
    expect([formatMeasure(6.15e12, 'CNY', 'en', unit), formatMeasure(6.15e12, 'CNY', 'zh', unit)]).toEqual([
      'CNY 6.15 trillion',
      '6.15万亿元',
    ]);
    expect(formatMeasure(0.29, 'index', 'en', unit)).toBe('0.29');
    expect([
      pluralUnit('person'),
      pluralUnit('tonne of standard coal'),
      pluralUnit('per million people'),
      pluralUnit('mu'),
    ]).toEqual(['people', 'tonnes of standard coal', 'per million people', 'mu']);
  });
});

describe('stated values', () => {
  it.each([
    [value('=', 5), '%', '5%', '5%'],
    [value('~', 5), '%', 'about 5%', '5%左右'],
    [value('>=', 12e6), 'person', 'at least 12 million people', '1200万person以上'],
    [value('>', 7), '%/yr', 'more than 7% a year', '超过年均7%'],
    [value('<=', null, 5.5), '%', 'at most 5.5%', '5.5%以内'],
    [value('<', null, 3), '%', 'less than 3%', '低于3%'],
    [value('..', 4.5, 5), '%', '4.5–5%', '4.5–5%'],
  ])('keep their comparator: %j %s', (stated, id, english, chinese) => {
    expect(formatValue(stated, id, 'en', unit)).toBe(english);
    expect(formatValue(stated, id, 'zh', unit).replace(' person', 'person')).toBe(chinese);
  });
});
