import { mean, standardDeviation } from '../matrix/moments.js';
import { randomNumbers } from '../uncertainty/random.js';

export interface PermutationOptions {
  /** How often values are dealt anew among the units; 0 leaves the test out. Default 999. */
  permutations?: number;
  /** The same seed, the same permutations. Default 1. */
  seed?: number;
}

/** How the statistic falls among those of values dealt at random. */
export interface PermutationTest {
  permutations: number;
  seed: number;
  /** Mean and standard deviation over the permutations. */
  mean: number;
  deviation: number;
  /** (1 + how many permutations reach at least as far) / (1 + permutations), on the side where the statistic lies: one-tailed. */
  p: number;
}

/**
 * A permutation test: values dealt anew among all units.
 * @param statistic of values by unit; the array is used again by the next call
 * @throws RangeError where permutations is not a whole number of zero or more
 */
export function permutationTest(
  values: readonly number[],
  statistic: (values: Float64Array) => number,
  observed: number,
  { permutations = 999, seed = 1 }: PermutationOptions,
): PermutationTest | null {
  expectPermutations(permutations);
  if (permutations === 0) return null;
  const random = randomNumbers(seed);
  const dealt = Float64Array.from(values);
  const found = Array.from({ length: permutations }, () => {
    shuffle(dealt, dealt.length, random);
    return statistic(dealt);
  });
  return { permutations, seed, mean: mean(found), deviation: standardDeviation(found, 0), p: pseudoP(found, observed) };
}

export function expectPermutations(permutations: number): void {
  if (!(Number.isInteger(permutations) && permutations >= 0))
    throw new RangeError(`${permutations} permutations: a whole number of zero or more, often 999`);
}

/** One-tailed, on the side where the observed value lies: the smaller of the two counts. */
export function pseudoP(found: readonly number[], observed: number): number {
  // Sums of the same terms in another order differ by rounding: those are ties.
  const rounding = 1e-12 * Math.abs(observed);
  let above = 0;
  let below = 0;
  for (const value of found) {
    if (value >= observed - rounding) above++;
    if (value <= observed + rounding) below++;
  }
  return (Math.min(above, below) + 1) / (found.length + 1);
}

/** Puts a random draw without replacement at the first `count` places. Fisher & Yates 1938; Durstenfeld 1964. */
export function shuffle(list: Float64Array | Uint32Array, count: number, random: () => number): void {
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (list.length - i));
    const held = list[i]!;
    list[i] = list[j]!;
    list[j] = held;
  }
}
