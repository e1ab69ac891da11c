import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from '../layout/layout.js';
import { findMentions } from './find-mentions.js';

const whole = (text: string, kind: 'body' | 'heading' = 'body'): Layout => {
  const span = { start: 0, end: text.length };
  return { language: 'en', header: null, furniture: [], paragraphs: [{ span, kind, sentences: [span] }] };
};
const mentionsIn = (text: string, kind?: 'heading') =>
  findMentions(text, whole(text, kind)).map(({ span, concept }) => `${text.slice(span.start, span.end)} → ${concept}`);

describe('mentions in English', () => {
  it.each([
    [
      'Robots and AI need computing power.',
      ['Robots → industry/robots', 'AI → industry/artificial-intelligence', 'computing power → factor/computing-power'],
    ],
    [
      'The low altitude economy and low-altitude economies',
      [
        'low altitude economy → industry/low-altitude-economy',
        'low-altitude economies → industry/low-altitude-economy',
      ],
    ],
    ['US firms told us so', ['US → place/USA']],
    ['The AIM of a PAID maid in Spain', ['Spain → place/ESP']],
    ['Guangdong’s GDP growth', ['Guangdong → place/CN-GD', 'GDP growth → metric/gdp.growth']],
    ['made turkey with chad', []],
    ['paid US$300', []],
    [
      'new energy vehicles, not new energy',
      ['new energy vehicles → industry/new-energy-vehicles', 'new energy → industry/new-energy'],
    ],
    ['the Made in China 2025 plan', ['Made in China 2025 → lever/made-in-china']],
    ['a lecturer at Zhejiang University in Zhejiang', ['Zhejiang → place/CN-ZJ']],
    [
      'the head of the Digital Economy Research Office spoke of the digital economy',
      ['digital economy → industry/digital-economy'],
    ],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it('reads headings, in which every word has a capital', () => {
    expect(mentionsIn('Humanoid Robots Lead The Way', 'heading')).toEqual([
      'Humanoid Robots → industry/humanoid-robots',
    ]);
  });

  it('gives both kinds of a name that has two', () => {
    expect(mentionsIn('more R&D spending')).toEqual([
      'R&D spending → lever/rd-spending',
      'R&D spending → metric/rd.expenditure',
    ]);
  });
});

describe('mentions in Chinese', () => {
  it.each([
    ['新能源汽车与新能源', ['新能源汽车 → industry/new-energy-vehicles', '新能源 → industry/new-energy']],
    ['中国科学院在中国', ['中国 → place/CHN']],
    ['沿海地区和上海地铁', ['上海 → place/CN-SH']],
    ['黄河南岸', []],
    ['内蒙古自治区', ['内蒙古自治区 → place/CN-NM']],
    ['全省地区生产总值比上年增长', ['全省地区生产总值 → metric/gdp']],
    ['地区生产总值增长5%', ['地区生产总值增长 → metric/gdp.growth']],
    ['全社会研发投入强度', ['全社会研发投入强度 → metric/rd.intensity', '全社会研发投入 → lever/rd-spending']],
    ['ＡＩ大模型', ['ＡＩ大模型 → industry/large-models']],
    ['发展电子、机械', ['电子 → industry/electronic-information', '机械 → industry/machinery']],
    ['电子政务', []],
    ['传承红色基因', []],
    ['基本养老保险', []],
    ['集成电路产量', ['集成电路产量 → metric/integrated-circuits.output', '集成电路 → industry/integrated-circuits']],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '人工智能',
      'AI',
      'new energy ',
      '中国',
      'U.S.',
      '、',
      '\ud83d',
      ' ',
      '-',
      '科学院',
      'GDP',
      's',
      '铜',
    ),
  );

  it('gives spans inside the sentences, in order, apart within a kind', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const found = findMentions(text, whole(text));
        const reached = new Map<string, number>();
        let last = 0;
        for (const { span, concept } of found) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(span.start).toBeLessThan(span.end);
          const kind = concept.split('/')[0]!;
          expect(span.start).toBeGreaterThanOrEqual(reached.get(kind) ?? 0);
          reached.set(kind, span.end);
          last = span.start;
        }
      }),
    );
  });

  it('reads nothing outside the sentences', () => {
    const text = 'AI in Beijing. Steel in Hebei.';
    const layout = whole(text);
    layout.paragraphs[0]!.sentences = [{ start: 0, end: 14 }];
    expect(findMentions(text, layout).map(({ concept }) => concept)).toEqual([
      'industry/artificial-intelligence',
      'place/CN-BJ',
    ]);
  });

  it('reads a megabyte without punctuation', () => {
    const text = '人工智能新能源'.repeat(150_000);
    expect(findMentions(text, whole(text))).toHaveLength(300_000);
  });
});
