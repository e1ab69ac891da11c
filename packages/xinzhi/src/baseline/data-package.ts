import { z } from 'zod';

const Constraints = z.object({
  required: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.string()).optional(),
});

/** A column, as the Table Schema standard describes it. */
export const Field = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number']),
  format: z.string().optional(),
  description: z.string().optional(),
  /** The same in Chinese. */
  descriptionZh: z.string().optional(),
  constraints: Constraints.optional(),
});
export type Field = z.infer<typeof Field>;

const ForeignKey = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
});

export const Resource = z.object({
  name: z.string(),
  path: z.string(),
  title: z.string(),
  schema: z.object({
    primaryKey: z.array(z.string()).optional(),
    foreignKeys: z.array(ForeignKey).optional(),
    fields: z.array(Field),
  }),
});
export type Resource = z.infer<typeof Resource>;

/** The parts of a Frictionless Data Package (v2) descriptor that the program reads. */
export const DataPackage = z.object({
  name: z.string(),
  title: z.string(),
  titleZh: z.string().optional(),
  version: z.string(),
  created: z.string(),
  sources: z.array(
    z.object({
      title: z.string(),
      path: z.string().optional(),
      version: z.string().optional(),
      licence: z.string().optional(),
      /** The same in Chinese. */
      zh: z.object({ title: z.string(), version: z.string(), licence: z.string() }).optional(),
    }),
  ),
  resources: z.array(Resource),
});
export type DataPackage = z.infer<typeof DataPackage>;
