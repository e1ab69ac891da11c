import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { layRows, WeightedSums } from './weighted-sums.js';

/**
 * TOPSIS over columns in which more is better. The distance of wⱼxᵢⱼ to wⱼbⱼ squared is Σⱼ wⱼ² (xᵢⱼ − bⱼ)²: a weighted sum
 * of squares that do not depend on weights.
 */
export function topsisKernel({ rows, members }: KernelShape): AggregationKernel {
  const fromBest = new Float64Array(rows * members);
  const fromWorst = new Float64Array(rows * members);
  const sums = new WeightedSums(rows, members);
  let squares = new Float64Array(0);
  let toBest = new Float64Array(0);
  return {
    load(columns) {
      const best = columns.map((column) => column.reduce((most, value) => Math.max(most, value), -Infinity));
      const worst = columns.map((column) => column.reduce((least, value) => Math.min(least, value), Infinity));
      layRows(columns, fromBest, (value, j) => (value - best[j]!) ** 2);
      layRows(columns, fromWorst, (value, j) => (value - worst[j]!) ** 2);
    },
    run(weights, sets, scores) {
      if (squares.length < sets * members) squares = new Float64Array(sets * members);
      if (toBest.length < sets * rows) toBest = new Float64Array(sets * rows);
      for (let k = 0; k < sets * members; k++) squares[k] = weights[k]! * weights[k]!;
      sums.run(fromBest, squares, sets, toBest);
      sums.run(fromWorst, squares, sets, scores);
      for (let i = 0; i < sets * rows; i++) {
        const worst = Math.sqrt(scores[i]!);
        scores[i] = worst / (worst + Math.sqrt(toBest[i]!));
        if (Number.isNaN(scores[i]!))
          throw new RangeError('all units are alike: there is no best and no worst to be near to');
      }
    },
  };
}
