import { Claim } from '@xinzhi/reader';
import { z } from 'zod';

export const Result = z.enum([
  'supported',
  'close',
  'contradicted',
  'depends on definition',
  'no data',
  'not yet due',
  'met',
  'missed',
  'on track',
  'behind',
]);
export type Result = z.infer<typeof Result>;

export const Evidence = z.object({
  /** The id of a stored series, or of the document whose statement is the evidence. */
  series: z.string(),
  definition: z.string(),
  value: z.number(),
  period: z.string(),
  result: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Verdict = z.object({
  claim: Claim,
  document: z.string(),
  result: Result,
  evidence: z.array(Evidence),
  /** One line that a person can redo, with series, source, vintage and definition. */
  arithmetic: z.string(),
});
export type Verdict = z.infer<typeof Verdict>;
