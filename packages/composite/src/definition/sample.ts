import { z } from 'zod';
import { yearsNamed } from '../dynamics/times.js';
import type { DefinitionFault } from './hierarchy.js';

/** A unit or a period as the data write it: a year without quotes is meant as one. */
const Name = z.union([z.string().min(1), z.number().transform(String)]);

/** Which rows of the data an index is made of. What is not stated leaves nothing out. */
export const Sample = z.strictObject({
  /** The first period, and the last. */
  from: Name.optional(),
  to: Name.optional(),
  /** These units alone. */
  units: z.array(Name).min(1).optional(),
  /** All units but these: a national total among provinces, one that publishes too little. */
  except: z.array(Name).min(1).optional(),
});
export type Sample = z.infer<typeof Sample>;

/** Whether a row belongs to the sample. Periods are compared as years where both are, else as text. */
export function inSample(sample: Sample | undefined, unit: string, period?: string): boolean {
  if (!sample) return true;
  const { from, to, units, except } = sample;
  if (units && !units.includes(unit)) return false;
  if (except?.includes(unit)) return false;
  if (period === undefined) return true;
  return !(from !== undefined && isBefore(period, from)) && !(to !== undefined && isBefore(to, period));
}

/**
 * Units that a sample names and the data do not have: a slip of the pen would otherwise let a total in.
 * @param units of all rows
 */
export function unknownUnits({ units = [], except = [] }: Sample, known: ReadonlySet<string>): string[] {
  return [...units, ...except].filter((unit) => !known.has(unit));
}

/** What is wrong within a sample, or between it and the definition's period. */
export function sampleFaults(sample: Sample | undefined, period: string | undefined): DefinitionFault[] {
  if (!sample) return [];
  const { from, to, units, except } = sample;
  const faults: DefinitionFault[] = [];
  const put = (key: string, message: string): void => {
    faults.push({ path: ['sample', key], message });
  };
  for (const [key, value] of Object.entries({ from, to }))
    if (value !== undefined && period === undefined)
      put(key, 'there are no periods to choose from: name their column (period: COLUMN)');
  if (from !== undefined && to !== undefined && isBefore(to, from)) put('to', `${to} lies before ${from}`);
  if (units && except) put('except', 'units says already which are taken; leave one of the two out');
  return faults;
}

function isBefore(one: string, other: string): boolean {
  const years = yearsNamed([one, other]);
  return years ? years[0]! < years[1]! : one < other;
}
