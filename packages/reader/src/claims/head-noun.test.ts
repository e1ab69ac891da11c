import { describe, expect, it } from 'vitest';
import { headNoun } from './head-noun.js';

describe('headNoun', () => {
  it.each([
    ['高铁营业里程突破', '高铁营业里程'],
    ['其中，原煤产量同比增长', '原煤产量'],
    ['农产品加工转化率从2020年的', '农产品加工转化率'],
    ['力争到2027年竹笋产量达到', '竹笋产量'],
    ['2025年底竹笋产量达到', '竹笋产量'],
    ['要素成本下降', '要素成本'],
    ['新建桥梁', null],
    ['提升到2025年的', null],
    ['比2009年提高', null],
  ])('%s', (clause, noun) => {
    expect(headNoun(clause, 'zh')).toBe(noun);
  });

  it.each([
    ['The employment rate for graduates reached ', 'The employment rate for graduates'],
    ['They planted ', null],
  ])('%s', (clause, noun) => {
    expect(headNoun(clause, 'en')).toBe(noun);
  });
});
