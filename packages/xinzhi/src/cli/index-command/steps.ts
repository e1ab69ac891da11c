/** What a definition chooses, in the order in which it is done. */
export const STEPS = ['imputation', 'outliers', 'normalise', 'weights', 'aggregate'] as const;
export type Step = (typeof STEPS)[number];
