import { type AggregationChoice, methodOf } from '../definition/choices.js';
import type { AggregationKernel, KernelShape } from './aggregation-kernel.js';
import { copelandKernel } from './copeland-kernel.js';
import { mazziottaParetoKernel } from './mazziotta-pareto-kernel.js';
import { ARITHMETIC, GEOMETRIC, HARMONIC, meanKernel } from './mean-kernel.js';
import { topsisKernel } from './topsis-kernel.js';

/** The kernel of an aggregation, with its options. */
export function kernelOf(choice: AggregationChoice, shape: KernelShape): AggregationKernel {
  const { penalty, count } = typeof choice === 'string' ? {} : choice;
  switch (methodOf(choice)) {
    case 'arithmetic':
      return meanKernel(shape, ARITHMETIC);
    case 'geometric':
      return meanKernel(shape, GEOMETRIC);
    case 'harmonic':
      return meanKernel(shape, HARMONIC);
    case 'topsis':
      return topsisKernel(shape);
    case 'mazziotta-pareto':
      return mazziottaParetoKernel(shape, penalty ? { penalty } : {});
    case 'copeland':
      return copelandKernel(shape, count ? { count } : {});
  }
}

/** Whether means of means, with weights multiplied, are the mean of all: then levels need not be gone through one by one. */
export const nests = (choice: AggregationChoice): boolean =>
  ['arithmetic', 'geometric', 'harmonic'].includes(methodOf(choice));
