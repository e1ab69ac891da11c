import { mean } from '../matrix/moments.js';
import { rank } from '../rank.js';

/** Pearson's product-moment correlation; NaN where either side is constant. */
export function pearson(one: readonly number[], other: readonly number[]): number {
  const a = mean(one);
  const b = mean(other);
  let both = 0;
  let first = 0;
  let second = 0;
  one.forEach((value, i) => {
    const left = value - a;
    const right = other[i]! - b;
    both += left * right;
    first += left * left;
    second += right * right;
  });
  return both / Math.sqrt(first * second);
}

/** Spearman's rank correlation: Pearson's of the ranks, ties sharing their mean rank. */
export const spearman = (one: readonly number[], other: readonly number[]): number =>
  pearson(rank(one, { ties: 'mean' }), rank(other, { ties: 'mean' }));
