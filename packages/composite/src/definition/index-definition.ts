import { z } from 'zod';
import { AggregationPlan, ImputationChoice, NormalisationChoice, OutlierChoice, WeightingPlan } from './choices.js';
import { faultsOf } from './definition-faults.js';
import { GroupDefinition, IndicatorDefinition } from './indicator-definition.js';
import { Sample } from './sample.js';
import { Sensitivity, Uncertainty } from './uncertainty-definition.js';

/** Where the data lie, and how. */
export const DataFile = z.strictObject({
  /** A CSV file, looked up from where the definition lies. */
  file: z.string().min(1),
  /** 'wide': one column an indicator; 'long': one row a unit, period and indicator. */
  layout: z.enum(['wide', 'long']).default('wide'),
  /** long: the column that names the indicator. */
  indicator: z.string().min(1).optional(),
  /** long: the column of values. */
  value: z.string().min(1).optional(),
});
export type DataFile = z.infer<typeof DataFile>;

/** A composite index described as data, so that it can be replayed whole. Steps as in the OECD/JRC Handbook (2008). */
export const IndexDefinition = z
  .strictObject({
    title: z.string().min(1),
    titleZh: z.string().min(1).optional(),
    data: z.union([z.string().min(1), DataFile]).optional(),
    /** Where the figures come from, for people; an indicator may name its own. */
    source: z.string().min(1).optional(),
    sourceZh: z.string().min(1).optional(),
    /** The column that names the units. */
    unit: z.string().min(1),
    /** The column of periods, for a panel. Scores are ranked within each period. */
    period: z.string().min(1).optional(),
    /** Which of the data's units and periods; default all. */
    sample: Sample.optional(),
    /** Whether a panel is treated, normalised and weighted over all periods together (scores compare over time) or each alone. */
    pool: z.boolean().default(true),
    groups: z.array(GroupDefinition).optional(),
    indicators: z.array(IndicatorDefinition).min(1),
    imputation: ImputationChoice.default('none'),
    outliers: OutlierChoice.default('none'),
    normalise: NormalisationChoice.default('min-max'),
    /** Added to min–max values (0.0001 to 0.01 in the literature), for methods that take logarithms. */
    shift: z.number().min(0).max(1).default(0),
    weights: WeightingPlan.default('equal'),
    aggregate: AggregationPlan.default('arithmetic'),
    uncertainty: Uncertainty.optional(),
    sensitivity: Sensitivity.optional(),
  })
  .check(({ value, issues }) => {
    for (const { path, message } of faultsOf(value)) issues.push({ code: 'custom', path, message, input: value });
  });
export type IndexDefinition = z.infer<typeof IndexDefinition>;

/** What a person writes: defaults may be left out. */
export type IndexDefinitionInput = z.input<typeof IndexDefinition>;
