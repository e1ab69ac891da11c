import { IndicatorError, nameOf, scaledToOne } from '../matrix/decision-matrix.js';

/**
 * Weights that somebody states (experts, a law, a budget allocation), over their sum.
 * @throws IndicatorError where a weight is missing, negative or not a number; RangeError where all are zero
 */
export function givenWeights(weights: readonly (number | null | undefined)[], names?: readonly string[]): number[] {
  const stated = weights.map((weight, j) => {
    if (weight === null || weight === undefined)
      throw new IndicatorError(nameOf(j, names), 'states no weight; give each indicator one');
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
      throw new IndicatorError(nameOf(j, names), `its weight is ${weight}; weights are numbers of zero or more`);
    return weight;
  });
  if (!stated.some((weight) => weight > 0)) throw new RangeError('all weights are zero; give one indicator more');
  return scaledToOne(stated);
}
