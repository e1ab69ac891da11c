import { type InputOutputTable, size } from '../table/input-output-table.js';

/** A = Z x̂⁻¹, n × n: input i per unit of output j; a column of zeros where output is zero. Miller & Blair 2022, ch. 2. */
export function technicalCoefficients({ Z, x }: Pick<InputOutputTable, 'Z' | 'x'>): Float64Array {
  const A = new Float64Array(Z.length);
  scaleColumns(Z, perUnitOf(x, 1), A);
  return A;
}

/** I − A into a matrix of zeros, in one pass over Z. */
export function identityMinusCoefficients({ Z, x }: Pick<InputOutputTable, 'Z' | 'x'>, into: Float64Array): void {
  scaleColumns(Z, perUnitOf(x, -1), into);
  for (let i = 0; i < x.length; i++) into[i * x.length + i]! += 1;
}

const perUnitOf = (x: Float64Array, sign: number): Float64Array =>
  x.map((output) => (output === 0 ? 0 : sign / output));

function scaleColumns(matrix: Float64Array, factors: Float64Array, into: Float64Array): void {
  const n = factors.length;
  for (let k = 0; k < matrix.length; ) for (let j = 0; j < n; j++, k++) into[k] = matrix[k]! * factors[j]!;
}

/** The element of A of one supplier and one user, the same as in all of A to the last bit. */
export function coefficient({ Z, x }: Pick<InputOutputTable, 'Z' | 'x'>, supplier: number, user: number): number {
  return x[user] === 0 ? 0 : Z[supplier * x.length + user]! * (1 / x[user]!);
}

/** A among some country-industries alone, size × size. */
export function coefficientsAmong({ Z, x }: Pick<InputOutputTable, 'Z' | 'x'>, own: Int32Array): Float64Array {
  const size = own.length;
  const block = new Float64Array(size * size);
  for (let i = 0, at = 0; i < size; i++) {
    for (let j = 0; j < size; j++, at++) block[at] = coefficient({ Z, x }, own[i]!, own[j]!);
  }
  return block;
}

/** v = VA / x, n: value added per unit of output; zero where output is zero. */
export function valueAddedCoefficients(table: InputOutputTable): Float64Array {
  const v = new Float64Array(size(table));
  for (let j = 0; j < v.length; j++) v[j] = table.x[j] === 0 ? 0 : table.VA[j]! / table.x[j]!;
  return v;
}
