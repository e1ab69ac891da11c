import { excessKurtosis, isConstant, skewness } from '../matrix/moments.js';
import { logCoin } from './log-coin.js';
import { hasOutliers, type WinsoriseOptions, winsorise } from './winsorise.js';

export interface TreatOptions extends WinsoriseOptions {
  /** 'winsorise' first; 'log' at once. Default 'winsorise'. */
  method?: 'winsorise' | 'log';
  /** What happens where so many values drawn in do not suffice: the logarithm of the untreated values, or they stay drawn in. Default 'log'. */
  otherwise?: 'log' | 'keep';
}

/** The shape of a distribution: sample skewness G₁ and excess kurtosis G₂. */
export interface Shape {
  skewness: number;
  kurtosis: number;
}

export interface Treated {
  values: number[];
  /** What was done; 'none' where there were no outliers. */
  method: 'none' | 'winsorise' | 'log';
  /** Positions of the values that changed. */
  changed: number[];
  before: Shape;
  after: Shape;
  /** Whether no outliers are left. */
  passed: boolean;
}

/**
 * The treatment of outliers in one indicator: none where its shape is within bounds, else `most` values drawn in, else a
 * logarithm of the untreated values; then looked at again. OECD/JRC Handbook (2008), step 4; COINr's Treat.
 * @throws RangeError for fewer than four values
 */
export function treatOutliers(values: readonly number[], options: TreatOptions = {}): Treated {
  const { method = 'winsorise', otherwise = 'log' } = options;
  const before = shapeOf(values);
  const outcome = (treated: readonly number[], how: Treated['method'], changed: number[]): Treated => ({
    values: [...treated],
    method: how,
    changed,
    before,
    after: shapeOf(treated),
    passed: !hasOutliers(treated, options),
  });
  if (isConstant(values) || !hasOutliers(values, options)) return outcome(values, 'none', []);
  if (method === 'winsorise') {
    const drawn = winsorise(values, options);
    if (drawn.passed || otherwise === 'keep') return outcome(drawn.values, 'winsorise', drawn.drawnIn);
  }
  return outcome(
    logCoin(values),
    'log',
    values.map((_, at) => at),
  );
}

const shapeOf = (values: readonly number[]): Shape => ({
  skewness: skewness(values),
  kurtosis: excessKurtosis(values),
});
