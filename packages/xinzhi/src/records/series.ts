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

/** A series as the store keeps it: with an id of its own ('gvc.position/CHN/koopman-2010/wiod-2013') and its licence. */
export const StoredSeries = Series.extend({ id: z.string(), licence: z.string() });
export type StoredSeries = z.infer<typeof StoredSeries>;
