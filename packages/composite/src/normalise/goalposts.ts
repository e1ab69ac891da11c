import { type ColumnOptions, type DecisionMatrix, IndicatorError } from '../matrix/decision-matrix.js';
import { byColumn } from './by-column.js';

/** The values that count as nothing and as everything, in the indicator's unit; low below high whatever the direction. */
export type Goalpost = readonly [low: number, high: number];

export interface GoalpostOptions extends ColumnOptions {
  /** One pair an indicator. */
  goalposts: readonly Goalpost[];
  /** Whether values outside the goalposts are moved onto them. Default true. */
  clamp?: boolean;
  /** What the worse and the better goalpost become. Default [0, 1]. */
  range?: readonly [worst: number, best: number];
}

/**
 * (x − low) / (high − low), turned round for negative indicators: distance between fixed goalposts, so that scores do not
 * depend on who else is in the sample. UNDP Human Development Report, technical note 1; as in COINr (n_goalposts).
 * @throws RangeError when there is not one pair an indicator; IndicatorError where low is not below high
 */
export function goalposts(matrix: DecisionMatrix, options: GoalpostOptions): number[][] {
  const { clamp = true, range: [worst, best] = [0, 1] } = options;
  const width = matrix[0]?.length ?? 0;
  if (options.goalposts.length !== width)
    throw new RangeError(`${options.goalposts.length} pairs of goalposts for ${width} indicators`);
  return byColumn(matrix, options, ({ values, at, name, direction }) => {
    const [low, high] = options.goalposts[at]!;
    if (!(Number.isFinite(low) && Number.isFinite(high) && low < high))
      throw new IndicatorError(name, `goalposts [${low}, ${high}]: the first must be less than the second`);
    return values.map((value) => {
      const share = (direction === 'negative' ? high - value : value - low) / (high - low);
      return worst + (best - worst) * (clamp ? Math.min(Math.max(share, 0), 1) : share);
    });
  });
}
