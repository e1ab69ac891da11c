import { sum } from '../matrix/moments.js';
import { type ChainStructure, chainStructure } from './chain-structure.js';
import { firstPassage } from './first-passage.js';
import { shorrocksMobility } from './shorrocks.js';
import { type SteadyState, steadyStates } from './steady-state.js';

export interface MarkovChain {
  /** How often class j (column) followed on class i (row). */
  transitions: number[][];
  /** p_ij = n_ij / n_i·, the maximum-likelihood estimate. A class never left has 1 on the diagonal, and is named in `structure`. */
  probabilities: number[][];
  structure: ChainStructure;
  /** One for each closed set of classes. */
  steadyStates: SteadyState[];
  /** The shares of the only one; null where the chain has several ends. */
  steadyState: number[] | null;
  /** In periods, from row to column; null where the chain may never get there. */
  firstPassage: (number | null)[][];
  /** 1 / (1 − p_ii), how many periods a stay lasts on average; null where it never ends. */
  sojourn: (number | null)[];
  /** Shorrocks's index, 0 … k / (k − 1). */
  mobility: number;
}

/**
 * A first-order Markov chain from classes by unit and period: transitions of all units between periods that follow each other
 * are counted together. Anderson & Goodman 1957; in growth Quah 1993.
 * @param classes whole numbers 0 … k − 1, by unit and period
 * @throws RangeError where a class is none of the k, rows differ in length, or there are fewer than two periods
 */
export function markovChain(classes: readonly (readonly number[])[], k: number): MarkovChain {
  expectClasses(classes, k);
  return chainOf(countTransitions(classes, k));
}

/** The chain that counted transitions make. @throws RangeError where the counts are not square, or nothing was counted */
export function chainOf(transitions: number[][]): MarkovChain {
  const k = transitions.length;
  if (transitions.some((row) => row.length !== k)) throw new RangeError(`the transition counts are not ${k} × ${k}`);
  if (!transitions.some((row) => row.some((count) => count > 0))) throw new RangeError('no transition was counted');
  const probabilities = transitions.map((row, i) => {
    const left = sum(row);
    return row.map((count, j) => (left > 0 ? count / left : i === j ? 1 : 0));
  });
  const structure = chainStructure(transitions);
  const ends = steadyStates(probabilities, structure);
  return {
    transitions,
    probabilities,
    structure,
    steadyStates: ends,
    steadyState: ends.length === 1 ? ends[0]!.shares : null,
    firstPassage: firstPassage(probabilities, structure),
    sojourn: probabilities.map((row, i) => (row[i] === 1 ? null : 1 / (1 - row[i]!))),
    mobility: shorrocksMobility(probabilities),
  };
}

/** @param counted which transitions to count, by unit and the period they set out from; default all */
export function countTransitions(
  classes: readonly (readonly number[])[],
  k: number,
  counted: (unit: number, period: number) => boolean = () => true,
): number[][] {
  const transitions = Array.from({ length: k }, () => new Array<number>(k).fill(0));
  classes.forEach((row, i) => {
    for (let t = 0; t + 1 < row.length; t++) if (counted(i, t)) transitions[row[t]!]![row[t + 1]!]!++;
  });
  return transitions;
}

function expectClasses(classes: readonly (readonly number[])[], k: number): void {
  const width = classes[0]?.length ?? 0;
  if (width < 2) throw new RangeError(`${classes.length} units with ${width} periods: a transition needs two periods`);
  classes.forEach((row, i) => {
    if (row.length !== width) throw new RangeError(`unit ${i + 1} has ${row.length} periods where unit 1 has ${width}`);
    const wrong = row.findIndex((own) => !(Number.isInteger(own) && own >= 0 && own < k));
    if (wrong >= 0)
      throw new RangeError(`unit ${i + 1}, period ${wrong + 1}: class ${row[wrong]} is none of 0 to ${k - 1}`);
  });
}
