import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bivariateMoran } from './bivariate-moran.js';
import { contiguityWeights } from './contiguity.js';
import { moran } from './moran.js';
import { rowStandardised } from './spatial-weights.js';

const chain = contiguityWeights(
  [...'abcdef'],
  [...'bcdef'].map((unit, i) => ['abcde'[i]!, unit] as const),
);
const values = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 })
  .filter((list) => new Set(list).size > 1);

describe("bivariate Moran's I", () => {
  it("is Moran's I of a thing with itself", () => {
    fc.assert(
      fc.property(values, (list) => {
        const weights = rowStandardised(chain);
        expect(bivariateMoran(list, list, weights, { permutations: 0 }).statistic).toBeCloseTo(
          moran(list, weights, { permutations: 0 }).statistic,
          12,
        );
      }),
    );
  });

  it('has the value that its formula gives by hand', () => {
    // z = (−1.5, −0.5, 0.5, 1.5) and u = (3, −1, −1, −1) on a line of four: each z times the sum of the u beside it; S₀ = 6, Σ z² = 5, Σ u² = 12.
    const line = contiguityWeights(
      [...'abcd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    const pairs = -1.5 * -1 + -0.5 * (3 - 1) + 0.5 * (-1 - 1) + 1.5 * -1;
    expect(bivariateMoran([1, 2, 3, 4], [7, 3, 3, 3], line, { permutations: 0 }).statistic).toBeCloseTo(
      ((4 / 6) * pairs) / Math.sqrt(5 * 12),
      14,
    );
  });

  it('knows no unit of measurement, turns its sign with either side, and changes sides with symmetric weights', () => {
    fc.assert(
      fc.property(values, values, (one, two) => {
        const { statistic } = bivariateMoran(one, two, chain, { permutations: 0 });
        const of = (x: number[], y: number[]): number => bivariateMoran(x, y, chain, { permutations: 0 }).statistic;
        expect(of(two, one)).toBeCloseTo(statistic, 12);
        expect(
          of(
            one.map((value) => 1e3 * value + 5),
            two,
          ),
        ).toBeCloseTo(statistic, 10);
        expect(
          of(
            one,
            two.map((value) => -value),
          ),
        ).toBeCloseTo(-statistic, 12);
      }),
    );
  });

  it('expects nothing of values that are dealt at random, and repeats for a seed', () => {
    const options = { permutations: 5000, seed: 2 };
    const { permutation } = bivariateMoran([1, 5, 2, 8, 3, 9], [2, 7, 1, 8, 2, 8], chain, options);
    expect(Math.abs(permutation!.mean)).toBeLessThan(0.02);
    expect(bivariateMoran([1, 5, 2, 8, 3, 9], [2, 7, 1, 8, 2, 8], chain, options).permutation).toEqual(permutation);
    expect(() => bivariateMoran([1, 1, 1, 1, 1, 1], [1, 2, 3, 4, 5, 6], chain)).toThrow('all values are 1');
  });
});
