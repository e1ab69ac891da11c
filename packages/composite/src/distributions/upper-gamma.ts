import { continuedFraction } from './continued-fraction.js';
import { logGamma } from './log-gamma.js';

/** The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: series DLMF 8.7.1 below a + 1, fraction 8.9.2 above. */
export function upperGamma(a: number, x: number): number {
  if (x === 0) return 1;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x >= a + 1) return front * continuedFraction((k) => [k === 1 ? 1 : -(k - 1) * (k - 1 - a), x + 2 * k - 1 - a]);
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * Number.EPSILON; k++) {
    term *= x / (a + k);
    sum += term;
  }
  return 1 - front * sum;
}
