import { type AggregationChoice, type AggregationPlan, methodOf, type NormalisationChoice } from './choices.js';

/**
 * Why values normalised so cannot be aggregated so; null where they can. Geometric and harmonic means need values above zero,
 * Mazziotta–Pareto a mean far from zero: neither can be had from a scale that begins at 0 or is centred on it.
 */
export function misfit(normalise: NormalisationChoice, aggregate: AggregationChoice, shift: number): string | null {
  const aggregation = methodOf(aggregate);
  const scale = methodOf(normalise);
  const options = typeof normalise === 'string' ? null : normalise;
  const takes = (how: string): string => `${scale} does not go with ${aggregation} aggregation: ${how}`;
  if (aggregation === 'geometric' || aggregation === 'harmonic') {
    const lowest = Math.min(...(options?.range ?? [0, 1])) + (scale === 'min-max' ? (options?.shift ?? shift) : 0);
    if ((scale === 'min-max' || scale === 'goalposts') && !(lowest > 0))
      return takes(`its worst value is ${lowest}, and the mean needs values above zero; state a shift or a range`);
    if (scale === 'z-score' && !((options?.mean ?? 0) > 0))
      return takes('half of its values are negative; state a mean and deviation, or take min-max with a shift');
  }
  if (aggregation === 'mazziotta-pareto' && scale === 'z-score' && !((options?.mean ?? 0) > 0))
    return takes('the coefficient of variation needs a mean above zero; state mean: 100 and deviation: 10');
  return null;
}

/** Whether a normalisation goes with all aggregations of a plan. */
export const fit = (normalise: NormalisationChoice, aggregate: AggregationPlan, shift = 0): boolean =>
  [aggregate].flat().every((choice) => misfit(normalise, choice, shift) === null);
