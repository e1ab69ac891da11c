import { EigenvalueDecomposition } from 'ml-matrix';
import type { DecisionMatrix } from './decision-matrix.js';
import { sum } from './moments.js';

export interface SymmetricEigen {
  /** Largest first. */
  values: number[];
  /** vectors[k] belongs to values[k]; of length one, signed so that its entries sum to zero or more. */
  vectors: number[][];
}

/** Eigenvalues and eigenvectors of a symmetric matrix. The sign of a vector is arbitrary, so one is chosen and kept to. */
export function symmetricEigen(matrix: DecisionMatrix): SymmetricEigen {
  const found = new EigenvalueDecomposition(
    matrix.map((row) => [...row]),
    { assumeSymmetric: true },
  );
  const columns = found.eigenvectorMatrix.transpose().to2DArray();
  const order = found.realEigenvalues
    .map((_, k) => k)
    .sort((a, b) => found.realEigenvalues[b]! - found.realEigenvalues[a]!);
  return {
    values: order.map((k) => found.realEigenvalues[k]!),
    vectors: order.map((k) => facingUp(columns[k]!)),
  };
}

function facingUp(vector: readonly number[]): number[] {
  const down = sum(vector) < 0;
  return vector.map((value) => (down ? -value : value));
}
