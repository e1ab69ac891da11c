import { magnitude } from './magnitude.js';

/** √Σx², of as many values as there are and of any size: squares of their shares in the greatest do not overflow. */
export function euclideanLength(values: readonly number[]): number {
  const size = magnitude(values);
  if (!(size > 0)) return 0;
  return size * Math.sqrt(values.reduce((sum, value) => sum + (value / size) ** 2, 0));
}
