import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import type { LinearSolver } from '../efficiency/linear-program.js';
import { loadLinearSolver } from '../efficiency/linear-solver.js';
import { sum } from '../matrix/moments.js';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadLinearSolver();
});

const three = [
  [2, 1],
  [1, 2],
  [1, 1],
];

describe('benefitOfTheDoubt', () => {
  it('gives each unit the weights that suit it', () => {
    // The third is best seen at w = (1/3, 1/3), where the first two reach 1.
    const { scores, weights } = benefitOfTheDoubt(three, { solver });
    expectClose(scores, [1, 1, 2 / 3], 9);
    expectClose(weights[2]!, [1 / 3, 1 / 3], 9);
  });

  it('keeps shares within bounds', () => {
    // Equal shares: w₁ x₁ = w₂ x₂. For the first, w = (t, 2t): score 4t, and the second, 5t, comes to 1 first.
    const { scores, shares } = benefitOfTheDoubt(three, { solver, shares: [0.5, 0.5] });
    expectClose(scores, [0.8, 0.8, 2 / 3], 9);
    for (const row of shares) expectClose(row, [0.5, 0.5], 9);
    const loose = benefitOfTheDoubt(three, {
      solver,
      shares: [
        [0.2, 1],
        [0.2, 1],
      ],
    });
    for (const row of loose.shares) expect(Math.min(...row)).toBeGreaterThanOrEqual(0.2 - 1e-9);
  });

  it('scores nobody above one and somebody at one, whatever the units of measurement; bounds only lower scores', () => {
    fc.assert(
      fc.property(arbitraryMatrix, fc.integer({ min: 1, max: 1000 }), (matrix, factor) => {
        const { scores, shares, weights } = benefitOfTheDoubt(matrix, { solver });
        expect(Math.max(...scores)).toBeCloseTo(1, 7);
        scores.forEach((score, i) => {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(sum(shares[i]!)).toBeCloseTo(score > 0 ? 1 : 0, 7);
          for (const row of matrix)
            expect(sum(row.map((value, j) => value * weights[i]![j]!))).toBeLessThanOrEqual(1 + 1e-7);
        });
        const scaled = matrix.map((row) => row.map((value, j) => (j === 0 ? value * factor : value)));
        expectClose(benefitOfTheDoubt(scaled, { solver }).scores, scores, 7);
        const most = Math.min(1, 2 / matrix[0]!.length);
        const positive = matrix.map((row) => row.map((value) => value + 1));
        const free = benefitOfTheDoubt(positive, { solver }).scores;
        benefitOfTheDoubt(positive, { solver, shares: [0, most] }).scores.forEach((score, i) => {
          expect(score).toBeLessThanOrEqual(free[i]! + 1e-7);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('names what it cannot judge', () => {
    const names = ["'rd'", "'loss'"];
    expect(() => benefitOfTheDoubt([[1, -2]], { solver, names })).toThrow("indicator 'loss': row 1 is -2");
    expect(() => benefitOfTheDoubt([[1, 0]], { solver, names })).toThrow("indicator 'loss': all values are zero");
    expect(() =>
      benefitOfTheDoubt(
        [
          [1, 0],
          [1, 1],
        ],
        { solver, names, shares: [0.1, 1] },
      ),
    ).toThrow("indicator 'loss': row 1 is 0, which cannot make up 0.1 of a score");
    expect(() =>
      benefitOfTheDoubt(
        [
          [1, 0],
          [1, 1],
        ],
        { solver, shares: [0, 0.6] },
      ),
    ).toThrow('row 1 has too many zeros');
    expect(() => benefitOfTheDoubt(three, { solver, shares: [0.6, 1] })).toThrow('no shares keep the bounds');
    expect(() => benefitOfTheDoubt(three, { solver, shares: [0.7, 0.2] })).toThrow('share bounds [0.7, 0.2]');
    expect(() => benefitOfTheDoubt(three, { solver, shares: [[0, 1]] })).toThrow('1 pairs of share bounds for 2');
  });
});
