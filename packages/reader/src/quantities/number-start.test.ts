import { describe, expect, it } from 'vitest';
import { nextStart } from './number-start.js';

const starts = (text: string, language: 'en' | 'zh'): number[] => {
  const found: number[] = [];
  for (let at = nextStart(text, 0, text.length, language); at >= 0; at = nextStart(text, at + 1, text.length, language))
    found.push(at);
  return found;
};

describe('nextStart', () => {
  it('is a digit, a leading point or the beginning of a number word', () => {
    expect(starts('Cut .5 or 7; often. A dozen doubled', 'en')).toEqual([4, 5, 10, 20, 22, 28]);
  });

  it('is no number word inside another word', () => {
    expect(starts('someone attends, bone, Nine_one, nine', 'en')).toEqual([33]);
  });

  it('is a digit or a numeral in Chinese', () => {
    expect(starts('增长5%，翻一番', 'zh')).toEqual([2, 5, 6]);
  });

  it('does not look past the end', () => {
    expect(nextStart('no number until 5', 0, 16, 'en')).toBe(-1);
  });
});
