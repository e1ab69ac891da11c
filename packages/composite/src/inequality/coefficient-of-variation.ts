import { mean, standardDeviation } from '../matrix/moments.js';
import { amountsOf } from './amounts.js';

/**
 * Standard deviation over mean. Pearson 1896.
 * @param options.ddof 1 (default) for the deviation of a sample, 0 for that of a whole population
 * @throws RangeError for negative values, where all are zero, or for one value with ddof 1
 */
export function coefficientOfVariation(values: readonly number[], { ddof = 1 }: { ddof?: 0 | 1 } = {}): number {
  const { amounts } = amountsOf(values);
  if (values.length <= ddof)
    throw new RangeError('the deviation of a sample needs at least two values; give ddof 0 for a whole population');
  return standardDeviation(amounts, ddof) / mean(amounts);
}
