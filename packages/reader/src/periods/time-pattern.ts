import type { TimeExpression } from './time-expression.js';

export type Groups = Record<string, string | undefined>;

/** What an expression says, without where it stands. */
export type TimeReading = Omit<TimeExpression, 'span'>;

/** One way in which a language names a time: the row of its table. */
export type TimePattern = {
  pattern: RegExp;
  /** The marks that the expression can begin with, in small letters; the pattern is tried at no other. */
  opens: string;
  reason: string;
  examples: string[];
  read: (groups: Groups) => TimeReading | null;
};
