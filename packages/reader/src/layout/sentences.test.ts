import { describe, expect, it } from 'vitest';
import type { Language } from '../records.js';
import { sentencesOf } from './sentences.js';

const split = (text: string, language: Language) =>
  sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['Mr. Roe met Dr. Doe on Jan. 5. They spoke of bridges.', 2],
    ['It grew 3.5 percent. It will grow more.', 2],
    ['The U.S. economy grew. The U.K. economy shrank.', 2],
    ['Goods went to the U.S. The ships came back empty.', 2],
    ['"Is it so?" she asked. Nobody answered.', 2],
    ['“We built it.” She paused. “We will build more.”', 3],
    ['J. K. Roe wrote it, e.g. at home.', 1],
    ['See No. 5, vol. 2, pp. 3-4 for more.', 1],
    ['The work is done. said Jane Roe, an engineer.', 2],
    ['Roe Inc. said it will build. Doe Co. agreed.', 2],
    ['It ended at 5 p.m. Friday.', 1],
    ['Wait... what?', 1],
  ])('%s', (text, count) => {
    expect(split(text, 'en')).toHaveLength(count);
  });

  it.each([
    ['修桥。铺路！好吗？', ['修桥。', '铺路！', '好吗？']],
    ['他说：“桥修好了。”大家都笑了。', ['他说：“桥修好了。”', '大家都笑了。']],
    ['增长3.5%。下降2.1%；持平。', ['增长3.5%。', '下降2.1%；持平。']],
    ['《为什么修桥？》一书出版了。', ['《为什么修桥？》一书出版了。']],
  ])('%s', (text, sentences) => {
    expect(split(text, 'zh')).toEqual(sentences);
  });

  it.each([
    ['zh', '增长5%左右、就业12万人'],
    ['zh', '无标点'],
    ['en', 'growth of 5 percent, '],
    ['en', '𝟓𝟓'],
  ] as [Language, string][])('cuts what is too long to be a sentence (%s: %s)', (language, unit) => {
    const text = unit.repeat(20_000);
    const sentences = sentencesOf(text, { start: 0, end: text.length }, language);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(2000);
    const kept = sentences.map(({ start, end }) => text.slice(start, end)).join('');
    expect(kept.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const { start } of sentences) expect(text.charCodeAt(start) & 0xfc00).not.toBe(0xdc00);
  });
});
