import { expectOptimal, type LinearProgram, type LinearSolver } from '../efficiency/linear-program.js';
import {
  type ColumnOptions,
  columnsOf,
  type DecisionMatrix,
  IndicatorError,
  nameOf,
} from '../matrix/decision-matrix.js';
import { extent } from '../matrix/extent.js';
import { expectNotNegative } from '../matrix/usable-column.js';

/** Bounds on what an indicator contributes to a unit's score, between 0 and 1. */
export type ShareBounds = readonly [least: number, most: number];

export interface BenefitOfTheDoubtOptions extends Pick<ColumnOptions, 'names'> {
  /** From `loadLinearSolver`. */
  solver: LinearSolver;
  /** Bounds on every indicator's share of a score: one pair for all, or one an indicator. Default: none, so a unit may rest on one. */
  shares?: ShareBounds | readonly ShareBounds[];
}

export interface BenefitOfTheDoubt {
  /** 0 … 1; 1 where no unit does better under the weights that suit this one best. */
  scores: number[];
  /** Units × indicators: the weights that suit each unit best, per point of the indicator. Not unique where units are tied. */
  weights: number[][];
  /** Units × indicators: the share of each indicator in the unit's score, summing to one (to zero for a score of zero). */
  shares: number[][];
}

/**
 * Benefit of the doubt: each unit is scored with the weights most favourable to itself, max Σⱼ wⱼ xₒⱼ so that Σⱼ wⱼ xᵢⱼ ≤ 1 for
 * all units i, w ≥ 0; data envelopment analysis without inputs. Share bounds ask least ≤ wⱼ xₒⱼ / score ≤ most.
 * Melyn & Moesen 1991; Cherchye, Moesen, Rogge & Van Puyenbroeck 2007 (Social Indicators Research 82(1)).
 * Takes values of zero or more of which more is better; the unit of an indicator does not matter.
 * @throws IndicatorError for a negative value, an indicator that is zero throughout, or a share that a zero cannot have;
 * RangeError for bounds that no shares can keep
 */
export function benefitOfTheDoubt(matrix: DecisionMatrix, options: BenefitOfTheDoubtOptions): BenefitOfTheDoubt {
  const scaled = overMaxima(matrix, options);
  const bounds = expectBounds(options.shares, scaled);
  expectAttainable(scaled.rows, bounds, options.names);
  const outcomes = options.solver.solveAll(scaled.rows.map((own) => mostFavourable(own, scaled.rows, bounds)));
  const solutions = outcomes.map((outcome, i) => expectOptimal(outcome, `benefit of the doubt for row ${i + 1}`));
  return {
    scores: solutions.map(({ value }) => Math.min(value, 1)),
    weights: solutions.map(({ variables }) => variables.map((weight, j) => weight / scaled.maxima[j]!)),
    shares: solutions.map(({ value, variables }, i) =>
      variables.map((weight, j) => (value > 0 ? (weight * scaled.rows[i]![j]!) / value : 0)),
    ),
  };
}

interface Scaled {
  rows: number[][];
  maxima: number[];
}

/** Values over the greatest of their column: the scores are the same, and the solver sees numbers of one size. */
function overMaxima(matrix: DecisionMatrix, { names }: BenefitOfTheDoubtOptions): Scaled {
  const maxima = columnsOf(matrix, { names }).map((values, j) => {
    expectNotNegative(values, nameOf(j, names), 'benefit of the doubt');
    const [, most] = extent(values);
    if (most === 0) throw new IndicatorError(nameOf(j, names), 'all values are zero; leave it out');
    return most;
  });
  return { rows: matrix.map((row) => row.map((value, j) => value / maxima[j]!)), maxima };
}

function expectBounds(shares: BenefitOfTheDoubtOptions['shares'], { maxima }: Scaled): ShareBounds[] | null {
  if (!shares) return null;
  const bounds = isPair(shares) ? maxima.map(() => shares) : [...shares];
  if (bounds.length !== maxima.length)
    throw new RangeError(`${bounds.length} pairs of share bounds for ${maxima.length} indicators`);
  for (const [least, most] of bounds) {
    if (!(least >= 0 && least <= most && most <= 1))
      throw new RangeError(`share bounds [${least}, ${most}]: they must lie between 0 and 1, the least first`);
  }
  const sum = (end: 0 | 1): number => bounds.reduce((total, pair) => total + pair[end], 0);
  if (sum(0) > 1 + 1e-12 || sum(1) < 1 - 1e-12) {
    throw new RangeError(
      `no shares keep the bounds: the least add up to ${sum(0)} and the most to ${sum(1)}, but shares add up to 1`,
    );
  }
  return bounds;
}

const isPair = (shares: ShareBounds | readonly ShareBounds[]): shares is ShareBounds =>
  shares.length === 2 && typeof shares[0] === 'number';

/** A zero can have no share in a score: the program would answer with a score of zero and never say why. */
function expectAttainable(rows: number[][], bounds: ShareBounds[] | null, names?: readonly string[]): void {
  if (!bounds) return;
  rows.forEach((row, i) => {
    const wrong = row.findIndex((value, j) => value === 0 && bounds[j]![0] > 0);
    if (wrong >= 0) {
      throw new IndicatorError(
        nameOf(wrong, names),
        `row ${i + 1} is 0, which cannot make up ${bounds[wrong]![0]} of a score; normalise by min–max with a shift, or bound from above only`,
      );
    }
    const most = row.reduce((sum, value, j) => sum + (value > 0 ? bounds[j]![1] : 0), 0);
    if (row.some((value) => value > 0) && most < 1 - 1e-12) {
      throw new RangeError(
        `row ${i + 1} has too many zeros: its other indicators may make up ${most} of its score at most; normalise by min–max with a shift`,
      );
    }
  });
}

function mostFavourable(own: number[], rows: number[][], bounds: ShareBounds[] | null): LinearProgram {
  const frontier = rows.map((coefficients) => ({ coefficients, relation: '<=' as const, bound: 1 }));
  // least ≤ wⱼ xⱼ / Σ w x ≤ most, cleared of the fraction.
  const within = (bounds ?? []).flatMap(([least, most], j) => [
    { coefficients: own.map((value, k) => value * ((k === j ? 1 : 0) - least)), relation: '>=' as const, bound: 0 },
    { coefficients: own.map((value, k) => value * ((k === j ? 1 : 0) - most)), relation: '<=' as const, bound: 0 },
  ]);
  return { sense: 'maximise', objective: own, constraints: [...frontier, ...within] };
}
