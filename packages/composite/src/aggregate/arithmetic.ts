import type { DecisionMatrix } from '../matrix/decision-matrix.js';
import { weightsFor } from './weights-for.js';

/** Σⱼ wⱼ xᵢⱼ for each unit, weights scaled to sum to 1: indicators make up for each other fully. OECD/JRC Handbook (2008), step 7. */
export function arithmetic(matrix: DecisionMatrix, weights: readonly number[]): number[] {
  const scaled = weightsFor(matrix, weights);
  return matrix.map((row) => row.reduce((sum, value, j) => sum + scaled[j]! * value, 0));
}
