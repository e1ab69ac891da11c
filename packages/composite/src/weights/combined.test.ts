import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../../test/expect-close.js';
import { sum } from '../matrix/moments.js';
import { additiveWeights, gameTheoryWeights, multiplicativeWeights } from './combined.js';

const twoSets = fc.integer({ min: 1, max: 6 }).chain((width) => {
  const set = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: width, maxLength: width });
  return fc.array(set, { minLength: 1, maxLength: 4 });
});

describe('multiplicativeWeights', () => {
  it('multiplies and scales', () => {
    // 0.5 · 0.2 : 0.3 · 0.3 : 0.2 · 0.5 = 10 : 9 : 10.
    expectClose(
      multiplicativeWeights([
        [0.5, 0.3, 0.2],
        [0.2, 0.3, 0.5],
      ]),
      [10 / 29, 9 / 29, 10 / 29],
      12,
    );
  });

  it('says where sets agree on nothing', () => {
    expect(() =>
      multiplicativeWeights([
        [1, 0],
        [0, 1],
      ]),
    ).toThrow('no indicator has weight in every set');
  });
});

describe('additiveWeights', () => {
  it('mixes by shares', () => {
    const sets = [
      [1, 0],
      [0.5, 0.5],
    ];
    expectClose(additiveWeights(sets), [0.75, 0.25], 12);
    expectClose(additiveWeights(sets, [3, 1]), [0.875, 0.125], 12);
    expect(() => additiveWeights(sets, [1])).toThrow('1 shares for 2 sets');
  });
});

describe('gameTheoryWeights', () => {
  it('solves the least deviation by hand', () => {
    // w₁·w₁ = .38, w₂·w₂ = .46, w₁·w₂ = .30: α₁ = .46 (.38 − .30) / det, α₂ = .38 (.46 − .30) / det, as .0368 to .0608.
    const { weights, shares } = gameTheoryWeights([
      [0.5, 0.3, 0.2],
      [0.3, 0.1, 0.6],
    ]);
    const first = 0.0368 / (0.0368 + 0.0608);
    expectClose(shares, [first, 1 - first], 12);
    expectClose(
      weights,
      [0.5 * first + 0.3 * (1 - first), 0.3 * first + 0.1 * (1 - first), 0.2 * first + 0.6 * (1 - first)],
      12,
    );
  });

  it('shares alike between a set and its copy', () => {
    const { weights, shares } = gameTheoryWeights([
      [0.6, 0.4],
      [0.6, 0.4],
    ]);
    expectClose(shares, [0.5, 0.5], 12);
    expectClose(weights, [0.6, 0.4], 12);
  });

  it('leaves out a set that the equations would subtract', () => {
    // w₁·w₂ = .352 > w₁·w₁ = .34: the first would count negatively.
    const { shares } = gameTheoryWeights([
      [0.4, 0.3, 0.3],
      [0.58, 0.2, 0.22],
    ]);
    expectClose(shares, [0, 1], 12);
  });
});

describe('combined weights', () => {
  it('sum to one, lie between the sets where they mix, and follow a change of order', () => {
    fc.assert(
      fc.property(twoSets, (sets) => {
        const mixed = [additiveWeights(sets), gameTheoryWeights(sets).weights];
        const scaled = sets.map((set) => set.map((value) => value / sum(set)));
        for (const weights of [...mixed, multiplicativeWeights(sets)]) expect(sum(weights)).toBeCloseTo(1, 12);
        for (const weights of mixed) {
          weights.forEach((weight, j) => {
            const across = scaled.map((set) => set[j]!);
            expect(weight).toBeGreaterThanOrEqual(Math.min(...across) - 1e-9);
            expect(weight).toBeLessThanOrEqual(Math.max(...across) + 1e-9);
          });
        }
        const backwards = sets.map((set) => [...set].reverse());
        expectClose(multiplicativeWeights(backwards), multiplicativeWeights(sets).reverse(), 10);
        expectClose(additiveWeights(backwards), additiveWeights(sets).reverse(), 10);
      }),
    );
  });

  it('refuse sets that do not fit', () => {
    expect(() => additiveWeights([])).toThrow('no weights to combine');
    expect(() => gameTheoryWeights([[0.5, 0.5], [1]])).toThrow('1 weights for 2 indicators');
    expect(() => multiplicativeWeights([[0.5, -0.5]])).toThrow('weight 2 is -0.5');
  });
});
