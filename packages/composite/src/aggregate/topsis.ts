import { type ColumnOptions, columnsOf, type DecisionMatrix } from '../matrix/decision-matrix.js';
import { extent } from '../matrix/extent.js';
import { minMax } from '../normalise/min-max.js';
import { vectorNormalise } from '../normalise/vector.js';
import { weightsFor } from './weights-for.js';

export interface TopsisOptions extends ColumnOptions {
  /** 'vector' divides by √Σx² (the original), 'min-max' by the range; 'none' takes values that are normalised, and turned, already. Default 'vector'. */
  normalise?: 'vector' | 'min-max' | 'none';
}

/**
 * TOPSIS: closeness of each unit to the ideal, d⁻ / (d⁺ + d⁻), with Euclidean distances of weighted values to the best and to
 * the worst that occurs: 0 … 1. Hwang & Yoon 1981; Tzeng & Huang 2011, ch. 6.
 * @throws IndicatorError where an indicator cannot be normalised; RangeError where all units are alike
 */
export function topsis(matrix: DecisionMatrix, weights: readonly number[], options: TopsisOptions = {}): number[] {
  const scaled = weightsFor(matrix, weights, options);
  // Min–max turns negative indicators round; vector norms keep their direction, so the ideal is sought below.
  const turned = options.normalise === 'min-max' || options.normalise === 'none';
  const normal = normalised(matrix, options);
  const weighted = normal.map((row) => row.map((value, j) => value * scaled[j]!));
  const columns = columnsOf(weighted);
  const lessIsBetter = (j: number): boolean => !turned && options.directions?.[j] === 'negative';
  const ends = columns.map(extent);
  const best = ends.map(([least, greatest], j) => (lessIsBetter(j) ? least : greatest));
  const worst = ends.map(([least, greatest], j) => (lessIsBetter(j) ? greatest : least));
  return weighted.map((row) => {
    const toBest = distance(row, best);
    const toWorst = distance(row, worst);
    if (toBest + toWorst === 0)
      throw new RangeError('all units are alike: there is no best and no worst to be near to');
    return toWorst / (toBest + toWorst);
  });
}

function normalised(matrix: DecisionMatrix, { normalise = 'vector', ...options }: TopsisOptions): DecisionMatrix {
  if (normalise === 'none') return matrix;
  return normalise === 'min-max' ? minMax(matrix, options) : vectorNormalise(matrix, { names: options.names });
}

const distance = (row: readonly number[], point: readonly number[]): number =>
  Math.hypot(...row.map((value, j) => value - point[j]!));
