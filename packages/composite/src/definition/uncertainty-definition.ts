import { z } from 'zod';
import { AggregationPlan, ImputationChoice, NormalisationChoice, OutlierChoice, WeightingPlan } from './choices.js';

/** What is varied, and how often. Each list holds further choices to draw from, beside the definition's own. */
export const Uncertainty = z.strictObject({
  /** Monte Carlo runs. */
  runs: z.int().min(1).max(100_000).default(1000),
  /** The same seed gives the same intervals. */
  seed: z.int().default(1),
  /** Each weight is multiplied by a number drawn evenly from 1 ± this. */
  weightNoise: z.number().min(0).lt(1).default(0.25),
  imputation: z.array(ImputationChoice).default([]),
  outliers: z.array(OutlierChoice).default([]),
  normalise: z.array(NormalisationChoice).default([]),
  weights: z.array(WeightingPlan).default([]),
  aggregate: z.array(AggregationPlan).default([]),
  /** Whether runs leave out one indicator, or none, each as likely. */
  leaveOut: z.boolean().default(false),
  /** Share of the runs that a rank interval holds. */
  interval: z.number().gt(0).lt(1).default(0.9),
});
export type Uncertainty = z.infer<typeof Uncertainty>;

/** Sobol indices: which of the varied steps moves the results. */
export const Sensitivity = z.strictObject({
  /** Base samples; the number of evaluations is this × (varied steps + 2). */
  samples: z.int().min(2).max(100_000).default(1000),
  seed: z.int().default(1),
  of: z.enum(['score', 'rank']).default('rank'),
});
export type Sensitivity = z.infer<typeof Sensitivity>;
