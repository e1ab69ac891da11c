import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { weightsFor } from './weights-for.js';

export interface CopelandOptions {
  /** 'majority' counts pairs won less pairs lost; 'support' adds up the weight behind each comparison, as COINr's a_copeland does. Default 'majority'. */
  count?: 'majority' | 'support';
}

/** Within rounding of half the weight, neither side has a majority. */
const TIE = 1e-12;

/**
 * Units × units: the weight of the indicators on which the row's unit is better than the column's, plus half the weight of
 * those on which they are equal; 0 on the diagonal. entry(i, k) + entry(k, i) = 1. Munda & Nardo 2009 (Applied Economics 41).
 * Takes values of which more is better; only their order counts.
 */
export function outrankingMatrix(matrix: DecisionMatrix, weights: readonly number[]): number[][] {
  const scaled = weightsFor(matrix, weights);
  const found = matrix.map(() => new Array<number>(matrix.length).fill(0));
  matrix.forEach((one, i) => {
    for (let k = 0; k < i; k++) {
      const other = matrix[k]!;
      const support = one.reduce((sum, value, j) => sum + (scaled[j]! * (1 + Math.sign(value - other[j]!))) / 2, 0);
      found[i]![k] = support;
      found[k]![i] = 1 - support;
    }
  });
  return found;
}

/**
 * Copeland scores of the outranking matrix: for each unit the number of others it beats (weight above a half) less the number
 * that beat it, −(n − 1) … n − 1, summing to zero. No indicator makes up for another. Copeland 1951; Munda & Nardo 2009.
 */
export function copeland(
  matrix: DecisionMatrix,
  weights: readonly number[],
  { count = 'majority' }: CopelandOptions = {},
): number[] {
  const wins = count === 'majority' ? majority : (support: number): number => support;
  return outrankingMatrix(matrix, weights).map((row, i) =>
    row.reduce((sum, support, k) => (k === i ? sum : sum + wins(support)), 0),
  );
}

const majority = (support: number): number => (Math.abs(support - 0.5) < TIE ? 0 : Math.sign(support - 0.5));
