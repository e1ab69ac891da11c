import { describe, expect, it } from 'vitest';
import { nameAt } from './is-quantity.js';
import { namesWithNumbers } from './names-with-numbers.js';

describe('names with numbers', () => {
  it.each(namesWithNumbers.flatMap(({ examples, reason }) => examples.map((example) => ({ example, reason }))))(
    '$example is a name: $reason',
    ({ example }) => {
      const places = [...example].map((_, index) => nameAt(example, index));
      expect(places.some((end) => end !== null)).toBe(true);
    },
  );

  it.each(['三十个村', '八项工程', '两座桥', '五条路', 'two bridges'])('%s is no name', (text) => {
    expect(nameAt(text, 0)).toBeNull();
  });
});
