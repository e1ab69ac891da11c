import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
  scaledToOne,
} from '../matrix/decision-matrix.js';
import { isConstant } from '../matrix/moments.js';

/**
 * Entropy weights of m units: pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ, eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln m (0 ln 0 = 0), wⱼ = (1 − eⱼ) / Σⱼ (1 − eⱼ).
 * Shannon 1948; Hwang & Yoon 1981, §3.3.2. Values are taken as they are: turn negative indicators round first (minMax).
 * @throws IndicatorError where an indicator has a negative value, or is constant: its shares carry no information
 */
export function entropyWeights(matrix: DecisionMatrix, options: ColumnOptions = {}): number[] {
  const columns = columnsOf(matrix, options);
  const units = matrix.length;
  const divergence = columns.map((values, j) => {
    const name = nameOf(j, options.names);
    const negative = values.findIndex((value) => value < 0);
    if (negative >= 0) {
      throw new IndicatorError(
        name,
        `row ${negative + 1} is ${values[negative]}: entropy needs values of zero or more; normalise by min–max first`,
      );
    }
    if (isConstant(values))
      throw new IndicatorError(name, `constant (${values[0]}): its entropy weight is undefined; leave it out`);
    return 1 - entropyOf(values) / Math.log(units);
  });
  return scaledToOne(divergence);
}

/**
 * Entropy weights of a panel, one set for all periods: the units of all periods count as so many units, so that weights
 * stay comparable over time. `panel[t]` is the matrix of period t; normalise over all periods together first.
 */
export function pooledEntropyWeights(panel: readonly DecisionMatrix[], options: ColumnOptions = {}): number[] {
  return entropyWeights(panel.flat(), options);
}

function entropyOf(values: readonly number[]): number {
  const total = values.reduce((sum, value) => sum + value, 0);
  return -values.reduce((sum, value) => (value === 0 ? sum : sum + (value / total) * Math.log(value / total)), 0);
}
