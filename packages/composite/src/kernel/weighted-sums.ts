/** Sets of weights that are taken at once: each value that is read serves them all. */
const LANES = 4;

/** Σⱼ wⱼ xᵢⱼ of a table, row after row, for several sets of weights: the step that all weighted means come down to. */
export class WeightedSums {
  private readonly lanes: Float64Array;

  constructor(
    private readonly rows: number,
    private readonly members: number,
  ) {
    this.lanes = new Float64Array(members * LANES);
  }

  /** table: rows × members; weights: sets × members; sums: sets × rows. Adds in the order of members, however many sets. */
  run(table: Float64Array, weights: Float64Array, sets: number, sums: Float64Array): void {
    let set = 0;
    for (; set + LANES <= sets; set += LANES) this.four(table, weights, set, sums);
    for (; set < sets; set++) this.one(table, weights, set, sums);
  }

  private four(table: Float64Array, weights: Float64Array, first: number, sums: Float64Array): void {
    const { rows, members, lanes } = this;
    for (let j = 0; j < members; j++)
      for (let lane = 0; lane < LANES; lane++) lanes[j * LANES + lane] = weights[(first + lane) * members + j]!;
    const [to0, to1, to2, to3] = [first * rows, (first + 1) * rows, (first + 2) * rows, (first + 3) * rows];
    // Two rows at a time: each weight that is read serves both.
    const odd = rows % 2;
    if (odd === 1) this.oneRow(table, 0, first, sums);
    for (let i = odd; i < rows; i += 2) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      let at = i * members;
      for (let k = 0; k < members * LANES; k += LANES, at++) {
        const a = table[at]!;
        const b = table[at + members]!;
        const w0 = lanes[k]!;
        const w1 = lanes[k + 1]!;
        const w2 = lanes[k + 2]!;
        const w3 = lanes[k + 3]!;
        a0 += a * w0;
        a1 += a * w1;
        a2 += a * w2;
        a3 += a * w3;
        b0 += b * w0;
        b1 += b * w1;
        b2 += b * w2;
        b3 += b * w3;
      }
      sums[to0 + i] = a0;
      sums[to0 + i + 1] = b0;
      sums[to1 + i] = a1;
      sums[to1 + i + 1] = b1;
      sums[to2 + i] = a2;
      sums[to2 + i + 1] = b2;
      sums[to3 + i] = a3;
      sums[to3 + i + 1] = b3;
    }
  }

  private oneRow(table: Float64Array, row: number, first: number, sums: Float64Array): void {
    const { rows, members, lanes } = this;
    for (let lane = 0; lane < LANES; lane++) {
      let sum = 0;
      for (let j = 0; j < members; j++) sum += table[row * members + j]! * lanes[j * LANES + lane]!;
      sums[(first + lane) * rows + row] = sum;
    }
  }

  private one(table: Float64Array, weights: Float64Array, set: number, sums: Float64Array): void {
    const { rows, members } = this;
    const from = set * members;
    for (let i = 0, at = 0; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < members; j++) sum += table[at++]! * weights[from + j]!;
      sums[set * rows + i] = sum;
    }
  }
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
