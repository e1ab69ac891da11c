import type { LeontiefModel } from '../structure/leontief.js';

/**
 * A change of few rows or few columns of A: `values` is k × n, its r-th row what is added to A's row (or column)
 * `indices[r]`. Whatever touches few suppliers is a change of rows, whatever touches few users one of columns.
 */
export interface CoefficientChange {
  by: 'rows' | 'columns';
  indices: Int32Array;
  values: Float64Array;
}

/** One input coefficient: what user j takes of supplier i per unit of its output, and what it is to be. */
export interface CoefficientTarget {
  supplier: number;
  user: number;
  coefficient: number;
}

/**
 * Sets single input coefficients.
 * @throws RangeError where an index is outside the table, a coefficient is negative or no number, or one is set twice
 */
export function setCoefficients(
  model: Pick<LeontiefModel, 'coefficient' | 'v'>,
  targets: CoefficientTarget[],
): CoefficientChange {
  const n = model.v.length;
  const set = new Map<number, number>();
  for (const { supplier, user, coefficient } of targets) {
    for (const [role, k] of Object.entries({ supplier, user })) {
      if (!Number.isInteger(k) || k < 0 || k >= n)
        throw new RangeError(`${role} ${k} is not among the ${n} of the table`);
    }
    if (!Number.isFinite(coefficient) || coefficient < 0) {
      throw new RangeError(
        `the coefficient of supplier ${supplier} for user ${user} is ${coefficient}; expected at least 0`,
      );
    }
    const at = supplier * n + user;
    if (set.has(at)) throw new RangeError(`the coefficient of supplier ${supplier} for user ${user} is set twice`);
    set.set(at, coefficient - model.coefficient(supplier, user));
  }
  const suppliers = [...new Set(targets.map(({ supplier }) => supplier))];
  const users = [...new Set(targets.map(({ user }) => user))];
  const by = suppliers.length <= users.length ? 'rows' : 'columns';
  const indices = by === 'rows' ? suppliers : users;
  const values = new Float64Array(indices.length * n);
  for (const { supplier, user } of targets) {
    const [line, across] = by === 'rows' ? [supplier, user] : [user, supplier];
    values[indices.indexOf(line) * n + across] = set.get(supplier * n + user)!;
  }
  return { by, indices: Int32Array.from(indices), values };
}

/** A + the change, n × n: for whoever needs all of it. */
export function changedCoefficients(A: Float64Array, { by, indices, values }: CoefficientChange): Float64Array {
  const n = Math.sqrt(A.length);
  const changed = A.slice();
  indices.forEach((line, r) => {
    for (let across = 0; across < n; across++) {
      changed[by === 'rows' ? line * n + across : across * n + line]! += values[r * n + across]!;
    }
  });
  return changed;
}

/** What is added to the coefficient of one supplier and one user. */
export function changeAt({ by, indices, values }: CoefficientChange, supplier: number, user: number): number {
  const [line, across] = by === 'rows' ? [supplier, user] : [user, supplier];
  const r = indices.indexOf(line);
  return r < 0 ? 0 : values[(r * values.length) / indices.length + across]!;
}

/** The same among some country-industries alone; `block` is A among them, and is changed. */
export function changedAmong(
  block: Float64Array,
  own: Int32Array,
  { by, indices, values }: CoefficientChange,
): Float64Array {
  const size = own.length;
  const n = values.length / Math.max(1, indices.length);
  indices.forEach((line, r) => {
    const at = own.indexOf(line);
    if (at < 0) return;
    own.forEach((across, k) => {
      block[by === 'rows' ? at * size + k : k * size + at]! += values[r * n + across]!;
    });
  });
  return block;
}
