import { describe, expect, it } from 'vitest';
import { nextStart } from './number-start.js';
import { nextChineseStart } from './number-start-chinese.js';

const starts = (text: string, next: typeof nextStart): number[] => {
  const found: number[] = [];
  for (let at = next(text, 0, text.length); at >= 0; at = next(text, at + 1, text.length)) found.push(at);
  return found;
};

describe('nextStart', () => {
  it('is a digit, a leading point or the beginning of a number word', () => {
    expect(starts('Cut .5 or 7; often. A dozen doubled', nextStart)).toEqual([4, 5, 10, 20, 22, 28]);
  });

  it('is no number word inside another word', () => {
    expect(starts('someone attends, bone, Nine_one, nine', nextStart)).toEqual([33]);
  });

  it('does not look past the end', () => {
    expect(nextStart('no number until 5', 0, 16)).toBe(-1);
  });
});

describe('nextChineseStart', () => {
  it('is a digit, a numeral, a leading point, a multiple or a half', () => {
    expect(starts('增长5%，翻一番，.5和半年', nextChineseStart)).toEqual([2, 5, 6, 9, 10, 12]);
  });

  it('is 数, 几 or 上 only before a place', () => {
    expect(starts('数百家，数量，上千人，上海，几个', nextChineseStart)).toEqual([0, 1, 7, 8]);
  });

  it('is the title of a work, which is passed over', () => {
    expect(starts('《三村》', nextChineseStart)).toEqual([0, 1]);
  });
});
