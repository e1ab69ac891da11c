import { z } from 'zod';

/** Changes the form of an indicator before outliers are looked for; none of them changes the order of positive values. */
export const Transformation = z.enum(['none', 'log', 'log1p', 'sqrt', 'rank']);
export type Transformation = z.infer<typeof Transformation>;

/** Where the value of an empty cell comes from. */
export const ImputationMethod = z.enum(['none', 'interpolate', 'nearest', 'regression', 'mean', 'median']);
export type ImputationMethod = z.infer<typeof ImputationMethod>;

export const OutlierMethod = z.enum(['none', 'winsorise', 'log']);
export type OutlierMethod = z.infer<typeof OutlierMethod>;

/** How values are brought to one scale. */
export const Normalisation = z.enum(['min-max', 'z-score', 'rank', 'distance-to-target', 'goalposts', 'vector']);
export type Normalisation = z.infer<typeof Normalisation>;

/** Where weights come from; 'given' takes those that indicators and groups state. */
export const Weighting = z.enum([
  'equal',
  'given',
  'entropy',
  'critic',
  'pca',
  'coefficient-of-variation',
  'combined',
  'ahp',
  'benefit-of-the-doubt',
]);
export type Weighting = z.infer<typeof Weighting>;

/** How the members of a group become its score. */
export const Aggregation = z.enum(['arithmetic', 'geometric', 'harmonic', 'topsis', 'mazziotta-pareto', 'copeland']);
export type Aggregation = z.infer<typeof Aggregation>;
