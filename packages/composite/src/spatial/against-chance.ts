import { normalBothTails } from '../distributions/tails.js';

/** A statistic against what it would be without spatial correlation. */
export interface AgainstChance {
  variance: number;
  /** (statistic − expected) / √variance */
  z: number;
  /** How likely a standard normal value lies at least as far out, on either side. */
  p: number;
}

/** Below this a variance of I or C is rounding: the weights or the values leave the statistic only one value. */
const NONE = 1e-14;

/** z is 0 and p is 1 where the statistic cannot vary, as where all units are neighbours alike. */
export function againstChance(statistic: number, expected: number, variance: number): AgainstChance {
  if (variance < NONE) return { variance: 0, z: 0, p: 1 };
  const z = (statistic - expected) / Math.sqrt(variance);
  return { variance, z, p: normalBothTails(z) };
}
