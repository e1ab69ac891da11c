import { randomNumbers } from './random.js';
import { MOST_DIMENSIONS, sobolSequence } from './sobol-sequence.js';

/** How points are drawn: evenly by a Sobol sequence that is shifted at random, or by chance. */
export type Sequence = 'sobol' | 'pseudo-random';

/** Draws points of so many dimensions; takes pseudo-random numbers, and says so, where a Sobol sequence has too few. */
export function pointSource(
  dimensions: number,
  seed: number,
  wanted: Sequence,
): { draw: (point: Float64Array) => void; sequence: Sequence } {
  const random = randomNumbers(seed);
  if (wanted === 'sobol' && dimensions <= MOST_DIMENSIONS)
    return { draw: sobolSequence(dimensions, random), sequence: 'sobol' };
  const draw = (point: Float64Array) => {
    for (let d = 0; d < dimensions; d++) point[d] = random();
  };
  return { draw, sequence: 'pseudo-random' };
}
