import { describe, expect, it } from 'vitest';
import { homogeneityTest } from './homogeneity.js';

describe('homogeneity', () => {
  it('finds groups alike that are, and has nothing to tell of a single one', () => {
    const one = [
      [6, 2],
      [3, 9],
    ];
    const twice = one.map((row) => row.map((count) => 2 * count));
    expect(homogeneityTest([one, twice])).toMatchObject({ freedom: 2, pearson: { statistic: 0, p: 1 } });
    expect(homogeneityTest([one])).toBeNull();
  });
});
