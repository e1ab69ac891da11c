import { rank } from '../rank.js';
import { handySize } from './handy-size.js';
import { magnitude } from './magnitude.js';
import { mean } from './moments.js';

/**
 * Pearson's product-moment correlation, of values of any size. Pearson 1895.
 * @throws RangeError where the two differ in number, or either is constant or has a value that is none: nothing correlates with it
 */
export function pearson(one: readonly number[], other: readonly number[]): number {
  if (one.length !== other.length)
    throw new RangeError(`${one.length} values correlated with ${other.length}: they come in pairs`);
  return correlationOf(deviationsOf(one, 'first'), deviationsOf(other, 'second'));
}

/** A series ready to be correlated with many others. */
export interface Deviations {
  /** From the mean, as shares of the largest, so that squares stay within the range of numbers. */
  apart: Float64Array;
  /** The sum of their squares. */
  squares: number;
}

/** @throws RangeError where the series is constant or has a value that is none; `which` of those correlated it is */
export function deviationsOf(values: readonly number[], which: string): Deviations {
  const handy = handySize(values).values;
  const centre = mean(handy);
  const apart = Float64Array.from(handy, (value) => value - centre);
  const most = magnitude(apart);
  if (!(most > 0))
    throw new RangeError(
      values.every((value) => value === values[0])
        ? `the values of the ${which} are all ${values[0]}: nothing correlates with them; leave them out`
        : `the values of the ${which} hold one that is not a number; fill it in, or leave the pair out`,
    );
  let squares = 0;
  for (let i = 0; i < apart.length; i++) {
    apart[i]! /= most;
    squares += apart[i]! * apart[i]!;
  }
  return { apart, squares };
}

/** Pearson's correlation of two series of the same length. */
export function correlationOf(one: Deviations, other: Deviations): number {
  const [lefts, rights] = [one.apart, other.apart];
  let both = 0;
  for (let i = 0; i < lefts.length; i++) both += lefts[i]! * rights[i]!;
  // Rounding may leave a perfect correlation just beyond one.
  return Math.min(Math.max(both / Math.sqrt(one.squares * other.squares), -1), 1);
}

/** Spearman's rank correlation: Pearson's of the ranks, ties sharing their mean rank. */
export const spearman = (one: readonly number[], other: readonly number[]): number =>
  pearson(rank(one, { ties: 'mean' }), rank(other, { ties: 'mean' }));
