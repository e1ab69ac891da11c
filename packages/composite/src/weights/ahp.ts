import { type DecisionMatrix, IndicatorError, nameOf, scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';

export interface AhpOptions {
  /** Names of what is compared, for messages; default their positions. */
  names?: readonly string[];
}

export interface Ahp {
  /** The principal eigenvector of the comparisons, summing to one. */
  weights: number[];
  /** λmax, at least n; n where all judgements agree. */
  eigenvalue: number;
  /** (λmax − n) / (n − 1). */
  consistencyIndex: number;
  /** The consistency index over that of random judgements; 0 for one or two indicators, which cannot contradict each other. */
  consistencyRatio: number;
  /** Whether the ratio is at most 0.1, Saaty's bound. */
  consistent: boolean;
}

/** Mean consistency index of random reciprocal matrices of size 1 … 15 (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];
const BOUND = 0.1;

/**
 * Analytic hierarchy process: `comparisons[i][j]` says how many times as important i is as j (1/9 … 9); the weights are the
 * principal eigenvector. Saaty 1977 (J. of Mathematical Psychology 15), 1980. Above 15 indicators the random index follows
 * Alonso & Lamata 2006: mean λmax = 2.7699 n − 4.3513.
 * @throws RangeError where the matrix is not square; IndicatorError where a comparison is not above zero, or is not the
 * reciprocal of its opposite
 */
export function ahp(comparisons: DecisionMatrix, { names }: AhpOptions = {}): Ahp {
  expectReciprocal(comparisons, names);
  const n = comparisons.length;
  const weights = principalVector(comparisons);
  const eigenvalue = sum(product(comparisons, weights));
  const consistencyIndex = n > 1 ? Math.max(eigenvalue - n, 0) / (n - 1) : 0;
  const random = RANDOM_INDEX[n - 1] ?? (2.7699 * n - 4.3513 - n) / (n - 1);
  const consistencyRatio = random === 0 ? 0 : consistencyIndex / random;
  return { weights, eigenvalue, consistencyIndex, consistencyRatio, consistent: consistencyRatio <= BOUND };
}

/**
 * The weights of `ahp` where the judgements agree well enough.
 * @throws RangeError where the consistency ratio exceeds 0.1, with the three judgements that disagree most; and as `ahp`
 */
export function ahpWeights(comparisons: DecisionMatrix, options: AhpOptions = {}): number[] {
  const { weights, consistencyRatio, consistent } = ahp(comparisons, options);
  if (consistent) return weights;
  const [i, j, k] = mostContradictory(comparisons).map((at) => nameOf(at, options.names));
  throw new RangeError(
    `the comparisons contradict each other (consistency ratio ${consistencyRatio.toFixed(3)}, at most ${BOUND}): look first at ${i}, ${j} and ${k}`,
  );
}

function expectReciprocal(comparisons: DecisionMatrix, names?: readonly string[]): void {
  const n = comparisons.length;
  if (n === 0) throw new RangeError('there is nothing to compare');
  comparisons.forEach((row, i) => {
    if (row.length !== n) throw new RangeError(`row ${i + 1} has ${row.length} comparisons for ${n} indicators`);
    row.forEach((value, j) => {
      const pair = `compared with ${nameOf(j, names)}`;
      if (!(value > 0 && value < Number.POSITIVE_INFINITY))
        throw new IndicatorError(nameOf(i, names), `${pair} is ${value}; comparisons are above zero`);
      // 0.33 for a third is how people write it.
      if (Math.abs(value * comparisons[j]![i]! - 1) > 0.02) {
        throw new IndicatorError(
          nameOf(i, names),
          `${pair} is ${value}, but the other way round ${comparisons[j]![i]}: they should be reciprocal`,
        );
      }
    });
  });
}

const product = (matrix: DecisionMatrix, vector: readonly number[]): number[] =>
  matrix.map((row) => sum(row.map((value, j) => value * vector[j]!)));

/** By the power method, which on a positive matrix always finds the one positive eigenvector (Perron). */
function principalVector(matrix: DecisionMatrix): number[] {
  let vector = matrix.map(() => 1 / matrix.length);
  for (let step = 0; step < 10_000; step++) {
    const next = scaledToOne(product(matrix, vector));
    const moved = Math.max(...next.map((value, i) => Math.abs(value - vector[i]!)));
    vector = next;
    if (moved < 1e-15) break;
  }
  return vector;
}

/** The triad whose direct and indirect judgements are furthest apart, by |ln aᵢⱼ aⱼₖ aₖᵢ| (triads after Koczkodaj 1993). */
function mostContradictory(matrix: DecisionMatrix): [number, number, number] {
  let worst: [number, number, number] = [0, 1, 2];
  let most = -1;
  for (let i = 0; i < matrix.length; i++) {
    for (let j = i + 1; j < matrix.length; j++) {
      for (let k = j + 1; k < matrix.length; k++) {
        const gap = Math.abs(Math.log(matrix[i]![j]! * matrix[j]![k]! * matrix[k]![i]!));
        if (gap > most) [worst, most] = [[i, j, k], gap];
      }
    }
  }
  return worst;
}
