import { sum } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';
import { counted, countsOf, type PopulationOptions } from './population.js';

/**
 * Gini coefficient of n values, Σᵢ (2i − n − 1) x₍ᵢ₎ / (n Σ x) with x₍ᵢ₎ in ascending order: 0 … (n − 1)/n. Gini 1912; Sen 1973.
 * With populations of amounts a head, Σᵢ cᵢ (2 Cᵢ₋₁ + cᵢ − C) x₍ᵢ₎ / (C Σ c x), Cᵢ the people up to i: that of all people, equal within each unit.
 * @throws RangeError for negative values, where all are zero, or for a population that is none
 */
export function gini(values: readonly number[], options: PopulationOptions = {}): number {
  const { amounts } = amountsOf(values);
  const counts = countsOf(values.length, options);
  const people = sum(counts);
  const ascending = [...amounts.keys()].sort((a, b) => amounts[a]! - amounts[b]!);
  let before = 0;
  let weighted = 0;
  for (const i of ascending) {
    const own = counts[i]!;
    weighted += own * (2 * before + own - people) * amounts[i]!;
    before += own;
  }
  return Math.max(weighted / (people * counted(amounts, counts)), 0);
}
