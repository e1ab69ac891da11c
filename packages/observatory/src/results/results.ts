import type { Pair, Result, ResultCounts } from '../api/shapes.js';

/** Every result, in the order in which they are shown; four kinds, each with a colour, each result with a shape of its own. */
export const RESULTS: readonly Result[] = [
  'supported',
  'met',
  'on track',
  'close',
  'depends on definition',
  'contradicted',
  'missed',
  'behind',
  'not yet due',
  'no data',
];

export type ResultKind = 'holds' | 'unsettled' | 'fails' | 'open';

const KIND: Record<Result, ResultKind> = {
  supported: 'holds',
  met: 'holds',
  'on track': 'holds',
  close: 'unsettled',
  'depends on definition': 'unsettled',
  contradicted: 'fails',
  missed: 'fails',
  behind: 'fails',
  'not yet due': 'open',
  'no data': 'open',
};

export const kindOf = (result: Result): ResultKind => KIND[result];

export type ResultMessage = `result.${Result}`;
export const messageOf = (result: Result): ResultMessage => `result.${result}`;

/** Results that occur, in the order shown, with their counts. */
export function counted(counts: ResultCounts): { result: Result; count: number }[] {
  return RESULTS.map((result) => ({ result, count: counts[result] ?? 0 })).filter(({ count }) => count > 0);
}

export const totalOf = (counts: ResultCounts): number => counted(counts).reduce((sum, { count }) => sum + count, 0);

/** How many pairs came to each result. */
export function countsOf(pairs: Pair[]): ResultCounts {
  const counts: ResultCounts = {};
  for (const { verdict } of pairs) counts[verdict.result] = (counts[verdict.result] ?? 0) + 1;
  return counts;
}
