import type { TimeExpression } from './time-expression.js';

export type Groups = Record<string, string | undefined>;

/** What an expression says, without where it stands. */
export type TimeReading = Omit<TimeExpression, 'span'>;

/** What the named groups of a pattern say; `word` is the whole expression. Null where they name no time. */
export type Reading = (groups: Groups) => TimeReading | null;
export type Readings = Record<string, Reading>;

/** One way in which a language names a time (grammar/<language>/times.yaml). */
export type TimePattern = {
  pattern: RegExp;
  /** The marks that the expression can begin with, in small letters; the pattern is tried at no other. */
  opens: string;
  read: Reading;
};

/** The entries of a language's table with what reads them. */
export function timePatterns(
  entries: { reads: string; opens: string; pattern: string; flags: string }[],
  readings: Readings,
): TimePattern[] {
  return entries.map(({ reads, opens, pattern, flags }) => {
    const read = readings[reads];
    if (!read) throw new Error(`times.yaml: nothing reads '${reads}': there are ${Object.keys(readings).join(', ')}`);
    return { pattern: new RegExp(pattern, `${flags}y`), opens, read };
  });
}
