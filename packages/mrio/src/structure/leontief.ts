import { type Factorisation, type LinearAlgebra, SingularMatrixError } from '../linear-algebra/linear-algebra.js';
import { type InputOutputTable, labelOf, size } from '../table/input-output-table.js';
import { technicalCoefficients, valueAddedCoefficients } from './coefficients.js';

/** A table with I − A factored once: B = (I − A)⁻¹ is applied to what is asked for, never written out. */
export interface LeontiefModel {
  table: InputOutputTable;
  algebra: LinearAlgebra;
  /** Technical coefficients, n × n. */
  A: Float64Array;
  /** Value added per unit of output, n. */
  v: Float64Array;
  factors: Factorisation;
}

/** I − A has no inverse: some industries use up all that they make. */
export class SingularTableError extends Error {
  constructor(
    readonly table: string,
    readonly industry: string,
  ) {
    super(
      `${table}: I − A has no inverse, found at ${industry}: it and the industries that supply it use up their whole output among themselves and add no value; check its column and its output`,
    );
    this.name = 'SingularTableError';
  }
}

/** @throws SingularTableError naming the industry at which I − A turns out to be singular */
export function leontiefModel(table: InputOutputTable, algebra: LinearAlgebra): LeontiefModel {
  const A = technicalCoefficients(table);
  return { table, algebra, A, v: valueAddedCoefficients(table), factors: factorIdentityMinus(A, table, algebra) };
}

/** The factors of I − A for a matrix over the country-industries of the table. */
export function factorIdentityMinus(A: Float64Array, table: InputOutputTable, algebra: LinearAlgebra): Factorisation {
  const n = size(table);
  const M = new Float64Array(n * n);
  for (let k = 0; k < M.length; k++) M[k] = -A[k]!;
  for (let i = 0; i < n; i++) M[i * n + i]! += 1;
  try {
    return algebra.factor(M, n);
  } catch (error) {
    if (error instanceof SingularMatrixError) throw new SingularTableError(table.name, labelOf(table, error.column));
    throw error;
  }
}

/** B · right: output that uses (n × columns) require, directly and indirectly. */
export function leontiefTimes(model: LeontiefModel, right: Float64Array, columns: number): Float64Array {
  return model.algebra.solve(model.factors, right, columns);
}

/** Bᵀ · left (n × columns): what a unit of each industry's output contains of the given coefficients. */
export function leontiefTransposedTimes(model: LeontiefModel, left: Float64Array, columns: number): Float64Array {
  return model.algebra.solve(model.factors, left, columns, { transposed: true });
}

/** B itself, n × n: for those who need every element. */
export function leontiefInverse(model: LeontiefModel): Float64Array {
  const n = size(model.table);
  const identity = new Float64Array(n * n);
  for (let i = 0; i < n; i++) identity[i * n + i] = 1;
  return leontiefTimes(model, identity, n);
}
