import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankTally, shareWithin } from './rank-tally.js';

describe('RankTally', () => {
  it('tells median, mean, shift, interval and shares of ten runs', () => {
    const tally = new RankTally([4]);
    for (const rank of [1, 1, 1, 2, 2, 2, 2, 2, 3, 4]) tally.add(Int32Array.of(rank));
    const spread = tally.spreadOf(0, 2, 0.8);
    expect(spread).toEqual({
      interval: [1, 3],
      median: 2,
      mean: 2,
      shift: expect.closeTo(0.6, 12),
      shares: [0.3, 0.5, 0.1, 0.1],
    });
    expect(shareWithin(spread, 1)).toBe(0.3);
    expect(shareWithin(spread, 2)).toBe(0.8);
    expect(shareWithin(spread, 9)).toBe(1);
  });

  it('finds the quantiles that sorting all ranks finds', () => {
    const drawn = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(drawn, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (ranks, share) => {
        const tally = new RankTally([12, 12]);
        for (const rank of ranks) tally.add(Int32Array.of(13 - rank, rank));
        const ascending = [...ranks].sort((a, b) => a - b);
        const at = (quantile: number) => ascending[Math.round(quantile * (ranks.length - 1))]!;
        const { interval, median, mean, shares } = tally.spreadOf(1, 1, share);
        expect(interval).toEqual([at((1 - share) / 2), at((1 + share) / 2)]);
        expect(median).toBe(at(0.5));
        expect(mean).toBeCloseTo(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length, 10);
        expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
      }),
    );
  });
});
