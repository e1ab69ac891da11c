import {
  type Factorisation,
  type LinearAlgebra,
  type MatrixWriter,
  SingularMatrixError,
} from '../linear-algebra/linear-algebra.js';
import { type InputOutputTable, labelOf, size } from '../table/input-output-table.js';
import {
  coefficient,
  coefficientsAmong,
  identityMinusCoefficients,
  technicalCoefficients,
  valueAddedCoefficients,
} from './coefficients.js';
import { type Labels, singularTable } from './singular-table.js';

/** A table with I − A factored once: B = (I − A)⁻¹ is applied to what is asked for, never written out. */
export interface LeontiefModel {
  table: InputOutputTable;
  algebra: LinearAlgebra;
  /** Technical coefficients, n × n: written out when they are first asked for, since the largest tables can do without. */
  readonly A: Float64Array;
  /** One of them, without the others. */
  coefficient(supplier: number, user: number): number;
  /** A among some country-industries alone, size × size. */
  coefficientsAmong(own: Int32Array): Float64Array;
  /** Value added per unit of output, n. */
  v: Float64Array;
  factors: Factorisation;
}

/** @throws SingularTableError naming the industries that leave I − A without an inverse */
export function leontiefModel(table: InputOutputTable, algebra: LinearAlgebra): LeontiefModel {
  let A: Float64Array | null = null;
  return {
    table,
    algebra,
    get A() {
      A ??= technicalCoefficients(table);
      return A;
    },
    coefficient: (supplier, user) => coefficient(table, supplier, user),
    coefficientsAmong: (own) => coefficientsAmong(table, own),
    v: valueAddedCoefficients(table),
    factors: factorTable(table, algebra),
  };
}

/** The factors of a table's I − A, which is written where they will be: neither A nor I − A is held beside them. */
export function factorTable(table: InputOutputTable, algebra: LinearAlgebra): Factorisation {
  const write = (into: Float64Array) => identityMinusCoefficients(table, into);
  const labels = { name: table.name, label: (k: number) => labelOf(table, k) };
  return factored(write, size(table), labels, algebra, () => technicalCoefficients(table));
}

/** The factors of I − A for any matrix of coefficients, such as an economy's own block; `labels` say whose they are. */
export function factorIdentityMinus(A: Float64Array, labels: Labels, algebra: LinearAlgebra): Factorisation {
  const n = Math.sqrt(A.length);
  const write = (into: Float64Array) => {
    into.set(A);
    identityMinus(into, n);
  };
  return factored(write, n, labels, algebra, () => A);
}

function identityMinus(A: Float64Array, n: number): void {
  for (let k = 0; k < A.length; k++) A[k] = -A[k]!;
  for (let i = 0; i < n; i++) A[i * n + i]! += 1;
}

function factored(
  write: MatrixWriter,
  n: number,
  labels: Labels,
  algebra: LinearAlgebra,
  coefficients: () => Float64Array,
): Factorisation {
  try {
    return algebra.factor(write, n);
  } catch (error) {
    if (error instanceof SingularMatrixError) throw singularTable(labels, error.column, coefficients());
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
