import type { ColumnOptions, DecisionMatrix } from '../matrix/decision-matrix.js';
import { distanceToTarget } from '../normalise/distance-to-target.js';
import { goalposts } from '../normalise/goalposts.js';
import { minMax } from '../normalise/min-max.js';
import { rankScores } from '../normalise/rank-scores.js';
import { vectorNormalise } from '../normalise/vector.js';
import { zScore } from '../normalise/z-score.js';
import { methodOf, type NormalisationChoice } from './choices.js';
import type { IndicatorDefinition } from './indicator-definition.js';

/**
 * Values on one scale, more being better throughout.
 * @param indicators one a column: what they state of targets and goalposts
 * @throws IndicatorError, RangeError as the method does
 */
export function normaliseBy(
  choice: NormalisationChoice,
  matrix: DecisionMatrix,
  columns: ColumnOptions,
  indicators: readonly IndicatorDefinition[],
  shift: number,
): number[][] {
  const { method: _, ...options } = typeof choice === 'string' ? { method: choice } : choice;
  switch (methodOf(choice)) {
    case 'min-max':
      return minMax(matrix, { shift, ...options, ...columns });
    case 'z-score':
      return zScore(matrix, { ...options, ...columns });
    case 'rank':
      return rankScores(matrix, columns);
    case 'distance-to-target':
      return distanceToTarget(matrix, {
        ...options,
        ...columns,
        targets: indicators.map(({ target }) => target ?? Number.NaN),
      });
    case 'goalposts':
      return goalposts(matrix, {
        ...options,
        ...columns,
        goalposts: indicators.map((indicator) => indicator.goalposts ?? [Number.NaN, Number.NaN]),
      });
    case 'vector':
      return vectorNormalise(matrix, columns);
  }
}
