/**
 * What an entry of each topic of the grammar means: one schema a topic, for checking its files and for the types of what
 * is compiled from them. The words of an entry, its reason and its examples are the same for all topics and are
 * checked where the files are read (scripts/read-grammar.ts).
 */
import { z } from 'zod';

const text = z.string().min(1);

/** An entry of literal forms; its notation for variants is written out when it is compiled. */
const words = <Shape extends z.ZodRawShape>(meaning: Shape) =>
  z.strictObject({ words: z.array(text).min(1), ...meaning });

/** An entry whose forms no list can name: the source of a regular expression, in which `{part}` names a part of its file. */
const pattern = <Shape extends z.ZodRawShape>(meaning: Shape) => z.strictObject({ pattern: text, ...meaning });

/** An entry that may give both: the code of its topic says how they are used together. */
const either = <Shape extends z.ZodRawShape>(meaning: Shape) =>
  z.strictObject({ words: z.array(text).min(1).optional(), pattern: text.optional(), ...meaning });

const comparators = words({
  /** Whether the words stand before or after their number. */
  side: z.enum(['before', 'after']),
  comparator: z.enum(['=', '~', '>=', '>', '<=', '<']),
});

/** What stands between a metric and its number without changing what the number measures. */
const links = words({
  role: z.enum(['change', 'reach', 'keep', 'aim', 'bound', 'manner', 'measure', 'whose']),
});

/** Verbs that bring about what is counted: some are verbs wherever they stand, some only where they open a clause. */
const making = words({ role: z.enum(['anywhere', 'opening', 'ambiguous']) });

/** Words before the head noun of a claim that are no part of it. */
const openings = either({});

/** Topics of each language; the name of a topic is the name of its file. */
export const topics = {
  english: { comparators },
  chinese: { openings, making, links, comparators },
};

type Topics = typeof topics;

/** The compiled grammar: for each language and topic its entries, without reasons and examples. */
export type Grammar = {
  [L in keyof Topics]: { [T in keyof Topics[L]]: Topics[L][T] extends z.ZodType ? z.output<Topics[L][T]>[] : never };
};

/** For topics to come: the three kinds of entry that a topic can be made of. */
export const entryKinds = { words, pattern, either };
