import { compiledKernel } from './compiled.js';

/** Runs of this length are sorted by insertion, which is quick where the order is nearly right already. */
const RUN = 32;

/** Up to so many rows in every period, comparing all pairs with the compiled kernel is quicker than sorting. */
const MOST_COMPARED = 128;
const DOUBLE = 8;
const INTEGER = 4;

/**
 * Ranks rows within periods, over and over. Small periods by counting who is greater, with the compiled kernel; larger ones by a
 * sort that begins with the order of the first, from which weights that differ a little hardly part. Equals share the better
 * rank, as in `rank`.
 */
export class RankOrder {
  /** Rows of each period, as given. */
  private readonly rows: Int32Array;
  /** Where each period begins among them, and where the last ends. */
  private readonly starts: Int32Array;
  private readonly largest: number;
  /** Rows of each period, best first, as first sorted. */
  private first: Int32Array | null = null;
  /** The same as last sorted. */
  private readonly order: Int32Array;
  private readonly keys: Float64Array;
  private readonly mergedRows: Int32Array;
  private readonly mergedKeys: Float64Array;

  /** @param periods the rows of each period; together every row once */
  constructor(periods: readonly (readonly number[])[]) {
    this.rows = Int32Array.from(periods.flat());
    this.starts = new Int32Array(periods.length + 1);
    periods.forEach((rows, k) => {
      this.starts[k + 1] = this.starts[k]! + rows.length;
    });
    this.largest = Math.max(...periods.map((rows) => rows.length));
    this.order = this.rows.slice();
    this.keys = new Float64Array(this.rows.length);
    this.mergedRows = new Int32Array(this.rows.length);
    this.mergedKeys = new Float64Array(this.rows.length);
  }

  /** Writes the rank of each row within its period, 1 best; the score of row i stands at `at` + i. */
  rank(scores: Float64Array, at: number, ranks: Int32Array): void {
    if (this.largest > MOST_COMPARED || !this.compare(scores, at, ranks)) this.rankSorted(scores, at, ranks);
  }

  private compare(scores: Float64Array, at: number, ranks: Int32Array): boolean {
    const { rows, starts } = this;
    const count = rows.length;
    const doubles = count + this.largest + 1;
    const kernel = compiledKernel(DOUBLE * doubles + INTEGER * (2 * count + starts.length));
    if (!kernel) return false;
    const { run, free } = kernel;
    const ofKeys = free + DOUBLE * count;
    const ofRows = free + DOUBLE * doubles;
    const ofRanks = ofRows + INTEGER * count;
    const ofStarts = ofRanks + INTEGER * count;
    kernel.doubles.set(scores.subarray(at, at + count), free / DOUBLE);
    kernel.integers.set(rows, ofRows / INTEGER);
    kernel.integers.set(starts, ofStarts / INTEGER);
    run.rankPeriods(free, ofRows, ofStarts, starts.length - 1, ofKeys, ofRanks);
    ranks.set(kernel.integers.subarray(ofRanks / INTEGER, ofRanks / INTEGER + count));
    return true;
  }

  /** The same by the script alone. */
  rankSorted(scores: Float64Array, at: number, ranks: Int32Array): void {
    const { order, keys, starts } = this;
    if (this.first) order.set(this.first);
    for (let k = 0; k < order.length; k++) keys[k] = scores[at + order[k]!]!;
    for (let period = 0; period + 1 < starts.length; period++) {
      const from = starts[period]!;
      const to = starts[period + 1]!;
      this.sort(from, to);
      let rank = 1;
      for (let k = from; k < to; k++) {
        if (k > from && keys[k] !== keys[k - 1]) rank = k - from + 1;
        ranks[order[k]!] = rank;
      }
    }
    this.first ??= order.slice();
  }

  private sort(from: number, to: number): void {
    for (let start = from; start < to; start += RUN) this.insert(start, Math.min(start + RUN, to));
    for (let width = RUN; width < to - from; width *= 2)
      for (let start = from; start + width < to; start += 2 * width)
        this.merge(start, start + width, Math.min(start + 2 * width, to));
  }

  private insert(from: number, to: number): void {
    const { order, keys } = this;
    for (let k = from + 1; k < to; k++) {
      const key = keys[k]!;
      if (keys[k - 1]! >= key) continue;
      const row = order[k]!;
      let hole = k;
      while (hole > from && keys[hole - 1]! < key) {
        keys[hole] = keys[hole - 1]!;
        order[hole] = order[hole - 1]!;
        hole--;
      }
      keys[hole] = key;
      order[hole] = row;
    }
  }

  private merge(from: number, middle: number, to: number): void {
    const { order, keys, mergedRows, mergedKeys } = this;
    if (keys[middle - 1]! >= keys[middle]!) return;
    let left = from;
    let right = middle;
    for (let k = from; k < to; k++) {
      const takesLeft = right >= to || (left < middle && keys[left]! >= keys[right]!);
      const source = takesLeft ? left++ : right++;
      mergedKeys[k] = keys[source]!;
      mergedRows[k] = order[source]!;
    }
    keys.set(mergedKeys.subarray(from, to), from);
    order.set(mergedRows.subarray(from, to), from);
  }
}
