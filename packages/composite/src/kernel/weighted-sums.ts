import { compiledKernel } from './compiled.js';

/** The compiled kernel takes sets in fours. */
const LANES = 4;
const DOUBLE = 8;

/**
 * Σⱼ wⱼ xᵢⱼ of a table, row after row, for several sets of weights: the step that all weighted means come down to. Members are
 * added in their order, so that a set gives the same sums to the last bit with the compiled kernel and without.
 * @param table rows × members
 * @param weights sets × members
 * @param sums sets × rows, what is written
 */
export function weightedSums(
  table: Float64Array,
  members: number,
  weights: Float64Array,
  sets: number,
  sums: Float64Array,
): void {
  if (sets >= LANES && byCompiledKernel(table, members, weights, sets, sums)) return;
  const rows = table.length / members;
  for (let set = 0; set < sets; set++) plainSums(table, members, weights, set, sums, rows);
}

/** The same by the script alone, for one set. */
export function plainSums(
  table: Float64Array,
  members: number,
  weights: Float64Array,
  set: number,
  sums: Float64Array,
  rows: number,
): void {
  const from = set * members;
  for (let i = 0, at = 0; i < rows; i++) {
    let sum = 0;
    for (let j = 0; j < members; j++) sum += table[at++]! * weights[from + j]!;
    sums[set * rows + i] = sum;
  }
}

function byCompiledKernel(
  table: Float64Array,
  members: number,
  weights: Float64Array,
  sets: number,
  sums: Float64Array,
): boolean {
  const rows = table.length / members;
  const lanes = Math.ceil(sets / LANES) * LANES;
  const kernel = compiledKernel(DOUBLE * (table.length + lanes * members + LANES * members + lanes * rows));
  if (!kernel) return false;
  const { run, free, doubles } = kernel;
  const ofTable = free / DOUBLE;
  const ofWeights = ofTable + table.length;
  const ofTurned = ofWeights + lanes * members;
  const ofSums = ofTurned + LANES * members;
  doubles.set(table, ofTable);
  // What is left of the last four is computed too, and not read.
  doubles.set(weights.subarray(0, sets * members), ofWeights);
  run.weightedSums(ofTable * DOUBLE, rows, members, ofWeights * DOUBLE, lanes, ofTurned * DOUBLE, ofSums * DOUBLE);
  sums.set(doubles.subarray(ofSums, ofSums + sets * rows));
  return true;
}

/** Lays columns out row after row, each value through `turned`. */
export function layRows(
  columns: readonly Float64Array[],
  table: Float64Array,
  turned: (value: number, j: number, i: number) => number,
): void {
  const members = columns.length;
  columns.forEach((column, j) => {
    for (let i = 0; i < column.length; i++) table[i * members + j] = turned(column[i]!, j, i);
  });
}
