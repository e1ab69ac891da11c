import { extent } from '../matrix/extent.js';
import { handySize } from '../matrix/handy-size.js';
import { mean } from '../matrix/moments.js';
import { rank } from '../rank.js';

/**
 * Pearson's product-moment correlation, of values of any size. Pearson 1895.
 * @throws RangeError where the two differ in number, or either is constant or has a value that is none: nothing correlates with it
 */
export function pearson(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length)
    throw new RangeError(`${one.length} values correlated with ${other.length}: they come in pairs`);
  const lefts = deviations(one, 'first');
  const rights = deviations(other, 'second');
  let both = 0;
  let first = 0;
  let second = 0;
  lefts.forEach((left, i) => {
    const right = rights[i]!;
    both += left * right;
    first += left * left;
    second += right * right;
  });
  return both / Math.sqrt(first * second);
}

/** From the mean, as shares of the largest, so that squares stay within the range of numbers. */
function deviations(values: readonly number[], which: string): number[] {
  const handy = handySize(values).values;
  const centre = mean(handy);
  const apart = handy.map((value) => value - centre);
  const [least, greatest] = extent(apart);
  const most = Math.max(-least, greatest);
  if (!(most > 0))
    throw new RangeError(
      values.every((value) => value === values[0])
        ? `the values of the ${which} are all ${values[0]}: nothing correlates with them; leave them out`
        : `the values of the ${which} hold one that is not a number; fill it in, or leave the pair out`,
    );
  return apart.map((value) => value / most);
}

/** Spearman's rank correlation: Pearson's of the ranks, ties sharing their mean rank. */
export const spearman = (one: readonly number[], other: readonly number[]): number =>
  pearson(rank(one, { ties: 'mean' }), rank(other, { ties: 'mean' }));
