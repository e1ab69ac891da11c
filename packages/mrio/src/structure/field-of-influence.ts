import { type LeontiefModel, leontiefInverse, leontiefTimes, leontiefTransposedTimes } from './leontief.js';

/**
 * First-order field of influence of coefficient a_ij, n × n: F = b_·i b_j·, how every element of B moves per unit of
 * change of a_ij. Sonis & Hewings 1989; Miller & Blair 2022, §12.3.6. Two solves.
 */
export function fieldOfInfluence(model: LeontiefModel, supplier: number, user: number): Float64Array {
  const n = model.v.length;
  const unit = (k: number) => {
    const vector = new Float64Array(n);
    vector[k] = 1;
    return vector;
  };
  const column = leontiefTimes(model, unit(supplier), 1);
  const row = leontiefTransposedTimes(model, unit(user), 1);
  const field = new Float64Array(n * n);
  for (let i = 0, at = 0; i < n; i++) for (let j = 0; j < n; j++, at++) field[at] = column[i]! * row[j]!;
  return field;
}

/**
 * Σ_kl |F_kl| for every coefficient a_ij, n × n: which links matter most to the whole economy. The sum over a product of a
 * column and a row is the product of their sums, so that one inverse does for all n² fields.
 */
export function linkImportance(model: LeontiefModel): Float64Array {
  const B = leontiefInverse(model);
  const n = model.v.length;
  const columns = new Float64Array(n);
  const rows = new Float64Array(n);
  for (let i = 0, at = 0; i < n; i++) {
    for (let j = 0; j < n; j++, at++) {
      columns[j]! += Math.abs(B[at]!);
      rows[i]! += Math.abs(B[at]!);
    }
  }
  return B.map((_, at) => columns[Math.floor(at / n)]! * rows[at % n]!);
}
