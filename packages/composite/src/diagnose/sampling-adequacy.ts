import { inverse, Matrix } from 'ml-matrix';
import { chiSquareUpperTail } from '../distributions/tails.js';
import { type ColumnOptions, type DecisionMatrix, nameOf } from '../matrix/decision-matrix.js';
import { symmetricEigen } from '../matrix/eigen.js';
import { sum } from '../matrix/moments.js';
import { correlationMatrix } from './correlation-matrix.js';

export interface SamplingAdequacy {
  /** Kaiser–Meyer–Olkin, 0 … 1: above 0.6 components are worth having, below 0.5 they are not. */
  kmo: number;
  /** The same for each indicator. */
  byIndicator: number[];
  /** Bartlett's test that the indicators are uncorrelated: χ², its degrees of freedom, and the probability of a value as high. */
  bartlett: { chiSquare: number; degrees: number; probability: number };
}

/**
 * Whether principal components suit the data. KMO = Σ r² / (Σ r² + Σ q²) over pairs, q the partial correlations from the inverse
 * of the correlation matrix (Kaiser 1974); Bartlett 1950: χ² = −(n − 1 − (2p + 5) / 6) ln |R| with p (p − 1) / 2 degrees.
 * @throws RangeError for fewer than two indicators, as few units as indicators, or perfect collinearity: the correlation matrix
 * has no inverse then; IndicatorError for a constant indicator
 */
export function samplingAdequacy(matrix: DecisionMatrix, options: ColumnOptions = {}): SamplingAdequacy {
  const correlations = correlationMatrix(matrix, options);
  if (correlations.length < 2) throw new RangeError('sampling adequacy needs two indicators or more');
  const { values, vectors } = symmetricEigen(correlations);
  if (values.at(-1)! < 1e-10) throw collinearity(vectors.at(-1)!, matrix.length, options.names);
  const plain = sumsOfSquares(correlations);
  const partial = sumsOfSquares(partialCorrelations(correlations));
  return {
    kmo: share(sum(plain), sum(partial)),
    byIndicator: plain.map((value, j) => share(value, partial[j]!)),
    bartlett: bartlett(values, matrix.length),
  };
}

/** The eigenvector of the eigenvalue zero names the indicators that add up to nothing. */
function collinearity(vector: readonly number[], units: number, names?: readonly string[]): RangeError {
  const involved = vector.flatMap((entry, j) => (Math.abs(entry) > 1e-6 ? [nameOf(j, names)] : []));
  const few = units <= vector.length ? ` (${units} units for ${vector.length} indicators)` : '';
  return new RangeError(
    `perfect collinearity between ${involved.join(', ')}${few}: the correlation matrix has no inverse; leave one out`,
  );
}

/** Correlations of each pair with all others held fixed. */
function partialCorrelations(correlations: number[][]): number[][] {
  const anti = inverse(new Matrix(correlations)).to2DArray();
  return anti.map((row, j) => row.map((value, k) => -value / Math.sqrt(anti[j]![j]! * anti[k]![k]!)));
}

/** Off the diagonal, by row. */
const sumsOfSquares = (square: number[][]): number[] =>
  square.map((row, j) => row.reduce((sum, value, k) => (k === j ? sum : sum + value ** 2), 0));

/** Where nothing correlates at all, neither side has the better of it. */
const share = (plain: number, partial: number): number => (plain + partial === 0 ? 0.5 : plain / (plain + partial));

function bartlett(eigenvalues: readonly number[], units: number): SamplingAdequacy['bartlett'] {
  const p = eigenvalues.length;
  const logDeterminant = sum(eigenvalues.map(Math.log));
  const chiSquare = -(units - 1 - (2 * p + 5) / 6) * logDeterminant;
  const degrees = (p * (p - 1)) / 2;
  return { chiSquare, degrees, probability: chiSquareUpperTail(chiSquare, degrees) };
}
