import { rankIntervals, type VariedSteps } from '../uncertainty/rank-intervals.js';
import { methodOf } from './choices.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import { choicesOf, completeMatrix, rankWithin, scoresBy, weightsBy } from './scores.js';

export interface IndexRow {
  unit: string;
  period: string | null;
  score: number;
  /** Within the period, 1 best; equals share the better rank. */
  rank: number;
  /** From the 5th to the 95th percentile over all runs; null where the definition asks for none. */
  rankInterval: [low: number, high: number] | null;
}

export interface IndexResult {
  title: string;
  weights: { column: string; label: string; weight: number }[];
  rows: IndexRow[];
  /** Each step that was taken, and whether its choice was varied. */
  steps: { step: string; choice: string; varied: string | null }[];
}

/**
 * Scores, ranks and weights of an index, with rank intervals where the definition asks for them.
 * Data-driven weights are always computed from min–max values, whatever the scores are made from.
 * @throws IndicatorError, RangeError for data that a step cannot use
 */
export function computeIndex(definition: IndexDefinition, data: IndexData): IndexResult {
  expectRows(definition, data);
  const own = choicesOf(definition);
  const matrix = completeMatrix(definition, data);
  const weights = weightsBy(own.weights, definition, matrix);
  const scores = scoresBy(own, weights, definition, matrix);
  const varied = definition.uncertainty ? rankIntervals(definition, data) : null;
  const ranks = rankWithin(scores, data.periods);
  return {
    title: definition.title,
    weights: definition.indicators.map(({ column, label }, j) => ({
      column,
      label: label ?? column,
      weight: weights[j]!,
    })),
    rows: scores.map((score, i) => ({
      unit: data.units[i]!,
      period: data.periods?.[i] ?? null,
      score,
      rank: ranks[i]!,
      rankInterval: varied?.intervals[i] ?? null,
    })),
    steps: stepsOf(definition, varied?.steps ?? null),
  };
}

function expectRows({ indicators }: IndexDefinition, { units, periods, matrix }: IndexData): void {
  if (matrix.length < 2) throw new RangeError(`${matrix.length} units cannot be compared: an index needs two or more`);
  if (units.length !== matrix.length || (periods && periods.length !== matrix.length)) {
    throw new RangeError('units, periods and rows of data differ in number');
  }
  if (matrix[0]!.length !== indicators.length) {
    throw new RangeError(`the data have ${matrix[0]!.length} columns for ${indicators.length} indicators`);
  }
}

function stepsOf(definition: IndexDefinition, varied: VariedSteps | null): IndexResult['steps'] {
  return [
    { step: 'imputation', choice: 'none: gaps are refused', varied: null },
    { step: 'outliers', choice: 'kept', varied: null },
    { step: 'normalisation', choice: methodOf(definition.normalise), varied: varied?.normalise ?? null },
    { step: 'weighting', choice: choicesOf(definition).weights, varied: varied?.weights ?? null },
    { step: 'aggregation', choice: choicesOf(definition).aggregate, varied: varied?.aggregate ?? null },
  ];
}
