import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { layRows, weightedSums } from './weighted-sums.js';

/** A mean that is a weighted sum of turned values, turned back: f⁻¹(Σⱼ wⱼ f(xᵢⱼ)). Kolmogorov 1930. */
export interface QuasiArithmetic {
  name: string;
  turn(value: number): number;
  back(sum: number): number;
  /** Whether a larger sum means a larger or a smaller mean. */
  order: 1 | -1;
  /** Whether values must be above zero. */
  positive: boolean;
}

export const ARITHMETIC: QuasiArithmetic = {
  name: 'arithmetic',
  turn: (value) => value,
  back: (sum) => sum,
  order: 1,
  positive: false,
};
export const GEOMETRIC: QuasiArithmetic = {
  name: 'geometric',
  turn: Math.log,
  back: Math.exp,
  order: 1,
  positive: true,
};
export const HARMONIC: QuasiArithmetic = {
  name: 'harmonic',
  turn: (value) => 1 / value,
  back: (sum) => 1 / sum,
  order: -1,
  positive: true,
};

/** Arithmetic, geometric and harmonic means of rows. */
export function meanKernel({ rows, members }: KernelShape, mean: QuasiArithmetic): AggregationKernel {
  const table = new Float64Array(rows * members);
  return {
    load(columns) {
      if (mean.positive) expectPositive(columns, mean.name);
      layRows(columns, table, mean.turn);
    },
    run(weights, sets, scores, orderOnly) {
      weightedSums(table, members, weights, sets, scores);
      if (mean === ARITHMETIC || (orderOnly && mean.order > 0)) return;
      for (let i = 0; i < sets * rows; i++) scores[i] = mean.back(scores[i]!);
    },
  };
}

function expectPositive(columns: readonly Float64Array[], name: string): void {
  columns.forEach((column, j) => {
    const wrong = column.findIndex((value) => !(value > 0));
    if (wrong >= 0)
      throw new RangeError(
        `member ${j + 1}, row ${wrong + 1} is ${column[wrong]}: ${name} means need values above zero; add a shift or take another normalisation`,
      );
  });
}
