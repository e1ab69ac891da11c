import { type ColumnOptions, columnsOf, type DecisionMatrix, nameOf, scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';
import { expectNotNegative, expectVarying } from '../matrix/usable-column.js';

/**
 * Entropy weights of m units: pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ, eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m (0 ln 0 = 0), wⱼ = (1 − eⱼ) / Σⱼ (1 − eⱼ).
 * Shannon 1948; Hwang & Yoon 1981, §3.3.2. Values are taken as they are: turn negative indicators round first (minMax).
 * @throws IndicatorError where an indicator has a negative value, or is constant: its shares carry no information
 */
export function entropyWeights(matrix: DecisionMatrix, options: ColumnOptions = {}): number[] {
  return scaledToOne(columnsOf(matrix, options).map((values, j) => divergence(values, nameOf(j, options.names))));
}

/** 1 − e of one indicator. @throws as `entropyWeights` */
export function divergence(values: readonly number[], name: string): number {
  expectNotNegative(values, name, 'entropy');
  expectVarying(values, name, 'its entropy weight is undefined');
  return 1 - entropyOf(values) / Math.log(values.length);
}

/**
 * Entropy weights of a panel, one set for all periods: the units of all periods count as so many units, so that weights
 * stay comparable over time. `panel[t]` is the matrix of period t; normalise over all periods together first.
 */
export function pooledEntropyWeights(panel: readonly DecisionMatrix[], options: ColumnOptions = {}): number[] {
  return entropyWeights(panel.flat(), options);
}

function entropyOf(values: readonly number[]): number {
  const total = sum(values);
  return -sum(values.map((value) => (value === 0 ? 0 : (value / total) * Math.log(value / total))));
}
