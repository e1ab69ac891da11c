import { Matrix, QrDecomposition } from 'ml-matrix';
import type { DecisionMatrix } from './decision-matrix.js';

/** Columns that differ by less than this share of their length from a mixture of the others repeat them. */
const REPEATS = 1e-10;

/**
 * The coefficients b that make Σ (y − X b)² least, by QR decomposition with columns scaled to length one.
 * @param design X, one row an observation; a column of ones for an intercept
 * @param outcome y
 * @throws RangeError where there are fewer observations than columns, or where columns repeat each other (perfect collinearity)
 */
export function leastSquares(design: DecisionMatrix, outcome: readonly number[]): number[] {
  const width = design[0]?.length ?? 0;
  if (design.length < width || width === 0)
    throw new RangeError(`${design.length} observations cannot carry ${width} coefficients`);
  const lengths = Array.from({ length: width }, (_, k) => Math.hypot(...design.map((row) => row[k]!)) || 1);
  const scaled = new Matrix(design.map((row) => row.map((value, k) => value / lengths[k]!)));
  const qr = new QrDecomposition(scaled);
  const diagonal = qr.upperTriangularMatrix.diagonal();
  const repeated = diagonal.findIndex((value) => !(Math.abs(value) > REPEATS));
  if (repeated >= 0) {
    throw new RangeError(
      `predictors are perfectly collinear: column ${repeated + 1} of the regression follows from those before it; leave it out`,
    );
  }
  const solution = qr.solve(Matrix.columnVector([...outcome])).to1DArray();
  return solution.map((value, k) => value / lengths[k]!);
}
