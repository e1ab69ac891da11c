import { type ColumnOptions, columnsOf, type DecisionMatrix, nameOf } from '../matrix/decision-matrix.js';
import { extent } from '../matrix/extent.js';
import { expectVarying } from '../matrix/usable-column.js';
import { type Goalpost, goalposts } from '../normalise/goalposts.js';
import { type MazziottaParetoOptions, mazziottaPareto } from './mazziotta-pareto.js';

export interface AdjustedMazziottaParetoOptions extends ColumnOptions, MazziottaParetoOptions {
  /** The value of each indicator that shall become 100, such as the country's in a base year. Default: the middle of its range. */
  reference?: readonly number[];
}

/**
 * The adjusted Mazziotta–Pareto index, comparable over time: each indicator runs over 60 points, its range over all rows
 * (units × periods) centred on the reference, rᵢⱼ = 70 + 60 (xᵢⱼ − minⱼ) / (maxⱼ − minⱼ) with min, max = reference ∓ range / 2;
 * then mean less penalty. Mazziotta & Pareto 2016 (Social Indicators Research 127). Takes raw values.
 * @throws IndicatorError for a constant indicator; RangeError as `mazziottaPareto`
 */
export function adjustedMazziottaPareto(
  matrix: DecisionMatrix,
  weights: readonly number[],
  options: AdjustedMazziottaParetoOptions = {},
): number[] {
  const { reference, names, directions, penalty } = options;
  const columns = columnsOf(matrix, options);
  if (reference && reference.length !== columns.length)
    throw new RangeError(`${reference.length} reference values for ${columns.length} indicators`);
  const posts = columns.map((values, j): Goalpost => {
    expectVarying(values, nameOf(j, names), 'it has no range');
    const [low, high] = extent(values);
    const centre = reference?.[j] ?? (low + high) / 2;
    return [centre - (high - low) / 2, centre + (high - low) / 2];
  });
  const points = goalposts(matrix, { names, directions, goalposts: posts, clamp: false, range: [70, 130] });
  return mazziottaPareto(points, weights, { penalty });
}
