import { type LeontiefModel, leontiefTimes, leontiefTransposedTimes } from './leontief.js';

/*
 * The Ghosh inverse G = (I − x̂⁻¹Z)⁻¹ is x̂⁻¹ B x̂ (Ghosh 1958; Miller & Blair 2022, eq. 12.14): the factors of I − A serve
 * for both, and G is applied by scaling with output before and after. Industries without output sell nothing on.
 */

/** G · right, n × columns: what each industry's output, sold on and on, reaches of the given coefficients of users. */
export function ghoshTimes(model: LeontiefModel, right: Float64Array, columns: number): Float64Array {
  return scaled(leontiefTimes(model, scaled(right, columns, model.table.x), columns), columns, inverses(model.table.x));
}

/** Gᵀ · left, n × columns: output that primary inputs (n × columns) make possible, directly and indirectly. */
export function ghoshTransposedTimes(model: LeontiefModel, left: Float64Array, columns: number): Float64Array {
  const pushed = leontiefTransposedTimes(model, scaled(left, columns, inverses(model.table.x)), columns);
  return scaled(pushed, columns, model.table.x);
}

/** Output (allocation) coefficients x̂⁻¹Z, n × n: the share of i's output that j uses; a row of zeros where output is zero. */
export function allocationCoefficients({ table: { Z, x } }: LeontiefModel): Float64Array {
  const n = x.length;
  return Z.map((value, at) => {
    const output = x[Math.floor(at / n)]!;
    return output === 0 ? 0 : value / output;
  });
}

const inverses = (x: Float64Array) => x.map((value) => (value === 0 ? 0 : 1 / value));

const scaled = (matrix: Float64Array, columns: number, factors: Float64Array) =>
  matrix.map((value, at) => value * factors[Math.floor(at / columns)]!);
