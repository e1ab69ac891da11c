import { describe, expect, it } from 'vitest';
import { headNoun } from './head-noun.js';

const noun = (words: string, language: 'zh' | 'en') => headNoun(words, 0, words.length, language);

describe('headNoun', () => {
  it.each([
    ['高铁营业里程突破', '高铁营业里程'],
    ['其中，原煤产量同比增长', '原煤产量'],
    ['农产品加工转化率从2020年的', '农产品加工转化率'],
    ['力争到2027年竹笋产量达到', '竹笋产量'],
    ['2025年底竹笋产量达到', '竹笋产量'],
    ['竹笋产量2024年比2023年增长', '竹笋产量'],
    ['要素成本下降', '要素成本'],
    ['新建桥梁', '桥梁'],
    ['各地培育“小金刚”企业', '“小金刚”企业'],
    ['农田改造，建成水渠', '水渠'],
    ['出口额达到', '出口额'],
    ['抓好', null],
    ['提升到2025年的', null],
    ['比2009年提高', null],
  ])('%s', (words, text) => {
    expect(noun(words, 'zh')?.text ?? null).toBe(text);
  });

  it.each([
    ['The employment rate for graduates reached ', 'The employment rate for graduates'],
    ['They planted ', null],
  ])('%s', (words, text) => {
    expect(noun(words, 'en')?.text ?? null).toBe(text);
  });

  it('stands where it is said to', () => {
    const words = '全年，各地新建竹桥';
    expect(noun(words, 'zh')).toEqual({ text: '竹桥', start: words.indexOf('竹桥'), made: true });
  });
});
