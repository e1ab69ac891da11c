import { sum } from '../matrix/moments.js';

/** Published tables are rounded: five shares of two digits each may lack a fortieth. */
const ROUNDED = 0.03;

/**
 * Probabilities from row to column: a square table, each row adding up to 1, or to 0 for a class that nothing was seen in.
 * @throws RangeError naming the row that is none
 */
export function expectProbabilities(probabilities: readonly (readonly number[])[]): void {
  const k = probabilities.length;
  probabilities.forEach((row, i) => {
    if (row.length !== k) throw new RangeError(`the transition matrix is not ${k} × ${k}`);
    const wrong = row.findIndex((value) => !(value >= 0 && value <= 1));
    if (wrong >= 0)
      throw new RangeError(
        `from class ${i} to ${wrong}: ${row[wrong]} is no probability; give shares between 0 and 1, or count transitions with chainOf`,
      );
    const total = sum(row);
    if (total !== 0 && Math.abs(total - 1) > ROUNDED)
      throw new RangeError(`the probabilities from class ${i} add up to ${total}, not 1: look at the row`);
  });
}
