import { describe, expect, it } from 'vitest';
import { closing } from '../../test/closing-gaps.js';
import { clubConvergence } from './club-convergence.js';
import { sigmaConvergence } from './sigma-convergence.js';

describe('clubs', () => {
  it('converge inside though they part from each other', () => {
    const series = closing([9, 3, 30, 4, 8, 2, 7], [1, 1, 1, 6, 6, 6, 6], 10);
    const clubs = clubConvergence(
      series,
      [...'llLhhhh'].map((label) => label.toLowerCase()),
    );
    expect(clubs.map(({ group, units }) => [group, units])).toEqual([
      ['l', 3],
      ['h', 4],
    ]);
    for (const { beta } of clubs) expect(beta!.speed).toBeCloseTo(-Math.log(0.9), 10);
    expect(sigmaConvergence(series).verdict).toBe('diverging');
  });

  it('too small are named, not left out', () => {
    const series = closing([9, 3, 30, 4], [1, 1, 1, 1], 4);
    const clubs = clubConvergence(series, [...'aaab'], { errors: { clusters: [...'wxyz'] } });
    expect(clubs[1]).toMatchObject({ beta: null, sigma: null, tooSmall: '1 units, where β needs 3 or more' });
    expect(clubs[0]!.tooSmall).toBeNull();
  });
});
