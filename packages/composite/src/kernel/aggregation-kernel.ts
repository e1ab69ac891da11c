/**
 * Aggregates members, column by column, to a score a row: the same figures as the plain function of its name, but for many
 * sets of weights over the same columns. What does not depend on weights is computed once, when columns are loaded.
 */
export interface AggregationKernel {
  /** Takes in as many columns as there are members, one value a row, more being better. @throws RangeError for values that the method cannot take */
  load(columns: readonly Float64Array[]): void;
  /**
   * weights: sets × members, each set summing to 1; scores: sets × rows. With `orderOnly`, what is written may be any numbers
   * that stand in the same order as the scores, where these are cheaper to come by.
   */
  run(weights: Float64Array, sets: number, scores: Float64Array, orderOnly?: boolean): void;
}

/** The place and size of what a kernel works on. */
export interface KernelShape {
  rows: number;
  members: number;
}
