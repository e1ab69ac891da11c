import { weightsFor } from '../aggregate/weights-for.js';
import { type ColumnOptions, type DecisionMatrix, IndicatorError, nameOf } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';

export interface CouplingOptions extends Pick<ColumnOptions, 'names'> {
  /** How much each system counts in the level of development. Default: all alike. */
  weights?: readonly number[];
  /** 'standard', or 'wang-2021', which spreads the coupling degree over 0 … 1 (the standard one crowds near 1). Default 'standard'. */
  form?: 'standard' | 'wang-2021';
}

export interface CouplingCoordination {
  /** C, 0 … 1: how alike the systems' levels are; 1 where they are equal. */
  coupling: number;
  /** T, 0 … 1: their weighted mean. */
  development: number;
  /** D = √(C T), 0 … 1: alike, and at a high level. */
  coordination: number;
  /** 1 (extreme imbalance) … 10 (superior coordination): tenths of D, each with its lower bound (Liao 1999, Tropical Geography 19(2)). */
  grade: number;
}

/**
 * Coupling coordination of n systems, one row a unit and one column a system's level between 0 and 1.
 * Standard: C = n (Π U)^(1/n) / Σ U. Wang et al. 2021 (Journal of Natural Resources 36(3)), who also list what goes wrong in
 * practice: C = √[(1 − Σ_{i>j} |Uᵢ − Uⱼ| / (n (n − 1) / 2)) · (Π Uᵢ / max U)^(1/(n−1))], the product over all but one greatest.
 * Where all levels are zero they are alike, and C = 1 (D is 0 all the same).
 * @throws RangeError for fewer than two systems; IndicatorError for a level outside 0 … 1
 */
export function couplingCoordination(matrix: DecisionMatrix, options: CouplingOptions = {}): CouplingCoordination[] {
  const { names, form = 'standard' } = options;
  const systems = matrix[0]?.length ?? 0;
  if (systems < 2) throw new RangeError('coupling needs two systems or more');
  const scaled = weightsFor(matrix, options.weights ?? new Array<number>(systems).fill(1), { names });
  return matrix.map((row, i) => {
    const levels = levelsOf(row, i, names);
    const coupling = form === 'standard' ? standardCoupling(levels) : wangCoupling(levels);
    const development = sum(levels.map((level, j) => scaled[j]! * level));
    const coordination = Math.sqrt(coupling * development);
    return { coupling, development, coordination, grade: Math.min(Math.floor(coordination * 10) + 1, 10) };
  });
}

function standardCoupling(levels: readonly number[]): number {
  const n = levels.length;
  const total = sum(levels);
  if (total === 0) return 1;
  // Geometric over arithmetic mean, root by root so that many small levels do not underflow.
  const geometricMean = levels.reduce((product, level) => product * level ** (1 / n), 1);
  return Math.min((n * geometricMean) / total, 1);
}

function wangCoupling(levels: readonly number[]): number {
  const n = levels.length;
  const greatest = Math.max(...levels);
  if (greatest === 0) return 1;
  let apart = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) apart += Math.abs(levels[i]! - levels[j]!);
  const spread = 1 - apart / ((n * (n - 1)) / 2);
  const ratios = levels.reduce((product, level) => product * (level / greatest) ** (1 / (n - 1)), 1);
  return Math.min(Math.sqrt(spread * ratios), 1);
}

/** Weighted sums of ones can come out a rounding beyond one. */
const ROUNDING = 1e-12;

/** @throws IndicatorError for a level outside 0 … 1 */
function levelsOf(row: readonly number[], i: number, names?: readonly string[]): number[] {
  const wrong = row.findIndex((level) => !(level >= -ROUNDING && level <= 1 + ROUNDING));
  if (wrong >= 0) {
    throw new IndicatorError(
      nameOf(wrong, names),
      `row ${i + 1} is ${row[wrong]}: coupling needs levels between 0 and 1; aggregate min–max values`,
    );
  }
  return row.map((level) => Math.min(Math.max(level, 0), 1));
}
