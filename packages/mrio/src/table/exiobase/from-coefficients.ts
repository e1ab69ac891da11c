import { TableError } from '../table-error.js';

/** How close the last round must come, and how many there may be. */
const TOLERANCE = 1e-13;
const ROUNDS = 5000;

/** Z = A x̂, in place. */
export function scaleColumns(A: Float64Array, x: Float64Array): void {
  const n = x.length;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) A[i * n + j]! *= x[j]!;
}

/**
 * Output where an archive holds coefficients and final demand alone: x = y + A y + A² y + … (Waugh 1950), round by round.
 * @throws TableError where it does not converge
 */
export function outputOf(A: Float64Array, Y: Float64Array, file: string): Float64Array {
  const n = Math.round(Math.sqrt(A.length));
  const width = Y.length / n;
  let term = new Float64Array(n);
  Y.forEach((value, k) => {
    term[Math.floor(k / width)]! += value;
  });
  const x = term.slice();
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(n);
    let change = 0;
    let largest = 0;
    for (let i = 0; i < n; i++) {
      let sum = 0;
      for (let j = 0; j < n; j++) sum += A[i * n + j]! * term[j]!;
      next[i] = sum;
      x[i]! += sum;
      change = Math.max(change, Math.abs(sum));
      largest = Math.max(largest, Math.abs(x[i]!));
    }
    if (!Number.isFinite(largest)) break;
    if (change <= TOLERANCE * largest) return x;
    term = next;
  }
  const problem = `output does not follow from A and Y: it grows round by round`;
  throw new TableError(problem, { file }, 'coefficients whose columns add up to less than 1, or a file x.txt or Z.txt');
}
