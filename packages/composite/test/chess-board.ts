import fc from 'fast-check';
import { contiguityWeights } from '../src/spatial/contiguity.js';

/** Rook's moves on a board of 3 × 3. */
export const board = contiguityWeights(
  [...'abcdefghi'],
  ['ab', 'bc', 'de', 'ef', 'gh', 'hi', 'ad', 'be', 'cf', 'dg', 'eh', 'fi'].map(
    (pair) => [...pair] as unknown as [string, string],
  ),
);
/** Values of its squares, not all alike. */
export const valuesOnBoard = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 })
  .filter((values) => new Set(values).size > 1);
