import type { MazziottaParetoOptions } from '../aggregate/mazziotta-pareto.js';
import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { layRows, weightedSums } from './weighted-sums.js';

/**
 * Mazziotta–Pareto over columns: mean and variance of a row are weighted sums of distances to the row's unweighted mean and of
 * their squares, small numbers that lose no digits.
 */
export function mazziottaParetoKernel(
  { rows, members }: KernelShape,
  { penalty = 'down' }: MazziottaParetoOptions = {},
): AggregationKernel {
  const centres = new Float64Array(rows);
  const distances = new Float64Array(rows * members);
  const squares = new Float64Array(rows * members);
  const sign = penalty === 'down' ? -1 : 1;
  let means = new Float64Array(0);
  return {
    load(columns) {
      centres.fill(0);
      for (const column of columns) for (let i = 0; i < rows; i++) centres[i]! += column[i]! / members;
      layRows(columns, distances, (value, _, i) => value - centres[i]!);
      layRows(columns, squares, (value, _, i) => (value - centres[i]!) ** 2);
    },
    run(weights, sets, scores) {
      if (means.length < sets * rows) means = new Float64Array(sets * rows);
      weightedSums(distances, members, weights, sets, means);
      weightedSums(squares, members, weights, sets, scores);
      for (let set = 0, k = 0; set < sets; set++) {
        for (let i = 0; i < rows; i++, k++) {
          const off = means[k]!;
          const centre = centres[i]! + off;
          if (!(centre > 0))
            throw new RangeError(
              `row ${i + 1} has the mean ${centre}: Mazziotta–Pareto needs means above zero; normalise to mean 100 and deviation 10`,
            );
          scores[k] = centre + (sign * (scores[k]! - off * off)) / centre;
        }
      }
    },
  };
}
