import { magnitude } from './magnitude.js';

/** Within these bounds fourth powers of values, and of their differences, stay within the range of numbers, and so do their sums. */
const [LEAST, MOST] = [2 ** -150, 2 ** 150];

/** Values on a scale that can be squared. */
export interface HandySize {
  /** The values, or, where they are very large or very small, the values over a power of two, which loses no digit. */
  values: readonly number[];
  /** That power of two, else 1. */
  unit: number;
}

/** Values near 1 in place of values near 1e300 or 1e−300, whose squares are infinite or nothing. */
export function handySize(values: readonly number[]): HandySize {
  const size = magnitude(values);
  if (!(size > 0 && size < Number.POSITIVE_INFINITY) || (size > LEAST && size < MOST)) return { values, unit: 1 };
  const unit = 2 ** Math.min(Math.floor(Math.log2(size)), 1023);
  return { values: values.map((value) => value / unit), unit };
}
