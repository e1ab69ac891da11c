import { rank } from '../rank.js';

/**
 * Ranks of scores within each group of rows (a period), 1 best, equals sharing the better rank.
 * @param periods the rows of each
 */
export function rankWithin(scores: ArrayLike<number>, periods: readonly { rows: readonly number[] }[]): number[] {
  const ranks = new Array<number>(scores.length);
  for (const { rows } of periods) {
    rank(rows.map((row) => scores[row]!)).forEach((value, k) => {
      ranks[rows[k]!] = value;
    });
  }
  return ranks;
}
