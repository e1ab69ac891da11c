import {
  type Factorisation,
  type LinearAlgebra,
  SingularMatrixError,
  type SolveOptions,
} from '../linear-algebra/linear-algebra.js';
import type { LeontiefModel } from '../structure/leontief.js';
import { type CoefficientChange, changeAt, changedAmong, changedCoefficients } from './coefficient-change.js';

/** A changed matrix in factored form: the factors of the one before it, and a correction of rank k. */
interface ChangedFactors extends Factorisation {
  base: Factorisation;
  change: CoefficientChange;
  /** How much of the change is made. */
  share: number;
  /** M⁻¹ U, n × k, where the changed matrix is M − share · U R. */
  W: Float64Array;
  /** The factors of I − share · R W, k × k. */
  small: Factorisation;
}

/** The changed table has no solution: what it needs of itself, directly and indirectly, is all that it makes. */
export class ImpossibleChangeError extends Error {
  constructor(table: string) {
    super(
      `${table}: after this change I − A has no inverse: some industries would use up all that they make; make the change smaller`,
    );
    this.name = 'ImpossibleChangeError';
  }
}

/**
 * The model of a table whose input coefficients have changed in few rows or columns, without factoring again: every
 * indicator that solves with the model works on it. (M − U R)⁻¹ = M⁻¹ + W (I − R W)⁻¹ R M⁻¹ with W = M⁻¹ U. Sherman &
 * Morrison 1950; Woodbury 1950. Output and final demand in `table` stay those of the unchanged table.
 * @throws ImpossibleChangeError where the changed I − A is singular
 */
export const changedModel = (model: LeontiefModel, change: CoefficientChange): LeontiefModel =>
  changeAlong(model, change)(1);

/**
 * The same for any part of a change, 0 to 1 (or beyond): what a slider moves along. The solves for W are done once; each
 * step factors a k × k matrix alone.
 */
export function changeAlong(model: LeontiefModel, change: CoefficientChange): (share: number) => LeontiefModel {
  const { algebra, factors, table, v } = model;
  const n = model.v.length;
  const k = change.indices.length;
  if (k === 0) return () => model;
  const W = algebra.solve(factors, columnsOf(change, n), k);
  const whole = timesRight(change, W, k, algebra);
  return (share) => {
    const core = whole.map((value) => -share * value);
    for (let r = 0; r < k; r++) core[r * k + r]! += 1;
    try {
      const changed: ChangedFactors = { n, base: factors, change, share, W, small: algebra.factor(core, k) };
      const made = scaledChange(change, share);
      let A: Float64Array | null = null;
      return {
        table,
        v,
        get A() {
          A ??= changedCoefficients(model.A, made);
          return A;
        },
        coefficient: (supplier, user) => model.coefficient(supplier, user) + changeAt(made, supplier, user),
        coefficientsAmong: (own) => changedAmong(model.coefficientsAmong(own), own, made),
        algebra: solvingChanges(algebra, changed),
        factors: changed,
      };
    } catch (error) {
      if (error instanceof SingularMatrixError) throw new ImpossibleChangeError(table.name);
      throw error;
    }
  };
}

const scaledChange = (change: CoefficientChange, share: number): CoefficientChange =>
  share === 1 ? change : { ...change, values: change.values.map((value) => value * share) };

/** The same algebra, which also solves with the given changed matrix. */
function solvingChanges(algebra: LinearAlgebra, changed: ChangedFactors): LinearAlgebra {
  return {
    name: algebra.name,
    library: algebra.library,
    version: algebra.version,
    path: algebra.path,
    factor: (matrix, n) => algebra.factor(matrix, n),
    multiply: (left, right, shape) => algebra.multiply(left, right, shape),
    solve: (factorisation, rhs, columns, options) =>
      factorisation === changed
        ? solveChanged(algebra, changed, rhs, columns, options)
        : algebra.solve(factorisation, rhs, columns, options),
  };
}

function solveChanged(
  algebra: LinearAlgebra,
  changed: ChangedFactors,
  rhs: Float64Array,
  columns: number,
  { transposed = false }: SolveOptions = {},
): Float64Array {
  const { n, base, change, share, W, small } = changed;
  const k = change.indices.length;
  if (transposed) {
    // (M − U R)⁻ᵀ b = M⁻ᵀ (b + Rᵀ (I − R W)⁻ᵀ Wᵀ b)
    const along = algebra.multiply(transpose(W, n, k), rhs, { rows: k, inner: n, columns });
    const weights = scaled(algebra.solve(small, along, columns, { transposed: true }), share);
    return algebra.solve(base, added(rhs, timesRightTransposed(change, weights, columns, n, algebra)), columns, {
      transposed: true,
    });
  }
  return corrected(algebra, changed, algebra.solve(base, rhs, columns), columns);
}

/** M⁻¹ b, corrected for the change: + W (I − R W)⁻¹ R M⁻¹ b. */
function corrected(
  algebra: LinearAlgebra,
  { n, change, share, W, small }: ChangedFactors,
  before: Float64Array,
  columns: number,
): Float64Array {
  const along = timesRight(change, before, columns, algebra);
  const weights = scaled(algebra.solve(small, along, columns), share);
  return added(before, algebra.multiply(W, weights, { rows: n, inner: change.indices.length, columns }));
}

/** What leontiefTimes gives after a change, from what it gave before: nothing is solved with the large factors again. */
export function afterChange(changed: LeontiefModel, before: Float64Array, columns: number): Float64Array {
  if (!('change' in changed.factors)) return before;
  return corrected(changed.algebra, changed.factors as ChangedFactors, before, columns);
}

/** U, n × k: unit columns of the changed rows, or the changes of the changed columns. */
function columnsOf({ by, indices, values }: CoefficientChange, n: number): Float64Array {
  const k = indices.length;
  if (by === 'columns') return transpose(values, k, n);
  const units = new Float64Array(n * k);
  indices.forEach((row, r) => {
    units[row * k + r] = 1;
  });
  return units;
}

/** R · matrix, k × columns: the changed rows' changes times it, or its rows at the changed columns. */
function timesRight(
  { by, indices, values }: CoefficientChange,
  matrix: Float64Array,
  columns: number,
  algebra: LinearAlgebra,
): Float64Array {
  const k = indices.length;
  if (by === 'rows') return algebra.multiply(values, matrix, { rows: k, inner: values.length / k, columns });
  const picked = new Float64Array(k * columns);
  indices.forEach((row, r) => {
    picked.set(matrix.subarray(row * columns, (row + 1) * columns), r * columns);
  });
  return picked;
}

/** Rᵀ · weights, n × columns. */
function timesRightTransposed(
  { by, indices, values }: CoefficientChange,
  weights: Float64Array,
  columns: number,
  n: number,
  algebra: LinearAlgebra,
): Float64Array {
  const k = indices.length;
  if (by === 'rows') return algebra.multiply(transpose(values, k, n), weights, { rows: n, inner: k, columns });
  const spread = new Float64Array(n * columns);
  indices.forEach((row, r) => {
    spread.set(weights.subarray(r * columns, (r + 1) * columns), row * columns);
  });
  return spread;
}

function transpose(matrix: Float64Array, rows: number, columns: number): Float64Array {
  const turned = new Float64Array(matrix.length);
  for (let i = 0, at = 0; i < rows; i++) for (let j = 0; j < columns; j++, at++) turned[j * rows + i] = matrix[at]!;
  return turned;
}

function added(one: Float64Array, other: Float64Array): Float64Array {
  for (let at = 0; at < one.length; at++) other[at]! += one[at]!;
  return other;
}

const scaled = (values: Float64Array, factor: number) =>
  factor === 1 ? values : values.map((value) => value * factor);
