import { z } from 'zod';

/** One indicator of one place under one definition, from one source at one vintage. */
export const Series = z.object({
  indicator: z.string(),
  place: z.string(),
  unit: z.string(),
  definition: z.string(),
  source: z.string(),
  vintage: z.string(),
  points: z.array(z.tuple([z.string(), z.number()])),
});
export type Series = z.infer<typeof Series>;

/** What a series says of itself in Chinese. */
export const ChineseWords = z.object({
  definition: z.string(),
  source: z.string(),
  vintage: z.string(),
  licence: z.string(),
});
export type ChineseWords = z.infer<typeof ChineseWords>;

/**
 * A series as the store keeps it: with an id of its own ('gvc.position/CHN/koopman-2010/wiod-2013') and its licence.
 * Series that a user brings have the words of their file alone; those of the baseline say the same in Chinese (`zh`).
 */
export const StoredSeries = Series.extend({ id: z.string(), licence: z.string(), zh: ChineseWords.optional() });
export type StoredSeries = z.infer<typeof StoredSeries>;
