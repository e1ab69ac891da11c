import { sharedRows } from '../../../test/shared-material.js';

/** Incomes a head of the 48 contiguous states of the USA, a row a state: every year from 1929 to 2009, or every so many. */
export function stateIncomes(every = 1): number[][] {
  const [head, ...rows] = sharedRows('data/fixtures/pysal/usjoin.csv');
  const first = head!.indexOf('1929');
  return rows.map((row) =>
    row
      .slice(first)
      .filter((_, t) => t % every === 0)
      .map(Number),
  );
}
