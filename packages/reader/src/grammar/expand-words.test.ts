import { describe, expect, it } from 'vitest';
import { expandWords } from '../../scripts/expand-words.js';

describe('expandWords', () => {
  it.each([
    ['lists and strings', ['a', 'b c'], ['a', 'b c']],
    ['commas of both languages', 'a, b c，d', ['a', 'b c', 'd']],
    ['variants of an ending', 'exceed(|s|ed)', ['exceed', 'exceeds', 'exceeded']],
    ['variants of a beginning and an end', '(不|未)(超|高)', ['不超', '不高', '未超', '未高']],
    ['brackets in brackets', 'a(b(c|d)|)', ['abc', 'abd', 'a']],
    ['a word left out, with its blank', 'up (|and )to', ['up to', 'up and to']],
    ['brackets as letters', '\\(a\\)', ['(a)']],
    ['the same word once', '(a|a), a', ['a']],
  ])('writes out %s', (_, notation, expected) => {
    expect(expandWords(notation)).toEqual(expected);
  });

  it('says which bracket does not close or open', () => {
    expect(() => expandWords('a(b')).toThrow("'a(b' opens a bracket that it does not close");
    expect(() => expandWords('a)b')).toThrow("'a)b' closes a bracket that was not opened");
  });
});
