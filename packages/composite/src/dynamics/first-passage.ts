import { Matrix, solve } from 'ml-matrix';
import { type ChainStructure, chainStructure, reachable } from './chain-structure.js';
import { expectProbabilities } from './transition-probabilities.js';

/**
 * Mean first passage times, in periods: from each class (row) until first in another (column), on the diagonal until back
 * again. null where the chain may never get there. Kemeny & Snell 1976, ch. 4: m = 1 + Q m over the classes other than the target.
 * @throws RangeError for rows that are no probabilities
 */
export function firstPassage(
  probabilities: readonly (readonly number[])[],
  structure: ChainStructure = chainStructure(probabilities),
): (number | null)[][] {
  expectProbabilities(probabilities);
  const reach = reachable(probabilities);
  const times: (number | null)[][] = probabilities.map((row) => row.map(() => null));
  const present = [...probabilities.keys()].filter((i) => !structure.absent.includes(i));
  for (const target of present) {
    const lost = structure.closed.filter(({ classes }) => !classes.includes(target));
    // It gets there surely from where no closed set without the target can be entered first.
    const sure = present.filter(
      (i) => reach[i]![target] && !lost.some(({ classes }) => classes.some((end) => reach[i]![end])),
    );
    const others = sure.filter((i) => i !== target);
    const passage = others.length > 0 ? passageTo(others, probabilities) : [];
    others.forEach((i, k) => {
      times[i]![target] = passage[k]!;
    });
    if (sure.includes(target))
      times[target]![target] = others.reduce((sum, i, k) => sum + probabilities[target]![i]! * passage[k]!, 1);
  }
  return times;
}

function passageTo(others: readonly number[], probabilities: readonly (readonly number[])[]): number[] {
  const left = new Matrix(others.map((i) => others.map((j) => (i === j ? 1 : 0) - probabilities[i]![j]!)));
  return solve(left, Matrix.ones(others.length, 1)).to1DArray();
}
