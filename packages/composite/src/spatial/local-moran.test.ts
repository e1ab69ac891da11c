import { describe, expect, it } from 'vitest';
import { board } from '../../test/chess-board.js';
import { contiguityWeights } from './contiguity.js';
import { localMoran } from './local-moran.js';

describe('local Moran', () => {
  it('names the quadrant of each unit', () => {
    // The corners with 9 have a 9 and a 1 beside them, which together lie below the mean of 5.2.
    const { units } = localMoran([9, 9, 9, 9, 0, 1, 9, 1, 0], board);
    expect(units.map((unit) => unit!.quadrant).join(' ')).toBe(
      'high-high high-high high-low high-high low-low low-low high-low low-low low-low',
    );
    expect(localMoran([0, 9, 0, 9, 0, 9, 0, 9, 0], board).units[4]!.quadrant).toBe('low-high');
  });

  it('deals to a unit the values of the others: exact odds come out', () => {
    // Unit a of four has one neighbour, b, with the greatest of the other three values: one deal in three reaches it.
    const weights = contiguityWeights(
      [...'abcd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    const { units } = localMoran([5, 8, 1, 2], weights, { permutations: 30_000 });
    expect(units[0]!.p).toBeCloseTo(1 / 3, 1);
    expect(Math.abs(units[0]!.p! - 1 / 3)).toBeLessThan(0.01);
  });
});
