import { arithmetic } from '../aggregate/arithmetic.js';
import { topsis } from '../aggregate/topsis.js';
import { type ColumnOptions, type DecisionMatrix, IndicatorError, scaledToOne } from '../matrix/decision-matrix.js';
import { minMax } from '../normalise/min-max.js';
import { zScore } from '../normalise/z-score.js';
import { rank } from '../rank.js';
import { criticWeights } from '../weights/critic.js';
import { entropyWeights } from '../weights/entropy.js';
import { equalWeights } from '../weights/equal.js';
import { methodOf } from './choices.js';
import type { IndexData } from './index-data.js';
import type { IndexDefinition } from './index-definition.js';
import type { Aggregation, Normalisation, Weighting } from './methods.js';

/** One way through the steps. */
export interface Choices {
  normalise: Normalisation;
  weights: Weighting;
  aggregate: Aggregation;
}

/** The definition's own way. */
export function choicesOf({ normalise, weights, aggregate }: IndexDefinition): Choices {
  return {
    normalise: methodOf(normalise),
    weights: methodOf([weights].flat()[0]!),
    aggregate: methodOf([aggregate].flat()[0]!),
  };
}

/** @throws IndicatorError for a gap */
export function completeMatrix({ indicators }: IndexDefinition, { matrix }: IndexData): number[][] {
  return matrix.map((row, i) =>
    row.map((value, j) => {
      if (value === null) throw new IndicatorError(`'${indicators[j]!.column}'`, `row ${i + 1} has no value`);
      return value;
    }),
  );
}

/** Weights by one scheme, summing to 1. */
export function weightsBy(scheme: Weighting, definition: IndexDefinition, matrix: DecisionMatrix): number[] {
  const { indicators, shift } = definition;
  if (scheme === 'equal') return equalWeights(indicators.length);
  if (scheme === 'given') return scaledToOne(indicators.map(({ weight }) => weight!));
  const columns = columnOptions(definition);
  if (scheme === 'critic') return criticWeights(matrix, columns);
  return entropyWeights(minMax(matrix, { ...columns, shift }), columns);
}

/** Scores by one choice of normalisation and aggregation. */
export function scoresBy(
  { normalise, aggregate }: Pick<Choices, 'normalise' | 'aggregate'>,
  weights: readonly number[],
  definition: IndexDefinition,
  matrix: DecisionMatrix,
): number[] {
  const columns = columnOptions(definition);
  if (aggregate === 'topsis') {
    return topsis(matrix, weights, { ...columns, normalise: normalise === 'vector' ? 'vector' : 'min-max' });
  }
  const normal =
    normalise === 'z-score' ? zScore(matrix, columns) : minMax(matrix, { ...columns, shift: definition.shift });
  return arithmetic(normal, weights);
}

/** Ranks of scores, within each period where there are periods. */
export function rankWithin(scores: readonly number[], periods?: readonly string[]): number[] {
  if (!periods) return rank(scores);
  const ranks = new Array<number>(scores.length);
  for (const period of new Set(periods)) {
    const rows = scores.map((_, i) => i).filter((i) => periods[i] === period);
    rank(rows.map((i) => scores[i]!)).forEach((value, k) => {
      ranks[rows[k]!] = value;
    });
  }
  return ranks;
}

const columnOptions = ({ indicators }: IndexDefinition): ColumnOptions => ({
  names: indicators.map(({ column }) => `'${column}'`),
  directions: indicators.map(({ direction }) => direction),
});
