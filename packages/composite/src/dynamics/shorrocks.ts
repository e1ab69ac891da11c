import { expectProbabilities } from './transition-probabilities.js';

/**
 * Shorrocks's mobility index (k − tr P) / (k − 1): 0 where nobody leaves his class, 1 where the next class does not depend on
 * the present one. Shorrocks 1978 (Econometrica 46).
 * @throws RangeError for fewer than two classes, or rows that are no probabilities
 */
export function shorrocksMobility(probabilities: readonly (readonly number[])[]): number {
  const k = probabilities.length;
  if (k < 2) throw new RangeError(`${k} classes: there is no mobility with fewer than two`);
  expectProbabilities(probabilities);
  return (k - probabilities.reduce((sum, row, i) => sum + row[i]!, 0)) / (k - 1);
}
