import { type InputOutputTable, size } from '../table/input-output-table.js';

/** A = Z x̂⁻¹, n × n: input i per unit of output j; a column of zeros where output is zero. Miller & Blair 2022, ch. 2. */
export function technicalCoefficients({ Z, x }: Pick<InputOutputTable, 'Z' | 'x'>): Float64Array {
  const n = x.length;
  const perUnit = x.map((output) => (output === 0 ? 0 : 1 / output));
  const A = new Float64Array(n * n);
  for (let i = 0, k = 0; i < n; i++) for (let j = 0; j < n; j++, k++) A[k] = Z[k]! * perUnit[j]!;
  return A;
}

/** v = VA / x, n: value added per unit of output; zero where output is zero. */
export function valueAddedCoefficients(table: InputOutputTable): Float64Array {
  const v = new Float64Array(size(table));
  for (let j = 0; j < v.length; j++) v[j] = table.x[j] === 0 ? 0 : table.VA[j]! / table.x[j]!;
  return v;
}
