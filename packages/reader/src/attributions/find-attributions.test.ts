import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '../layout/lay-out.js';
import type { Attribution, Language, Span } from '../records.js';
import { findAttributions } from './find-attributions.js';

const find = (text: string, language: Language) => findAttributions(text, layOut(text, language), []);

/** What must hold of every attribution of every text. */
function expectSound(text: string, attributions: Attribution[]): void {
  const apart = (a: Span, b: Span) => a.end <= b.start || b.end <= a.start;
  for (const { content, cue, source } of attributions) {
    expect(content.length).toBeGreaterThan(0);
    expect(cue.length).toBeGreaterThan(0);
    for (const { start, end } of [...content, ...cue, ...source]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const span of content) {
      for (const other of [...cue, ...source]) expect(apart(span, other)).toBe(true);
      for (const other of content) if (other !== span) expect(apart(span, other)).toBe(true);
    }
  }
}

const pieces = {
  en: `said says told added according to that , . “ ” " '' ( ) : ; — Li Wei Anna Brown the mayor of Oslo he she they who is
    also a researcher at Acme Institute , chairman and but while called for urged firms to build noted saying adding as it was 3 % in March \n\n report`.split(
    /\s+/,
  ),
  zh: '表示 指出 强调 说 认为 介绍 ， 。 “ ” ： 、 《 》 （ ） 他 会议 省发展改革委 主任 王建国 张三 李强 总理 据 在 看来 告诉记者 要 加快 发展 产业 3月5日 \n'.split(
    ' ',
  ),
};

describe('findAttributions', () => {
  it.each(['en', 'zh'] as const)('keeps its spans sound on any sequence of %s words and marks', (language) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces[language]), { maxLength: 60 }), (words) => {
        const text = words.join(language === 'en' ? ' ' : '');
        expectSound(text, find(text, language));
      }),
      { numRuns: 600 },
    );
  });

  it.each(['en', 'zh'] as const)('keeps its spans sound on any characters (%s)', (language) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => expectSound(text, find(text, language))),
      { numRuns: 300 },
    );
  });

  it('reads long texts without punctuation and with unbalanced marks', () => {
    for (const text of [
      'word and of the said '.repeat(20_000),
      '“'.repeat(100_000),
      '"a '.repeat(50_000),
      ', who said, '.repeat(20_000),
      'Li, '.repeat(50_000),
    ])
      expectSound(text, find(text, 'en'));
    for (const text of [
      '主任王建国说'.repeat(20_000),
      '“'.repeat(100_000),
      '据'.repeat(100_000),
      '他说，'.repeat(20_000),
    ])
      expectSound(text, find(text, 'zh'));
  });

  it('gives the same answer again, sorted by where the content starts', () => {
    const text = 'Anna Brown, head of Acme Institute, said the plant would open. “It is late,” she added.';
    const first = find(text, 'en');
    expect(find(text, 'en')).toEqual(first);
    expect(first.map(({ content }) => content[0]!.start)).toEqual(
      [...first.map(({ content }) => content[0]!.start)].sort((a, b) => a - b),
    );
    expect(first).toHaveLength(2);
  });
});
