import { type DecisionMatrix, IndicatorError, nameOf } from '../matrix/decision-matrix.js';

/** @throws IndicatorError naming the first value that is not above zero, and what to do about it */
export function expectPositive(matrix: DecisionMatrix, method: string, names?: readonly string[]): void {
  matrix.forEach((row, i) => {
    const wrong = row.findIndex((value) => !(value > 0));
    if (wrong >= 0) {
      throw new IndicatorError(
        nameOf(wrong, names),
        `row ${i + 1} is ${row[wrong]}: ${method} needs values above zero; normalise by min–max with a shift`,
      );
    }
  });
}
