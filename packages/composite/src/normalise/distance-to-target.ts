import { type ColumnOptions, type DecisionMatrix, IndicatorError } from '../matrix/decision-matrix.js';
import { extent } from '../matrix/extent.js';
import { byColumn, type Column } from './by-column.js';

export interface DistanceToTargetOptions extends ColumnOptions {
  /** One an indicator, in its unit. */
  targets: readonly number[];
  /**
   * What counts as the whole way. 'worst': from the worst value that occurs to the target (COINr's n_dist2targ). 'zero': from
   * nothing to the target, x / target, or target / x where less is better (the Handbook's ratio to a reference). Default 'worst'.
   */
  from?: 'worst' | 'zero';
  /** Whether who is past the target gets 1 and no more. Default false. */
  clamp?: boolean;
}

/**
 * How much of the way to a target a unit has gone: 1 at the target, more past it.
 * OECD/JRC Handbook on Constructing Composite Indicators (2008), step 5.
 * @throws RangeError when there is not one target an indicator; IndicatorError where a target is no better than the worst value
 * (from: worst), or where a ratio would need a value that is not positive (from: zero)
 */
export function distanceToTarget(matrix: DecisionMatrix, options: DistanceToTargetOptions): number[][] {
  const { targets, from = 'worst', clamp = false } = options;
  const width = matrix[0]?.length ?? 0;
  if (targets.length !== width) throw new RangeError(`${targets.length} targets for ${width} indicators`);
  return byColumn(matrix, options, (column) => {
    const target = targets[column.at]!;
    if (!Number.isFinite(target)) throw new IndicatorError(column.name, `its target is ${target}; give a number`);
    const way = from === 'worst' ? shareOfWay(column, target) : ratio(column, target);
    return clamp ? way.map((share) => Math.min(share, 1)) : way;
  });
}

function shareOfWay({ values, name, direction }: Column, target: number): number[] {
  const [least, greatest] = extent(values);
  const worst = direction === 'negative' ? greatest : least;
  if (direction === 'negative' ? target >= worst : target <= worst) {
    throw new IndicatorError(
      name,
      `its target ${target} is no better than the worst value, ${worst}: nobody has any way to go; check target and direction`,
    );
  }
  return values.map((value) => (value - worst) / (target - worst));
}

function ratio({ values, name, direction }: Column, target: number): number[] {
  const inverse = direction === 'negative';
  if (!(target > 0)) throw new IndicatorError(name, `its target is ${target}: a ratio needs a target above zero`);
  const wrong = values.findIndex((value) => (inverse ? value <= 0 : value < 0));
  if (wrong >= 0) {
    throw new IndicatorError(
      name,
      `row ${wrong + 1} is ${values[wrong]}: a ratio to the target needs ${inverse ? 'values above zero' : 'values of zero or more'}; measure from the worst value instead`,
    );
  }
  return values.map((value) => (inverse ? target / value : value / target));
}
