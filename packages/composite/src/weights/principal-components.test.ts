import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { technologyAchievement } from '../../test/technology-achievement.js';
import { sum } from '../matrix/moments.js';
import { principalComponentWeights } from './principal-components.js';
import { rotatedLoadingWeights } from './rotated-loadings.js';

/** Two pairs of indicators, correlated r and s within and not at all between them: components by hand. */
const pairs = [
  [3, 1, 1, 1],
  [1, 3, 1, 1],
  [-3, -1, 1, 1],
  [-1, -3, 1, 1],
  [0, 0, 3, -3],
  [0, 0, -7, -1],
];

describe('principalComponentWeights', () => {
  it('weighs two correlated indicators alike, by one component', () => {
    expectClose(
      principalComponentWeights([
        [1, 2],
        [2, 9],
        [5, 7],
      ]),
      [0.5, 0.5],
      12,
    );
  });

  it('averages coefficients by the variance that components explain', () => {
    // Correlations .6 and s = 2 / √(62 · 14): components (1, 1, 0, 0) / √2 with λ = 1.6 and (0, 0, 1, 1) / √2 with 1 + s.
    const s = 2 / Math.sqrt(62 * 14);
    expectClose(principalComponentWeights(pairs, { retain: { count: 1 } }), [0.5, 0.5, 0, 0], 10);
    const [first, second] = [0.8 / (2.6 + s), (1 + s) / 2 / (2.6 + s)];
    expectClose(principalComponentWeights(pairs), [first, first, second, second], 10);
  });

  it('names an indicator that runs against the others, or takes its absolute value where told to', () => {
    const against = [
      [1, 2, 9],
      [2, 3, 8],
      [4, 4, 3],
      [7, 9, 1],
    ];
    expect(() => principalComponentWeights(against, { names: ["'rd'", "'staff'", "'tax'"] })).toThrow(
      /indicator 'tax': its coefficient over 1 principal components is -0\.\d+, no weight: check its direction/,
    );
    const turned = principalComponentWeights(against, { directions: ['positive', 'positive', 'negative'] });
    expectClose(principalComponentWeights(against, { negative: 'absolute' }), turned, 12);
  });

  it('does not mind perfect collinearity', () => {
    const twin = technologyAchievement.map((row) => [row[2]!, 3 * row[2]! + 1, row[5]!]);
    const [one, copy] = principalComponentWeights(twin);
    expect(one).toBeCloseTo(copy!, 10);
  });
});

describe('rotatedLoadingWeights', () => {
  it("gives the Handbook's weights of technology achievement", () => {
    // Table 17: squared loadings, scaled to one within their factor, times the factor's share of what the four explain.
    const table = [
      0.67 * 0.2,
      0.49 * 0.25,
      0.24 * 0.38,
      0.23 * 0.2,
      0.26 * 0.25,
      0.25 * 0.38,
      0.29 * 0.38,
      0.77 * 0.17,
    ];
    rotatedLoadingWeights(technologyAchievement).forEach((weight, j) => {
      // The printed data are rounded, and so are the printed loadings.
      expect(Math.abs(weight - table[j]! / sum(table))).toBeLessThan(0.01);
    });
  });

  it('leaves an indicator that stands alone its own factor', () => {
    // Three indicators, two of which are one: loadings 1 and 1 on the first factor, 1 on the second.
    const rows = [
      [1, 1, 1],
      [2, 2, -2],
      [3, 3, 1],
    ];
    expectClose(rotatedLoadingWeights(rows), [1 / 3, 1 / 3, 1 / 3], 10);
  });
});

describe('weights from components', () => {
  it('sum to one and are none below zero; units, origins and the order of units do not matter', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const weights = rotatedLoadingWeights(matrix);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        const absolute = principalComponentWeights(matrix, { negative: 'absolute', retain: { cumulative: 0.85 } });
        expect(sum(absolute)).toBeCloseTo(1, 12);
      }),
    );
    const changed = technologyAchievement.map((row) => row.map((value, j) => value * (j + 0.1) - 7)).reverse();
    expectClose(rotatedLoadingWeights(changed), rotatedLoadingWeights(technologyAchievement), 10);
  });

  it('move with their columns', () => {
    const backwards = technologyAchievement.map((row) => [...row].reverse());
    expectClose(rotatedLoadingWeights(backwards), rotatedLoadingWeights(technologyAchievement).reverse(), 9);
  });

  it('name a constant indicator', () => {
    const matrix = [
      [1, 4],
      [2, 4],
    ];
    expect(() => rotatedLoadingWeights(matrix)).toThrow('indicator 2: constant (4)');
    expect(() => principalComponentWeights(matrix)).toThrow('indicator 2: constant (4)');
  });
});
