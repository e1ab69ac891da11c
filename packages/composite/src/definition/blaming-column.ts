import { IndicatorError } from '../matrix/decision-matrix.js';

/**
 * What `compute` gives; a method's complaint about values becomes one about their indicator.
 * @param inWords what is wrong, and what to do, from the method's own words
 */
export function blamingColumn<Value>(
  column: string,
  inWords: (problem: string) => string,
  compute: () => Value,
): Value {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw new IndicatorError(`'${column}'`, inWords(error.message));
    throw error;
  }
}
