import { IndicatorError } from '../matrix/decision-matrix.js';
import { rank } from '../rank.js';
import type { Transformation } from './methods.js';

const DOMAINS = {
  log: { from: (value: number) => value > 0, needs: 'values above zero; take log1p where zeros mean something' },
  log1p: { from: (value: number) => value > -1, needs: 'values above −1' },
  sqrt: { from: (value: number) => value >= 0, needs: 'values of zero or more' },
} as const;

/**
 * ln x, ln(1 + x), √x, or the rank (lowest 1, equals the mean of theirs) of each value.
 * @param rowOf the name of a row, for messages
 * @throws IndicatorError where a value has no logarithm or root
 */
export function transformed(
  values: readonly number[],
  transformation: Transformation,
  column: string,
  rowOf: (at: number) => string,
): number[] {
  if (transformation === 'none') return [...values];
  if (transformation === 'rank') return rank(values, { ties: 'mean', first: 'lowest' });
  const { from, needs } = DOMAINS[transformation];
  const wrong = values.findIndex((value) => !from(value));
  if (wrong >= 0)
    throw new IndicatorError(
      `'${column}'`,
      `${rowOf(wrong)} is ${values[wrong]}: the transformation ${transformation} needs ${needs}`,
    );
  return values.map((value) => Math[transformation](value));
}

/**
 * How far each value lies from what is best: |x − ideal|, or beyond the nearer end of a range and 0 within it. The moderate
 * indicators (适度指标) of the Chinese evaluation literature: debt, dependency, a share that can be too low and too high.
 */
export function fromIdeal(values: readonly number[], ideal: number | readonly [number, number]): number[] {
  const [low, high] = typeof ideal === 'number' ? [ideal, ideal] : ideal;
  return values.map((value) => Math.max(low - value, value - high, 0));
}
