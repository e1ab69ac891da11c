import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternation } from './alternation.js';

describe('alternation', () => {
  it('prefers the longest word and takes marks as they are', () => {
    expect(new RegExp(alternation(['超过', '不超过'])).exec('不超过')?.[0]).toBe('不超过');
    expect(new RegExp(`^${alternation(['a.b', '+'])}$`).test('axb')).toBe(false);
    expect(new RegExp(`^${alternation(['up to'])}$`).test('up\nto')).toBe(true);
  });

  it('matches each of its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (words) => {
        const pattern = new RegExp(`^${alternation(words)}$`);
        expect(words.every((word) => pattern.test(word))).toBe(true);
      }),
    );
  });
});
