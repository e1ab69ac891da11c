import type { Document } from '@xinzhi/reader';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../records/series.js';
import { periodInChinese, statedInChinese } from './arithmetic-in-chinese.js';
import { checkClaims, checkClaimsInBoth } from './check-claims.js';
import { numberInChinese } from './number-in-chinese.js';
import type { WrittenClaim } from './written-claim.js';

const today = '2026-11-22';
const zh = { definition: '编造的口径', source: '编造的来源', vintage: '2026年', licence: 'CC0-1.0' };

const series = (indicator: string, points: [string, number][], more: Partial<StoredSeries> = {}): StoredSeries => ({
  ...{ id: `${indicator}/CHN/plain/made-up`, indicator, place: 'CHN', unit: '%', definition: 'as made up' },
  ...{ source: 'made up', vintage: '2026', licence: 'CC0-1.0', zh, points },
  ...more,
});

const claim = (metric: string | null, more: Partial<WrittenClaim> = {}): WrittenClaim => ({
  ...{ metric, metricText: '', place: 'CHN', period: '2023', unit: '%', change: null, modality: 'observed' },
  ...{ value: { comparator: '=', low: 2.5, high: null }, written: '2.5%' },
  ...{ quantity: 0, attribution: null, span: { start: 0, end: 1 } },
  ...more,
});

const document: Document = {
  ...{ id: 'the-text', path: null, url: null, title: 'A text', publisher: null, language: 'en', date: '2021-03-05' },
  ...{ place: null, kind: 'article', length: 10 },
};

const told = (claims: WrittenClaim[], measured: StoredSeries[]) =>
  checkClaimsInBoth([{ document, claims }], measured, { today }).map(({ arithmeticZh }) => arithmeticZh);

describe('the arithmetic in Chinese', () => {
  it('says value, interval, definition, source, vintage and result', () => {
    const measured = [series('rd.intensity', [['2023', 2.53]])];
    expect(told([claim('rd.intensity')], measured)).toEqual([
      '研发投入强度，中国，2023年：所述2.5%，即[2.45, 2.55) · 2023年：2.53% → 相符 [编造的口径；编造的来源，2026年] · ⇒ 相符',
    ]);
  });

  it('keeps the words of a series that has no Chinese ones', () => {
    const { zh: _zh, ...bare } = series('rd.intensity', [['2023', 3.53]]);
    expect(told([claim('rd.intensity')], [bare])[0]).toContain('3.53% → 不符 [as made up；made up，2026年]');
  });

  it('shows the chain of a span, the pace needed and the pace so far', () => {
    const target = claim('rd.expenditure.growth', {
      ...{ period: '2021/2025', unit: '%/yr', modality: 'target', written: '7%' },
      value: { comparator: '>=', low: 7, high: null },
    });
    const measured = [
      series('rd.expenditure.growth', [
        ['2021', 10],
        ['2022', 10],
      ]),
    ];
    const [line] = told([target], measured);
    expect(line).toContain('目标年均7%以上，落入[7, ∞)即为实现');
    expect(line).toContain('2021—2022年：1.1 × 1.1 = 1.21（2年） → 年均10%；数据尚未涵盖2021—2025年');
    // 1.07^5 / 1.21 = 1.15913 over three years: 5.045 % a year.
    expect(line).toMatch(/2022年之后须年均5\.045\d?%才能达到7，此前为年均10%（2020—2022年） → 进度正常/);
  });

  it('says why there is no data', () => {
    const unanswered = {
      value: { comparator: '~', low: 4.5e12, high: null } as const,
      unit: 'CNY',
      written: '4.5万亿',
    };
    expect(
      told(
        [
          claim(null),
          claim('rd.intensity', { place: null }),
          claim('rd.intensity', { period: null }),
          claim('rd.intensity', { period: '2023-Q2' }),
          claim('fiscal-revenue', unanswered),
          claim('rd.intensity', { period: '2035', modality: 'target' }),
        ],
        [
          series('rd.intensity', [
            ['2019', 2],
            ['2020', 2],
          ]),
        ],
      ),
    ).toEqual([
      '未提及词表中的指标：2.5%',
      '研发投入强度：文中没有指明地区',
      '研发投入强度，中国：文中没有指明时期',
      expect.stringContaining('2023年第2季度'),
      '一般公共预算收入，中国，2023年：所述4.5万亿元左右 · 没有衡量这一指标的数据序列',
      expect.stringMatching(/目标2.5%/),
    ]);
  });

  it('stands in for the English line where that language is asked for, with the same verdict', () => {
    const documents = [{ document, claims: [claim('rd.intensity')] }];
    const measured = [series('rd.intensity', [['2023', 2.53]])];
    const [english] = checkClaims(documents, measured, { today });
    const [chinese] = checkClaims(documents, measured, { today, language: 'zh' });
    expect({ ...chinese, arithmetic: '' }).toEqual({ ...english, arithmetic: '' });
    expect(chinese?.arithmetic).toMatch(/^研发投入强度/);
    expect(english?.arithmetic).toMatch(/^rd\.intensity CHN 2023: stated 2\.5 %/);
  });
});

describe('numbers, values and periods in Chinese', () => {
  it('count in 万, 亿 and 万亿', () => {
    const spelled = [0, 12_345, 123_456, -4.455e11, 1.55e12, 1.55e14, 0.01234567, Infinity].map(numberInChinese);
    expect(spelled).toEqual(['0', '12345', '12.346万', '−4455亿', '1.55万亿', '155万亿', '0.012346', '∞']);
  });

  it('are good to five digits whatever the magnitude', () => {
    const factors: Record<string, number> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
    fc.assert(
      fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
        const [, digits = '', word = ''] = /^([^万亿]+)(万亿|万|亿)?$/.exec(numberInChinese(value)) ?? [];
        const read = Number(digits.replaceAll('−', '-')) * (factors[word] ?? 1);
        expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 5.001e-5);
      }),
    );
  });

  it('take their comparator in words', () => {
    const say = (comparator: '=' | '~' | '>=' | '>' | '<=' | '<' | '..', unit: string) =>
      statedInChinese({ value: { comparator, low: comparator.startsWith('<') ? null : 5, high: 6 }, unit });
    expect([
      say('~', '%'),
      say('>=', 'CNY'),
      say('>', '%/yr'),
      say('<=', 'pp'),
      say('<', 't'),
      say('..', 'index'),
    ]).toEqual([...['5%左右', '5元以上', '超过年均5%', '6个百分点以内', '低于6吨', '5—6']]);
  });

  it('are dated as Chinese dates are', () => {
    expect(
      ['2021/2025', '2024-Q1', '2024-05', '2024-05-01', '2023-01/2023-06', 'sometime'].map(periodInChinese),
    ).toEqual([...['2021—2025年', '2024年第1季度', '2024年5月', '2024年5月1日', '2023年1月至2023年6月', 'sometime']]);
  });
});
