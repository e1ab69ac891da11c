import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board, valuesOnBoard } from '../../test/chess-board.js';
import { contiguityWeights } from './contiguity.js';
import { geary } from './geary.js';
import { moran } from './moran.js';

const quiet = { permutations: 0 };

describe("Geary's C", () => {
  it('is ½ (n − 1) of the squared differences over the variance', () => {
    const chain = contiguityWeights(
      [...'abcd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    // Σ over both directions 2 (1 + 1 + 1), S₀ = 6, Σ z² = 5: 3 · 6 / (2 · 6 · 5).
    expect(geary([1, 2, 3, 4], chain, quiet).statistic).toBeCloseTo(0.3, 14);
  });

  it('and Moran move apart: C tells by differences what I tells by products', () => {
    fc.assert(
      fc.property(valuesOnBoard, (values) => {
        // C = (n − 1)/n · (Σ w_i· z² / (S₀ m₂) − I), with row and column sums equal on the board.
        const n = 9;
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        const z = values.map((value) => value - mean);
        const squares = z.reduce((sum, value) => sum + value * value, 0);
        const own = z.reduce((sum, value, i) => sum + board.neighbours[i]!.length * value * value, 0);
        const expected = ((n - 1) / n) * ((n * own) / (24 * squares) - moran(values, board, quiet).statistic);
        expect(geary(values, board, quiet).statistic).toBeCloseTo(expected, 10);
      }),
    );
  });
});
