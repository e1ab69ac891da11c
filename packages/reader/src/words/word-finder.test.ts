import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordFinder } from './word-finder.js';

describe('wordFinder', () => {
  it('takes the longest word at the leftmost place, without overlaps', () => {
    const find = wordFinder(['培育', '培育壮大', '壮大', '做大']);
    expect(find('培育壮大做大做强', 0, 8)).toEqual([
      { start: 0, end: 4, word: '培育壮大' },
      { start: 4, end: 6, word: '做大' },
    ]);
    expect(find('培育壮大', 0, 3)).toEqual([{ start: 0, end: 2, word: '培育' }]);
    expect(find('培育壮大', 1, 4)).toEqual([{ start: 2, end: 4, word: '壮大' }]);
  });

  it('finds what a pattern of alternatives finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '新', '\ud83d'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.string({ unit: fc.constantFrom('a', 'b', '新', '\ud83d', ' '), maxLength: 30 }),
        (words, text) => {
          const pattern = new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), 'g');
          const expected = [...text.matchAll(pattern)].map(({ index, 0: found }) => [index, found]);
          expect(wordFinder(words)(text, 0, text.length).map(({ start, word: found }) => [start, found])).toEqual(
            expected,
          );
        },
      ),
    );
  });
});
