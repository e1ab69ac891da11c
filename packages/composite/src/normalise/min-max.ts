import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { extent } from '../matrix/extent.js';
import { expectVarying } from '../matrix/usable-column.js';
import { byColumn, type Column, finiteColumn } from './by-column.js';

export interface MinMaxOptions extends ColumnOptions {
  /** Added to every value, for methods that take logarithms or products; the literature uses 0.0001 to 0.01. Default 0. */
  shift?: number;
  /** What the worst and the best value become. Default [0, 1]. */
  range?: readonly [worst: number, best: number];
}

/**
 * (x − min) / (max − min) for positive indicators, (max − x) / (max − min) for negative ones: 0 … 1, stretched to the range,
 * plus the shift. OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * @throws IndicatorError for a constant indicator, which has no range
 */
export function minMax(matrix: DecisionMatrix, options: MinMaxOptions = {}): number[][] {
  return byColumn(matrix, options, (column) => scaled(column, options));
}

/** The same of one column. */
export const minMaxColumn = (column: Column): number[] => finiteColumn(column, (values) => scaled(values, {}));

function scaled(
  { values, name, direction }: Column,
  { shift = 0, range: [worst, best] = [0, 1] }: MinMaxOptions,
): number[] {
  expectVarying(values, name, 'min–max needs a range');
  const [low, high] = extent(values);
  const flip = direction === 'negative';
  return values.map((value) => worst + (best - worst) * ((flip ? high - value : value - low) / (high - low)) + shift);
}
