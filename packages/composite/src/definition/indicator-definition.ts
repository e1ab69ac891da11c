import { z } from 'zod';
import { ImputationChoice } from './choices.js';
import { Transformation } from './methods.js';

export const IndicatorDefinition = z.strictObject({
  /** Its name in results, and the column of the data (in long layout: the indicator there), unless `from` says otherwise. */
  column: z.string().min(1),
  /** The column of the data, where the name is another's: two indicators may be made from one column. */
  from: z.string().min(1).optional(),
  /** What people call it; default the column. */
  label: z.string().min(1).optional(),
  labelZh: z.string().min(1).optional(),
  /** Of the values after denominator and scale, for people. */
  unit: z.string().optional(),
  unitZh: z.string().optional(),
  /** Where its figures come from, for people. */
  source: z.string().min(1).optional(),
  /** Which way is better. */
  direction: z.enum(['positive', 'negative']).default('positive'),
  /** With weights: given. Beside the other members of its group. */
  weight: z.number().nonnegative().optional(),
  /** The id of the group that it belongs to; null or left out: the top. */
  parent: z.string().min(1).nullish(),
  /** The column by which each value is divided (population, output). */
  denominator: z.string().min(1).optional(),
  /** By which each value is multiplied, after the denominator. */
  scale: z.number().positive().optional(),
  /**
   * What is best, one value or a range, in the unit after denominator and scale: the indicator then counts by how far it lies from it,
   * |x − ideal|, on either side, and 0 within a range. With direction: negative.
   */
  ideal: z.union([z.number(), z.tuple([z.number(), z.number()])]).optional(),
  transform: Transformation.optional(),
  /** With normalise: distance-to-target; in the unit that values have after transformation. */
  target: z.number().optional(),
  /** With normalise: goalposts; low and high, in the same unit. */
  goalposts: z.tuple([z.number(), z.number()]).optional(),
  /** Instead of the definition's. */
  imputation: ImputationChoice.optional(),
});
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

/** A group of indicators or of groups: a pillar, a dimension. */
export const GroupDefinition = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1).optional(),
  labelZh: z.string().min(1).optional(),
  parent: z.string().min(1).nullish(),
  /** With weights: given; groups of one parent all state one, or none does and they weigh the same. */
  weight: z.number().nonnegative().optional(),
});
export type GroupDefinition = z.infer<typeof GroupDefinition>;
