import { z } from 'zod';
import { Aggregation, ImputationMethod, Normalisation, OutlierMethod, Weighting } from './methods.js';

/** A step's choice is one word, or an object that names the method beside its options. */
export type Choice<Word extends string, Options> = Word | (Options & { method: Word });

/** The method that a choice names. */
export const methodOf = <Word extends string>(choice: Word | { method: Word }): Word =>
  typeof choice === 'string' ? choice : choice.method;

const ImputationOptions = z.strictObject({
  method: ImputationMethod,
  /** interpolate: what stands before a unit's first value and after its last: the nearest of its values, or nothing does. Default 'nearest'. */
  edges: z.enum(['nearest', 'refuse']).optional(),
  /** regression: 'period' (the trend of the unit's own values), or the columns of other indicators or data. Default 'period'. */
  on: z.union([z.literal('period'), z.array(z.string().min(1)).min(1)]).optional(),
  /** mean, median: the column of labels whose sharers are peers (region, size class). Default: all units of the period. */
  peers: z.string().min(1).optional(),
});
/** How gaps are filled: a word, or with options. */
export const ImputationChoice = z.union([ImputationMethod, ImputationOptions]);
export type ImputationChoice = z.infer<typeof ImputationChoice>;

const OutlierOptions = z.strictObject({
  method: OutlierMethod,
  /** An indicator has outliers where |skewness| and excess kurtosis both reach their bounds. Default 2. */
  skewness: z.number().positive().optional(),
  /** Default 3.5. */
  kurtosis: z.number().positive().optional(),
  /** winsorise: the most cells of an indicator that are drawn in. Default 5. */
  most: z.int().min(1).optional(),
  /** winsorise: what happens to an indicator that so many cells do not mend. Default 'log'. */
  otherwise: z.enum(['log', 'keep']).optional(),
});
/** How outliers are treated: a word, or with options. */
export const OutlierChoice = z.union([OutlierMethod, OutlierOptions]);
export type OutlierChoice = z.infer<typeof OutlierChoice>;

const NormalisationOptions = z.strictObject({
  method: Normalisation,
  /** min-max, goalposts: what the worst and the best become. Default [0, 1]. */
  range: z.tuple([z.number(), z.number()]).optional(),
  /** min-max: added to every value. Default: the definition's `shift`. */
  shift: z.number().min(0).max(1).optional(),
  /** z-score: mean of the scale. Default 0. */
  mean: z.number().optional(),
  /** z-score: deviation of the scale. Default 1. */
  deviation: z.number().positive().optional(),
  /** z-score: whether squares are divided by n − 1 or by n. Default 'sample'. */
  moments: z.enum(['sample', 'population']).optional(),
  /** distance-to-target: from the worst value that occurs, or from zero. Default 'worst'. */
  from: z.enum(['worst', 'zero']).optional(),
  /** goalposts (default true), distance-to-target (default false): whether values beyond the end stop at it. */
  clamp: z.boolean().optional(),
});
/** How values are brought to one scale: a word, or with options. */
export const NormalisationChoice = z.union([Normalisation, NormalisationOptions]);
export type NormalisationChoice = z.infer<typeof NormalisationChoice>;

/** 3, or '1/3' as pairwise comparisons write it. */
const Ratio = z.union([
  z.number().positive(),
  z
    .string()
    .regex(/^\d+(\.\d+)?(\/\d+(\.\d+)?)?$/, "a comparison is a number or a fraction such as '1/3'")
    .transform((text) => {
      const [over = 0, under = 1] = text.split('/').map(Number);
      return over / under;
    }),
]);
const Comparisons = z.array(z.array(Ratio)).min(1);

const WeightingOptions = z.strictObject({
  method: Weighting,
  /**
   * 'groups': weights are found among the members of each group, from the bottom up. 'indicators': among all indicators at
   * once; a group weighs what its indicators weigh together. Default 'groups'.
   */
  over: z.enum(['groups', 'indicators']).optional(),
  /** critic: which correlation measures conflict. Default 'pearson'. */
  correlation: z.enum(['pearson', 'spearman']).optional(),
  /** pca: composite coefficients of the components kept, or squared loadings after rotation. Default 'composite'. */
  loadings: z.enum(['composite', 'rotated']).optional(),
  /** pca of composite coefficients: whether one below zero is refused or its sign dropped. Default 'refuse'. */
  negative: z.enum(['refuse', 'absolute']).optional(),
  /** combined: the schemes that are combined. */
  of: z
    .array(Weighting.exclude(['combined', 'benefit-of-the-doubt']))
    .min(2)
    .optional(),
  /** combined: how. Default 'multiplicative'. */
  by: z.enum(['multiplicative', 'additive', 'game']).optional(),
  /** ahp, and combined of ahp: pairwise comparisons of the members of each group, by its id; those at the top under 'index'. */
  comparisons: z.record(z.string(), Comparisons).optional(),
  /** benefit-of-the-doubt: the least and the most share of a unit's score that one member may make up. */
  shares: z.tuple([z.number().min(0).max(1), z.number().min(0).max(1)]).optional(),
});
export const WeightingChoice = z.union([Weighting, WeightingOptions]);
export type WeightingChoice = z.infer<typeof WeightingChoice>;

/** Weights by one scheme, or by a list of schemes: one a level, from the bottom. */
export const WeightingPlan = z.union([Weighting, WeightingOptions, z.array(WeightingChoice).min(1)]);
export type WeightingPlan = z.infer<typeof WeightingPlan>;

const AggregationOptions = z.strictObject({
  method: Aggregation,
  /** 'groups': members become the group's score, level by level. 'indicators': every score is made from its indicators at once. Default 'groups'. */
  over: z.enum(['groups', 'indicators']).optional(),
  /** mazziotta-pareto: whether imbalance lowers the score or raises it. Default 'down'. */
  penalty: z.enum(['down', 'up']).optional(),
  /** copeland: pairs won less pairs lost, or the weight behind each comparison. Default 'majority'. */
  count: z.enum(['majority', 'support']).optional(),
});
export const AggregationChoice = z.union([Aggregation, AggregationOptions]);
export type AggregationChoice = z.infer<typeof AggregationChoice>;

/** One aggregation, or a list: one a level, from the bottom. */
export const AggregationPlan = z.union([Aggregation, AggregationOptions, z.array(AggregationChoice).min(1)]);
export type AggregationPlan = z.infer<typeof AggregationPlan>;
