import { Matrix } from 'ml-matrix';
import { membersOf } from '../matrix/members.js';

/**
 * How standard errors are found: 'classic' for errors of one variance; 'HC0' to 'HC3' for errors whose variance differs
 * between observations (White 1980; MacKinnon & White 1985), 'HC3' where there are few; or clusters, one label an
 * observation, for errors that go together within each (Liang & Zeger 1986; with G/(G−1) · (n−1)/(n−k), k coefficients and
 * effects but those nested in clusters, and G − 1 degrees of freedom: Cameron & Miller 2015, J. Human Resources 50(2)).
 */
export type StandardErrors = 'classic' | 'HC0' | 'HC1' | 'HC2' | 'HC3' | { clusters: readonly string[] };

/** An observation with more leverage than this less than 1 fixes a coefficient on its own. */
const ALONE = 1e-10;

/** A regression by QR decomposition, its columns scaled. */
export interface Fit {
  /** (X'X)⁻¹ of the scaled columns. */
  scaled: Matrix;
  /** Q, whose rows squared are the leverages. */
  orthogonal: Matrix;
  x: Matrix;
  residuals: readonly number[];
  variance: number;
  freedom: number;
  /** Effects taken out before that lie within one cluster each. */
  nested: number;
}

/** The covariance of the coefficients of the scaled columns, and the degrees of freedom of their t. */
export function covarianceOf(errors: StandardErrors, fit: Fit): { covariance: Matrix; degrees: number } {
  const { scaled, x, residuals, variance, freedom } = fit;
  if (errors === 'classic') return { covariance: Matrix.mul(scaled, variance), degrees: freedom };
  const n = residuals.length;
  const scores = x.mmul(scaled);
  if (typeof errors === 'object') {
    const sums = clusterSums(errors.clusters, scores, residuals);
    const factor = (sums.rows / (sums.rows - 1)) * ((n - 1) / (freedom + fit.nested));
    return { covariance: sums.transpose().mmul(sums).mul(factor), degrees: sums.rows - 1 };
  }
  const weighted = scores.clone();
  residuals.forEach((residual, i) => {
    const leverage = sumOfSquares(fit.orthogonal.getRow(i));
    if ((errors === 'HC2' || errors === 'HC3') && leverage > 1 - ALONE)
      throw new RangeError(
        `observation ${i + 1} alone fixes a coefficient, so that ${errors} has no error to go by; leave it out, or take HC1`,
      );
    const power = errors === 'HC3' ? 1 : errors === 'HC2' ? 0.5 : 0;
    weighted.mulRow(i, residual / (1 - leverage) ** power);
  });
  return {
    covariance: weighted
      .transpose()
      .mmul(weighted)
      .mul(errors === 'HC1' ? n / freedom : 1),
    degrees: freedom,
  };
}

/** Row by cluster: the sum of its observations' scores times residuals. */
function clusterSums(clusters: readonly string[], scores: Matrix, residuals: readonly number[]): Matrix {
  if (clusters.length !== residuals.length)
    throw new RangeError(`${clusters.length} cluster labels for ${residuals.length} observations`);
  const members = membersOf(clusters);
  if (members.size < 2) throw new RangeError(`all observations lie in cluster ${clusters[0]}: errors need two or more`);
  return new Matrix(
    [...members.values()].map((own) =>
      Array.from({ length: scores.columns }, (_, j) =>
        own.reduce((sum, i) => sum + scores.get(i, j) * residuals[i]!, 0),
      ),
    ),
  );
}

export const sumOfSquares = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value * value, 0);
