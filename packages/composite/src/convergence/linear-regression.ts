import { inverse, Matrix, QrDecomposition } from 'ml-matrix';
import { studentBothTails } from '../distributions/tails.js';
import { euclideanLength } from '../matrix/euclidean-length.js';
import { mean } from '../matrix/moments.js';
import { covarianceOf, type StandardErrors, sumOfSquares } from './standard-errors.js';

/** A variable on the right-hand side: its name, for messages and results, and one value an observation. */
export interface Regressor {
  name: string;
  values: readonly number[];
}

export interface Coefficient {
  name: string;
  estimate: number;
  standardError: number;
  t: number;
  /** Two-sided, by Student's t. */
  p: number;
}

export interface LinearRegression {
  coefficients: Coefficient[];
  observations: number;
  /** Degrees of freedom of t. */
  freedom: number;
  rSquared: number;
  /** Of the errors: √(Σ e² / (n − k)). */
  residualDeviation: number;
  residuals: number[];
  errors: StandardErrors;
}

export interface RegressionOptions {
  /** Default 'classic'. */
  errors?: StandardErrors;
  /** Whether to put a constant first, named 'intercept'. Default true. */
  intercept?: boolean;
  /** Effects that were taken out of the variables before, which cost degrees of freedom. Default 0. */
  absorbed?: number;
  /** How many of them lie within one cluster each: its errors allow for those already. Default 0. */
  nested?: number;
}

/** What is left of a column, as a share of its length, once the columns before it are taken out, if it adds nothing. */
const NOTHING = 1e-10;

/**
 * Ordinary least squares y = X b + e by QR decomposition, with columns scaled to the same length. Greene 2018, ch. 3–4.
 * @param outcome y, one value an observation
 * @throws RangeError where lengths differ, a value is missing, there are no more observations than coefficients, a regressor
 * is a mixture of those before it (both named), or HC2 and HC3 meet an observation that has a regressor of its own
 */
export function linearRegression(
  outcome: readonly number[],
  regressors: readonly Regressor[],
  { errors = 'classic', intercept = true, absorbed = 0, nested = 0 }: RegressionOptions = {},
): LinearRegression {
  const n = outcome.length;
  const constant = { name: 'intercept', values: outcome.map(() => 1) };
  const columns = intercept ? [constant, ...regressors] : regressors;
  expectColumns(outcome, columns);
  const freedom = n - columns.length - absorbed;
  if (freedom < 1)
    throw new RangeError(
      `${n} observations for ${columns.length + absorbed} coefficients: at least one more is needed; drop a regressor or add observations`,
    );
  const lengths = columns.map(({ values }) => euclideanLength(values));
  const x = new Matrix(outcome.map((_, i) => columns.map(({ values }, j) => values[i]! / (lengths[j] || 1))));
  const qr = new QrDecomposition(x);
  const r = qr.upperTriangularMatrix;
  expectIndependent(r, columns);
  const solution = qr.solve(Matrix.columnVector([...outcome]));
  const fitted = x.mmul(solution).to1DArray();
  const residuals = outcome.map((value, i) => value - fitted[i]!);
  const squares = sumOfSquares(residuals);
  const variance = squares / freedom;
  const bread = inverse(r);
  const { covariance, degrees } = covarianceOf(errors, {
    scaled: bread.mmul(bread.transpose()),
    orthogonal: x.mmul(bread),
    x,
    residuals,
    variance,
    freedom,
    nested,
  });
  const centre = intercept ? mean(outcome) : 0;
  const all = sumOfSquares(outcome.map((value) => value - centre));
  return {
    coefficients: columns.map(({ name }, j) =>
      coefficient(
        name,
        solution.get(j, 0) / lengths[j]!,
        Math.sqrt(Math.max(covariance.get(j, j), 0)) / lengths[j]!,
        degrees,
      ),
    ),
    observations: n,
    freedom: degrees,
    rSquared: all === 0 ? 0 : 1 - squares / all,
    residualDeviation: Math.sqrt(variance),
    residuals,
    errors,
  };
}

/** An exact fit has no error: what it finds is certain, and a zero that it finds says nothing. */
function coefficient(name: string, estimate: number, standardError: number, freedom: number): Coefficient {
  if (standardError === 0 && estimate === 0) return { name, estimate, standardError, t: 0, p: 1 };
  const t = estimate / standardError;
  return { name, estimate, standardError, t, p: Number.isFinite(t) ? studentBothTails(t, freedom) : 0 };
}

function expectColumns(outcome: readonly number[], columns: readonly Regressor[]): void {
  if (columns.length === 0) throw new RangeError('a regression needs a regressor or an intercept');
  for (const { name, values } of [{ name: 'the outcome', values: outcome }, ...columns]) {
    if (values.length !== outcome.length)
      throw new RangeError(`${name} has ${values.length} values for ${outcome.length} observations`);
    const wrong = values.findIndex((value) => !Number.isFinite(value));
    if (wrong >= 0) throw new RangeError(`${name}, observation ${wrong + 1}: ${values[wrong]} is not a number`);
  }
}

/** @throws RangeError naming a column that the columns before it make up, and those of them that do */
function expectIndependent(r: Matrix, columns: readonly Regressor[]): void {
  const repeated = columns.findIndex((_, j) => !(Math.abs(r.get(j, j)) > NOTHING));
  if (repeated < 0) return;
  const before: string[] = [];
  const rest = Array.from({ length: repeated }, (_, i) => r.get(i, repeated));
  for (let j = repeated - 1; j >= 0; j--) {
    const share = rest[j]! / r.get(j, j);
    for (let i = 0; i < j; i++) rest[i]! -= share * r.get(i, j);
    if (Math.abs(share) > 1e-8) before.unshift(columns[j]!.name);
  }
  const name = columns[repeated]!.name;
  throw new RangeError(
    before.length === 0
      ? `${name} is zero everywhere: leave it out`
      : `${name} is perfectly collinear: it follows from ${before.join(', ')}; leave one of them out`,
  );
}
