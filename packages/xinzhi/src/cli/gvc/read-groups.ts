import { parse } from 'yaml';
import { z } from 'zod';
import { InputError } from '../../errors/input-error.js';

const Groups = z.record(z.string(), z.array(z.string()).min(1));

/** Countries taken together, from YAML. @throws InputError naming what is no list of countries */
export function readGroups(text: string, file: string): Record<string, string[]> {
  const expected = 'codes of economies, each with a list of countries, as in CHN: [CHN, CN1, CN2]';
  try {
    const parsed = Groups.safeParse(parse(text));
    if (parsed.success) return parsed.data;
    throw new InputError(`${parsed.error.issues[0]?.path.join('.')}: not a list of countries`, file, expected);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError((error as Error).message.split('\n')[0] ?? 'no YAML', file, expected);
  }
}
