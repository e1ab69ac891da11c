import { extent } from '../matrix/extent.js';
import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { layRows, weightedSums } from './weighted-sums.js';

/**
 * TOPSIS over columns in which more is better. The distance of wⱼxᵢⱼ to wⱼbⱼ squared is Σⱼ wⱼ² (xᵢⱼ − bⱼ)²: a weighted sum
 * of squares that do not depend on weights.
 */
export function topsisKernel({ rows, members }: KernelShape): AggregationKernel {
  const fromBest = new Float64Array(rows * members);
  const fromWorst = new Float64Array(rows * members);
  let squares = new Float64Array(0);
  let toBest = new Float64Array(0);
  return {
    load(columns) {
      const extents = columns.map(extent);
      layRows(columns, fromBest, (value, j) => (value - extents[j]![1]) ** 2);
      layRows(columns, fromWorst, (value, j) => (value - extents[j]![0]) ** 2);
    },
    run(weights, sets, scores, orderOnly) {
      if (squares.length < sets * members) squares = new Float64Array(sets * members);
      if (toBest.length < sets * rows) toBest = new Float64Array(sets * rows);
      for (let k = 0; k < sets * members; k++) squares[k] = weights[k]! * weights[k]!;
      weightedSums(fromBest, members, squares, sets, toBest);
      weightedSums(fromWorst, members, squares, sets, scores);
      if (orderOnly) closenessSquared(scores, toBest, sets * rows);
      else closeness(scores, toBest, sets * rows);
    },
  };
}

/** d⁻ / (d⁺ + d⁻) from the squares of both distances, in the place of those to the worst. */
function closeness(toWorst: Float64Array, toBest: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const worst = Math.sqrt(toWorst[i]!);
    const close = worst / (worst + Math.sqrt(toBest[i]!));
    if (Number.isNaN(close)) throw alike();
    toWorst[i] = close;
  }
}

/** The same from the squares themselves: d⁺/d⁻ stands in the order of its square. */
function closenessSquared(toWorst: Float64Array, toBest: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const close = toWorst[i]! / (toWorst[i]! + toBest[i]!);
    if (Number.isNaN(close)) throw alike();
    toWorst[i] = close;
  }
}

const alike = (): RangeError => new RangeError('all units are alike: there is no best and no worst to be near to');
