import type { Coefficient, LinearRegression } from './linear-regression.js';

/** What a regression of growth on the starting level says. */
export interface BetaConvergence {
  /** β, the coefficient of the logarithm of the starting level, per year. Below 0: who starts lower grows faster. */
  beta: Coefficient;
  /** λ = −ln(1 + β T) / T, the part of the gap that closes in a year; null where 1 + β T ≤ 0: the gap would close and open again. */
  speed: number | null;
  /** Standard error of λ by the delta method. */
  speedError: number | null;
  /** ln 2 / λ, the years until half the gap is closed; null where it does not close. */
  halfLife: number | null;
  verdict: Verdict;
  /** T, the years over which growth is measured. */
  span: number;
  regression: LinearRegression;
}

/** At the 5 % level, two-sided. */
export type Verdict = 'converging' | 'diverging' | 'not significant';

export const verdictOn = ({ estimate, p }: Coefficient): Verdict =>
  p >= 0.05 ? 'not significant' : estimate < 0 ? 'converging' : 'diverging';

/** Speed and half-life from β. Barro & Sala-i-Martin 1992 (J. Political Economy 100), whose growth rate is a mean over T years. */
export function speedOf(regression: LinearRegression, level: string, span: number): BetaConvergence {
  const beta = regression.coefficients.find(({ name }) => name === level)!;
  const left = 1 + beta.estimate * span;
  const speed = left > 0 ? -Math.log(left) / span : null;
  return {
    beta,
    speed,
    speedError: left > 0 ? beta.standardError / left : null,
    halfLife: speed !== null && speed > 0 ? Math.LN2 / speed : null,
    verdict: verdictOn(beta),
    span,
    regression,
  };
}
