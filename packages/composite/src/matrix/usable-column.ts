import { IndicatorError } from './decision-matrix.js';
import { isConstant } from './moments.js';

/** @throws IndicatorError where all values are the same; `why` says what the method cannot do with them */
export function expectVarying(values: readonly number[], name: string, why: string): void {
  if (isConstant(values)) throw new IndicatorError(name, `constant (${values[0]}): ${why}; leave it out`);
}

/** @throws IndicatorError for a value below zero; `method` is what cannot use it */
export function expectNotNegative(values: readonly number[], name: string, method: string): void {
  const wrong = values.findIndex((value) => value < 0);
  if (wrong >= 0) {
    throw new IndicatorError(
      name,
      `row ${wrong + 1} is ${values[wrong]}: ${method} needs values of zero or more; normalise by min–max first`,
    );
  }
}
