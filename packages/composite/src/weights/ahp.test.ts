import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectClose } from '../../test/expect-close.js';
import { sum } from '../matrix/moments.js';
import { ahp, ahpWeights } from './ahp.js';

/** Saaty 1977: the wealth of seven nations, judged pair by pair. */
const wealth = [
  [1, 4, 9, 6, 6, 5, 5],
  [1 / 4, 1, 7, 5, 5, 3, 4],
  [1 / 9, 1 / 7, 1, 1 / 5, 1 / 5, 1 / 7, 1 / 5],
  [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
  [1 / 6, 1 / 5, 5, 1, 1, 1 / 3, 1 / 3],
  [1 / 5, 1 / 3, 7, 3, 3, 1, 2],
  [1 / 5, 1 / 4, 5, 3, 3, 1 / 2, 1],
];

describe('ahp', () => {
  it('gives the wealth of nations as its author does', () => {
    const { weights, eigenvalue, consistencyRatio, consistent } = ahp(wealth);
    expectClose(weights, [0.427, 0.23, 0.021, 0.052, 0.052, 0.123, 0.094], 3);
    expect(eigenvalue).toBeCloseTo(7.608, 3);
    expect(consistencyRatio).toBeCloseTo(0.608 / 6 / 1.32, 3);
    expect(consistent).toBe(true);
  });

  it('finds the weights behind comparisons that agree, with λmax = n', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (truth) => {
        const comparisons = truth.map((one) => truth.map((other) => one / other));
        const { weights, eigenvalue, consistencyRatio } = ahp(comparisons);
        expectClose(
          weights,
          truth.map((value) => value / sum(truth)),
          10,
        );
        expect(eigenvalue).toBeCloseTo(truth.length, 8);
        expect(consistencyRatio).toBeCloseTo(0, 8);
      }),
    );
  });

  it('counts n or more as λmax whatever is judged, and satisfies A w = λ w', () => {
    const judgement = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 2, 4, 7);
    fc.assert(
      fc.property(fc.array(judgement, { minLength: 6, maxLength: 6 }), (upper) => {
        const comparisons = Array.from({ length: 4 }, () => [1, 1, 1, 1]);
        let next = 0;
        for (let i = 0; i < 4; i++) {
          for (let j = i + 1; j < 4; j++) {
            comparisons[i]![j] = upper[next]!;
            comparisons[j]![i] = 1 / upper[next++]!;
          }
        }
        const { weights, eigenvalue } = ahp(comparisons);
        expect(eigenvalue).toBeGreaterThanOrEqual(4 - 1e-9);
        expect(sum(weights)).toBeCloseTo(1, 12);
        comparisons.forEach((row, i) => {
          expect(sum(row.map((value, j) => value * weights[j]!))).toBeCloseTo(eigenvalue * weights[i]!, 10);
        });
      }),
    );
  });

  it('refuses judgements that run in a circle, naming them', () => {
    const circle = [
      [1, 5, 1 / 5],
      [1 / 5, 1, 5],
      [5, 1 / 5, 1],
    ];
    expect(ahp(circle).consistent).toBe(false);
    expect(() => ahpWeights(circle, { names: ['staff', 'patents', 'firms'] })).toThrow(
      /consistency ratio \d\.\d+, at most 0\.1\): look first at staff, patents and firms/,
    );
    expect(ahpWeights(wealth)).toEqual(ahp(wealth).weights);
  });

  it('names comparisons that are no comparisons', () => {
    expect(() => ahp([])).toThrow('nothing to compare');
    expect(() => ahp([[1, 2]])).toThrow('row 1 has 2 comparisons for 1');
    expect(() =>
      ahp(
        [
          [1, 3],
          [1 / 2, 1],
        ],
        { names: ["'rd'", "'staff'"] },
      ),
    ).toThrow("indicator 'rd': compared with 'staff' is 3, but the other way round 0.5");
    expect(() =>
      ahp([
        [1, 0],
        [0, 1],
      ]),
    ).toThrow('indicator 1: compared with 2 is 0');
    expectClose(
      ahp([
        [1, 3],
        [0.33, 1],
      ]).weights,
      [0.75, 0.25],
      2,
    );
  });
});
