import { JOE_KUO } from './joe-kuo.js';

/** As many dimensions as there are direction numbers for. */
export const MOST_DIMENSIONS = 256;
const BITS = 32;

/**
 * Points of a Sobol sequence in [0, 1)^dimensions, which fill the space more evenly than chance: each call writes the next
 * into `point`. Sobol' 1967; in the order of Gray codes as Antonov & Saleev 1979, direction numbers by Joe & Kuo 2008.
 * With `random`, each dimension is shifted digit by digit by a number drawn from it, which keeps the evenness and gives
 * other points for another seed; without, the first point is the origin.
 * @throws RangeError for more dimensions than there are direction numbers
 */
export function sobolSequence(dimensions: number, random?: () => number): (point: Float64Array) => void {
  if (!Number.isInteger(dimensions) || dimensions < 1 || dimensions > MOST_DIMENSIONS)
    throw new RangeError(`${dimensions} dimensions: a Sobol sequence has 1 to ${MOST_DIMENSIONS} here`);
  const directions = directionNumbers(dimensions);
  const state = Uint32Array.from({ length: dimensions }, () => (random ? Math.floor(random() * 2 ** BITS) : 0));
  let drawn = 0;
  return (point) => {
    for (let d = 0; d < dimensions; d++) point[d] = state[d]! / 2 ** BITS;
    // The Gray code of the next count differs in one bit: the lowest that is zero in this one.
    const bit = 31 - Math.clz32(~drawn & (drawn + 1));
    drawn++;
    for (let d = 0; d < dimensions; d++) state[d]! ^= directions[d * BITS + bit]!;
  };
}

/** vₖ = mₖ 2^(32 − k) for k = 1 … 32, dimension after dimension. */
function directionNumbers(dimensions: number): Uint32Array {
  const numbers = new Uint32Array(dimensions * BITS);
  for (let k = 0; k < BITS; k++) numbers[k] = 2 ** (BITS - 1 - k);
  const rows = JOE_KUO.trim().split('\n');
  for (let d = 1; d < dimensions; d++) {
    const [polynomial, ...initial] = rows[d - 1]!.split(' ').map(Number) as [number, ...number[]];
    fillDirections(numbers.subarray(d * BITS, (d + 1) * BITS), polynomial, initial);
  }
  return numbers;
}

/** The recurrence of a primitive polynomial x^s + a₁ x^(s−1) + … + 1, given as its bits. Bratley & Fox 1988, eq. 7. */
function fillDirections(numbers: Uint32Array, polynomial: number, initial: readonly number[]): void {
  const degree = initial.length;
  for (let k = 0; k < BITS; k++) {
    if (k < degree) {
      numbers[k] = initial[k]! * 2 ** (BITS - 1 - k);
      continue;
    }
    let value = numbers[k - degree]! ^ (numbers[k - degree]! >>> degree);
    for (let i = 1; i < degree; i++) if ((polynomial >>> (degree - i)) & 1) value ^= numbers[k - i]!;
    numbers[k] = value;
  }
}
