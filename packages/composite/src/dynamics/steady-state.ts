import { scaledToOne } from '../matrix/decision-matrix.js';
import { sum } from '../matrix/moments.js';
import { type ChainStructure, chainStructure } from './chain-structure.js';
import { expectProbabilities } from './transition-probabilities.js';

/** Shares of the classes that the chain keeps, once it is in a closed set of them. */
export interface SteadyState {
  classes: number[];
  /** One share a class of the whole chain, 0 outside the closed set; they sum to 1. */
  shares: number[];
}

/**
 * The steady states π = π P of a chain, one for each closed set of classes: a chain has a single one where it has a single
 * closed set. By Grassmann, Taksar & Heyman 1985, which subtracts nothing and so loses no digits.
 * @param probabilities from row to column; the rows of classes that are left sum to 1
 * @throws RangeError for rows that are no probabilities
 */
export function steadyStates(
  probabilities: readonly (readonly number[])[],
  structure: ChainStructure = chainStructure(probabilities),
): SteadyState[] {
  expectProbabilities(probabilities);
  return structure.closed.map(({ classes }) => {
    const inside = classes.map((i) => classes.map((j) => probabilities[i]![j]!));
    const shares = new Array<number>(probabilities.length).fill(0);
    stationary(inside).forEach((share, k) => {
      shares[classes[k]!] = share;
    });
    return { classes, shares };
  });
}

/** Takes the states out of the chain one by one, from the last, then puts their shares together. Works in place. */
function stationary(p: number[][]): number[] {
  for (let k = p.length - 1; k > 0; k--) {
    const out = sum(p[k]!.slice(0, k));
    for (let i = 0; i < k; i++) p[i]![k]! /= out;
    for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) p[i]![j]! += p[i]![k]! * p[k]![j]!;
  }
  const shares = [1];
  for (let k = 1; k < p.length; k++) shares.push(sum(shares.map((share, i) => share * p[i]![k]!)));
  return scaledToOne(shares);
}
