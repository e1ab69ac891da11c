import { handySize } from './handy-size.js';
import { quantile } from './quantile.js';

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/**
 * The arithmetic mean of values that weigh the same.
 * @throws RangeError where there are none
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values have no mean: give one or more');
  return sum(values) / values.length;
}

/** √(Σ(x − x̄)² / (n − ddof)), of values of any size; ddof 1 for a sample, 0 for a population. */
export function standardDeviation(values: readonly number[], ddof: 0 | 1 = 1): number {
  const handy = handySize(values);
  const centre = mean(handy.values);
  const squares = handy.values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - ddof)) * handy.unit;
}

/** Whether all values are the same, which leaves nothing to compare. */
export const isConstant = (values: readonly number[]): boolean => values.every((value) => value === values[0]);

/**
 * The middle value; the mean of the two in the middle where their number is even.
 * @throws RangeError where there are none
 */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values have no middle: give one or more');
  const ascending = [...values].sort((a, b) => a - b);
  return quantile(ascending, 0.5);
}

/**
 * Skewness of a sample, G₁ = √(n (n − 1)) / (n − 2) · m₃ / m₂^{3/2} with mₖ = Σ(x − x̄)ᵏ / n; what spreadsheets compute.
 * Joanes & Gill 1998 (The Statistician 47(1)). NaN where all values are the same.
 * @throws RangeError for fewer than three values
 */
export function skewness(values: readonly number[]): number {
  const n = values.length;
  if (n < 3) throw new RangeError(`${n} values have no skewness: it needs three or more`);
  const { second, third } = centralMoments(values);
  return ((Math.sqrt(n * (n - 1)) / (n - 2)) * third) / second ** 1.5;
}

/**
 * Excess kurtosis of a sample, G₂ = (n − 1) / ((n − 2)(n − 3)) · ((n + 1)(m₄ / m₂² − 3) + 6): 0 for a normal distribution.
 * Joanes & Gill 1998. NaN where all values are the same.
 * @throws RangeError for fewer than four values
 */
export function excessKurtosis(values: readonly number[]): number {
  const n = values.length;
  if (n < 4) throw new RangeError(`${n} values have no kurtosis: it needs four or more`);
  const { second, fourth } = centralMoments(values);
  return ((n - 1) / ((n - 2) * (n - 3))) * ((n + 1) * (fourth / second ** 2 - 3) + 6);
}

/** Over powers of a unit that the ratios of moments do not have. */
function centralMoments(given: readonly number[]): { second: number; third: number; fourth: number } {
  const { values } = handySize(given);
  const centre = mean(values);
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (const value of values) {
    const square = (value - centre) ** 2;
    second += square;
    third += square * (value - centre);
    fourth += square * square;
  }
  return { second: second / values.length, third: third / values.length, fourth: fourth / values.length };
}
