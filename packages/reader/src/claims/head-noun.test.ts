import { describe, expect, it } from 'vitest';
import { headNoun } from './head-noun.js';

describe('headNoun', () => {
  it.each([
    ['高铁营业里程突破', '高铁营业里程'],
    ['其中，原煤产量同比增长', '原煤产量'],
    ['农产品加工转化率从2020年的', '农产品加工转化率'],
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
