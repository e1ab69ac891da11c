import { describe, expect, it } from 'vitest';
import { goalposts } from './goalposts.js';

describe('goalposts', () => {
  it("gives the Human Development Report's share of the way", () => {
    // Technical note 1: life expectancy between 20 and 85 years.
    const years = goalposts([[71.9], [90], [10]], { goalposts: [[20, 85]] }).map(([value]) => value!);
    expect(years[0]).toBeCloseTo(0.7985, 4);
    expect(years.slice(1)).toEqual([1, 0]);
  });

  it('turns round, stretches, and leaves what is outside where told to', () => {
    // COINr's own cases of n_goalposts with direction −1, and past the posts.
    const options = { goalposts: [[0, 10] as const], directions: ['negative' as const] };
    expect(goalposts([[1], [-1], [11]], options)).toEqual([[0.9], [1], [0]]);
    expect(goalposts([[1], [-1], [11]], { ...options, clamp: false })).toEqual([
      [0.9],
      [expect.closeTo(1.1, 12)],
      [expect.closeTo(-0.1, 12)],
    ]);
    expect(goalposts([[5]], { goalposts: [[0, 10]], range: [70, 130] })).toEqual([[100]]);
  });

  it('names goalposts that are none', () => {
    expect(() => goalposts([[1]], { goalposts: [[5, 5]], names: ["'life'"] })).toThrow(
      "indicator 'life': goalposts [5, 5]: the first must be less than the second",
    );
    expect(() => goalposts([[1, 2]], { goalposts: [[0, 1]] })).toThrow('1 pairs of goalposts for 2 indicators');
    expect(() => goalposts([[Number.NaN]], { goalposts: [[0, 1]] })).toThrow('row 1 is NaN');
  });
});
