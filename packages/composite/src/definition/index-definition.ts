import { z } from 'zod';

/** How values are brought to one scale. 'vector' is TOPSIS's own. */
export const Normalisation = z.enum(['min-max', 'z-score', 'vector']);
export type Normalisation = z.infer<typeof Normalisation>;

/** Where weights come from; 'given' takes those that the indicators state. */
export const Weighting = z.enum(['equal', 'entropy', 'critic', 'given']);
export type Weighting = z.infer<typeof Weighting>;

export const Aggregation = z.enum(['arithmetic', 'topsis']);
export type Aggregation = z.infer<typeof Aggregation>;

export const IndicatorDefinition = z.strictObject({
  /** The column of the data. */
  column: z.string().min(1),
  /** What people call it; default the column. */
  label: z.string().min(1).optional(),
  /** Which way is better. */
  direction: z.enum(['positive', 'negative']).default('positive'),
  /** With weights: given. */
  weight: z.number().nonnegative().optional(),
});
export type IndicatorDefinition = z.infer<typeof IndicatorDefinition>;

export const Uncertainty = z.strictObject({
  /** Monte Carlo runs. */
  runs: z.int().min(1).max(100_000).default(1000),
  /** The same seed gives the same intervals. */
  seed: z.int().default(1),
  /** Each weight is multiplied by a number drawn evenly from 1 ± this. */
  weightNoise: z.number().min(0).lt(1).default(0.25),
  /** Further choices to draw from, beside the definition's own. */
  normalise: z.array(Normalisation).default([]),
  weights: z.array(Weighting).default([]),
  aggregate: z.array(Aggregation).default([]),
});
export type Uncertainty = z.infer<typeof Uncertainty>;

/** A composite index described as data, so that it can be replayed whole. Steps as in the OECD/JRC Handbook (2008). */
export const IndexDefinition = z
  .strictObject({
    title: z.string().min(1),
    /** The data: a CSV file, looked up from where the definition lies. */
    data: z.string().min(1).optional(),
    /** The column that names the units. */
    unit: z.string().min(1),
    /** The column of periods, for a panel: normalised and weighted over all periods together, ranked within each. */
    period: z.string().min(1).optional(),
    indicators: z.array(IndicatorDefinition).min(1),
    normalise: Normalisation.default('min-max'),
    /** Added to min–max values (0.0001 to 0.01 in the literature). */
    shift: z.number().min(0).max(1).default(0),
    weights: Weighting.default('equal'),
    aggregate: Aggregation.default('arithmetic'),
    uncertainty: Uncertainty.optional(),
  })
  .check(({ value, issues }) => {
    const fault = (path: (string | number)[], message: string) =>
      issues.push({ code: 'custom', path, message, input: value });
    if (!fit(value.normalise, value.aggregate)) {
      fault(['normalise'], `${value.normalise} does not go with ${value.aggregate} aggregation: ${FITTING}`);
    }
    const seen = new Set<string>();
    const wantsWeights = value.weights === 'given' || value.uncertainty?.weights.includes('given');
    value.indicators.forEach(({ column, weight }, k) => {
      if (seen.has(column)) fault(['indicators', k, 'column'], `the column '${column}' is named twice`);
      seen.add(column);
      if (wantsWeights && weight === undefined)
        fault(['indicators', k], `weights: given, but '${column}' states no weight`);
      if (!wantsWeights && weight !== undefined)
        fault(['indicators', k, 'weight'], `a weight is stated, but weights is '${value.weights}', not 'given'`);
    });
    if (wantsWeights && value.indicators.every(({ weight }) => weight === 0))
      fault(['indicators'], 'all weights are zero');
  });
export type IndexDefinition = z.infer<typeof IndexDefinition>;

const FITTING = 'arithmetic takes min-max or z-score, topsis takes vector or min-max';

/** Whether a normalisation means something to an aggregation. */
export const fit = (normalise: Normalisation, aggregate: Aggregation): boolean =>
  aggregate === 'topsis' ? normalise !== 'z-score' : normalise !== 'vector';
