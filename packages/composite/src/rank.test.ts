import { describe, expect, it } from 'vitest';
import { rank } from './rank.js';

describe('rank', () => {
  it('puts the highest first and lets equals share the better rank', () => {
    expect(rank([10, 30, 20, 30])).toEqual([4, 1, 3, 1]);
  });

  it('can share the mean rank, and put the lowest first', () => {
    expect(rank([10, 30, 20, 30], { ties: 'mean' })).toEqual([4, 1.5, 3, 1.5]);
    expect(rank([10, 30, 20, 30], { first: 'lowest' })).toEqual([1, 3, 2, 3]);
  });

  it('has no rank for what is no number', () => {
    expect(() => rank([1, Number.NaN])).toThrow('value 2');
  });
});
