import { inverse, Matrix } from 'ml-matrix';
import { type ColumnOptions, type DecisionMatrix, nameOf } from '../matrix/decision-matrix.js';
import { symmetricEigen } from '../matrix/eigen.js';
import { chiSquareTail } from './chi-square.js';
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
  const r = correlationMatrix(matrix, options);
  const p = r.length;
  const n = matrix.length;
  if (p < 2) throw new RangeError('sampling adequacy needs two indicators or more');
  const { values, vectors } = symmetricEigen(r);
  if (values[p - 1]! < 1e-10) {
    const weakest = vectors[p - 1]!.map((entry, j) => ({ entry: Math.abs(entry), name: nameOf(j, options.names) }));
    const involved = weakest.filter(({ entry }) => entry > 1e-6).map(({ name }) => name);
    throw new RangeError(
      `perfect collinearity between ${involved.join(', ')}${n <= p ? ` (${n} units for ${p} indicators)` : ''}: the correlation matrix has no inverse; leave one out`,
    );
  }
  const anti = inverse(new Matrix(r)).to2DArray();
  const partial = anti.map((row, j) => row.map((value, k) => -value / Math.sqrt(anti[j]![j]! * anti[k]![k]!)));
  const byPair = r.map((row, j) => {
    const others = row.map((_, k) => k).filter((k) => k !== j);
    return {
      plain: others.reduce((sum, k) => sum + row[k]! ** 2, 0),
      partial: others.reduce((sum, k) => sum + partial[j]![k]! ** 2, 0),
    };
  });
  const share = (plain: number, rest: number): number => (plain + rest === 0 ? 0.5 : plain / (plain + rest));
  const sum = (of: 'plain' | 'partial'): number => byPair.reduce((total, pair) => total + pair[of], 0);
  const chiSquare = -(n - 1 - (2 * p + 5) / 6) * values.reduce((total, value) => total + Math.log(value), 0);
  const degrees = (p * (p - 1)) / 2;
  return {
    kmo: share(sum('plain'), sum('partial')),
    byIndicator: byPair.map((pair) => share(pair.plain, pair.partial)),
    bartlett: { chiSquare, degrees, probability: chiSquareTail(chiSquare, degrees) },
  };
}
