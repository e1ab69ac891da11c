/** n: what each row sells to all users, for intermediate and for final use. */
export function usesOfRows(Z: Float64Array, Y: Float64Array, n: number): Float64Array {
  const uses = new Float64Array(n);
  for (let k = 0; k < Z.length; k++) uses[Math.floor(k / n)]! += Z[k]!;
  const width = Y.length / n;
  for (let k = 0; k < Y.length; k++) uses[Math.floor(k / width)]! += Y[k]!;
  return uses;
}
