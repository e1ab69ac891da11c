import { Matrix, SVD } from 'ml-matrix';
import { expectWeights, scaledToOne } from '../matrix/decision-matrix.js';

/** Weights for the same indicators from several methods, one list a method. */
export type WeightSets = readonly (readonly number[])[];

/**
 * wⱼ = Πₖ wₖⱼ / Σⱼ Πₖ wₖⱼ: an indicator needs weight in every set to keep any. The multiplicative synthesis that joins
 * subjective to objective weights (Hwang & Yoon 1981, §3.3.2: prior weights times entropy weights).
 * @throws RangeError for sets of different length, weights that are none, or sets that agree on no indicator
 */
export function multiplicativeWeights(sets: WeightSets): number[] {
  const scaled = expectSets(sets);
  const products = scaled[0]!.map((_, j) => scaled.reduce((product, set) => product * set[j]!, 1));
  if (!products.some((value) => value > 0))
    throw new RangeError('no indicator has weight in every set: their product is zero; combine them additively');
  return scaledToOne(products);
}

/**
 * wⱼ = Σₖ αₖ wₖⱼ, α the share of each set (default: all alike), scaled to sum to one.
 * @throws RangeError for sets of different length, weights or shares that are none
 */
export function additiveWeights(sets: WeightSets, shares: readonly number[] = sets.map(() => 1)): number[] {
  const scaled = expectSets(sets);
  if (shares.length !== sets.length) throw new RangeError(`${shares.length} shares for ${sets.length} sets of weights`);
  expectWeights(shares, sets.length);
  const alpha = scaledToOne(shares);
  return scaled[0]!.map((_, j) => scaled.reduce((sum, set, k) => sum + alpha[k]! * set[j]!, 0));
}

export interface GameTheoryWeights {
  weights: number[];
  /** What each set contributes; they sum to one. */
  shares: number[];
}

/**
 * The mix Σ αₖ wₖ that departs least from every set at once: α solves Σₖ αₖ (wₗ · wₖ) = wₗ · wₗ for all l, then is scaled to
 * sum to one (the "game theory" or least-deviation combination of the Chinese literature: Chen Jialiang 2003). Where the
 * equations ask for a negative share, that set is left out and the others are solved again. Equal sets share alike.
 * @throws RangeError for sets of different length or weights that are none
 */
export function gameTheoryWeights(sets: WeightSets): GameTheoryWeights {
  const scaled = expectSets(sets);
  let kept = scaled.map((_, k) => k);
  let alpha = leastDeviation(scaled);
  while (alpha.some((value) => value < -1e-12)) {
    const least = alpha.indexOf(Math.min(...alpha));
    kept = kept.filter((_, at) => at !== least);
    alpha = leastDeviation(kept.map((k) => scaled[k]!));
  }
  const shares = scaled.map(() => 0);
  scaledToOne(alpha.map((value) => Math.max(value, 0))).forEach((value, at) => {
    shares[kept[at]!] = value;
  });
  return { weights: additiveWeights(scaled, shares), shares };
}

/** The solution of least norm, so that sets that repeat each other share what either would have alone. */
function leastDeviation(sets: WeightSets): number[] {
  const gram = new Matrix(sets.map((one) => sets.map((other) => dot(one, other))));
  return new SVD(gram, { autoTranspose: true }).solve(Matrix.columnVector(gram.diagonal())).to1DArray();
}

const dot = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, j) => sum + value * other[j]!, 0);

function expectSets(sets: WeightSets): number[][] {
  const width = sets[0]?.length ?? 0;
  if (width === 0) throw new RangeError('there are no weights to combine');
  for (const set of sets) expectWeights(set, width);
  return sets.map(scaledToOne);
}
