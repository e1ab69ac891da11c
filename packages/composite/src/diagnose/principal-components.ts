import { type ColumnOptions, type DecisionMatrix, scaledToOne } from '../matrix/decision-matrix.js';
import { symmetricEigen } from '../matrix/eigen.js';
import { correlationMatrix } from './correlation-matrix.js';

export interface PrincipalComponents {
  /** Of the correlation matrix, largest first; they sum to the number of indicators. */
  eigenvalues: number[];
  /** Share of variance that each component explains. */
  shares: number[];
  /** vectors[k][j]: what indicator j contributes to component k; of length one, entries summing to zero or more. */
  vectors: number[][];
  /** loadings[j][k] = vectors[k][j] √eigenvalue k: correlation of indicator j with component k. */
  loadings: number[][];
}

/** Which components to keep: those that satisfy every condition stated, and always the first. */
export interface Retention {
  /** So many. */
  count?: number;
  /** Eigenvalues above this; Kaiser's rule is 1. */
  eigenvalue?: number;
  /** Components that explain at least this share each; the Handbook's rule is 0.1. */
  share?: number;
  /** As few as together explain at least this share; 0.85 is common. */
  cumulative?: number;
}

/**
 * Principal components of standardised indicators: eigenvalues and vectors of their correlation matrix. Negative indicators
 * are turned round first. Hotelling 1933; OECD/JRC Handbook (2008), step 4. Perfect collinearity gives eigenvalues of zero.
 * @throws IndicatorError for a constant indicator
 */
export function principalComponents(matrix: DecisionMatrix, options: ColumnOptions = {}): PrincipalComponents {
  return componentsOf(correlationMatrix(matrix, options));
}

/** The same from correlations. */
export function componentsOf(correlations: DecisionMatrix): PrincipalComponents {
  const found = symmetricEigen(correlations);
  const eigenvalues = found.values.map((value) => Math.max(value, 0));
  return {
    eigenvalues,
    shares: scaledToOne(eigenvalues),
    vectors: found.vectors,
    loadings: eigenvalues.map((_, j) => found.vectors.map((vector, k) => vector[j]! * Math.sqrt(eigenvalues[k]!))),
  };
}

/** How many components a rule keeps: at least one, and none that explains nothing. */
export function componentsKept({ eigenvalues, shares }: PrincipalComponents, rule: Retention): number {
  const { count = eigenvalues.length, eigenvalue = 0, share = 0, cumulative = 1 } = rule;
  if (!(Number.isInteger(count) && count >= 1 && count <= eigenvalues.length))
    throw new RangeError(`${count} components cannot be kept of ${eigenvalues.length}`);
  let explained = 0;
  let kept = 0;
  while (
    kept < count &&
    eigenvalues[kept]! > Math.max(eigenvalue, 1e-12) &&
    shares[kept]! >= share &&
    explained < cumulative - 1e-12
  ) {
    explained += shares[kept]!;
    kept++;
  }
  return Math.max(kept, 1);
}
