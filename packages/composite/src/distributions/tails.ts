import { lowerBeta } from './lower-beta.js';
import { upperGamma } from './upper-gamma.js';

/** How likely a standard normal value is at least as far from 0 as z. */
export const normalBothTails = (z: number): number => upperGamma(0.5, (z * z) / 2);

/** How likely Student's t with ν degrees of freedom is at least as far from 0 as t. */
export const studentBothTails = (t: number, freedom: number): number =>
  t * t > freedom
    ? lowerBeta(freedom / (freedom + t * t), freedom / 2, 0.5)
    : 1 - lowerBeta((t * t) / (freedom + t * t), 0.5, freedom / 2);

/** How likely χ² with ν degrees of freedom is at least x. */
export const chiSquareUpperTail = (x: number, freedom: number): number => upperGamma(freedom / 2, Math.max(x, 0) / 2);
