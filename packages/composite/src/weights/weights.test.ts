import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { expectClose } from '../../test/expect-close.js';
import { pearson, spearman } from '../matrix/correlation.js';
import { sum } from '../matrix/moments.js';
import { minMax } from '../normalise/min-max.js';
import { criticWeights } from './critic.js';
import { entropyWeights, pooledEntropyWeights } from './entropy.js';
import { equalWeights } from './equal.js';

/** Diakoulaki, Mavrotas, Papayannakis 1995, table 1: eight firms, three ratios. */
const firms = [
  [61, 1.08, 4.33],
  [20.7, 0.26, 4.34],
  [16.3, 1.98, 2.53],
  [9, 3.29, 1.65],
  [5.4, 2.77, 2.33],
  [4, 4.12, 1.21],
  [-6.1, 3.52, 2.1],
  [-34.6, 3.31, 0.98],
];

describe('equalWeights', () => {
  it('shares out one', () => {
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(() => equalWeights(0)).toThrow('0 indicators');
  });
});

describe('entropyWeights', () => {
  it('gives the worked example', () => {
    expectClose(
      entropyWeights([
        [1, 2],
        [4, 16],
      ]),
      [0.358889, 0.641111],
      6,
    );
  });

  it('counts 0 ln 0 as 0', () => {
    // One unit has everything (no entropy), the other column nearly nothing to tell apart.
    const [all, some] = entropyWeights([
      [1, 3],
      [0, 1],
    ]);
    const entropy = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(2);
    expect(all).toBeCloseTo(1 / (2 - entropy), 12);
    expect(some).toBeCloseTo((1 - entropy) / (2 - entropy), 12);
  });

  it('does not depend on the unit of measurement, and sums to one', () => {
    fc.assert(
      fc.property(arbitraryMatrix, fc.integer({ min: 1, max: 1000 }), (matrix, factor) => {
        const weights = entropyWeights(matrix);
        expect(sum(weights)).toBeCloseTo(1, 12);
        expect(weights.every((weight) => weight >= 0)).toBe(true);
        expectClose(entropyWeights(matrix.map((row) => row.map((value) => value * factor))), weights, 8);
      }),
    );
  });

  it('pools a panel as so many units', () => {
    const panel = [
      [
        [1, 2],
        [4, 16],
      ],
      [
        [2, 3],
        [5, 1],
      ],
    ];
    expect(pooledEntropyWeights(panel)).toEqual(
      entropyWeights([
        [1, 2],
        [4, 16],
        [2, 3],
        [5, 1],
      ]),
    );
  });

  it('names what it cannot weigh', () => {
    expect(() =>
      entropyWeights(
        [
          [1, 5],
          [2, 5],
        ],
        { names: ["'rd'", "'tax'"] },
      ),
    ).toThrow("indicator 'tax': constant (5): its entropy weight is undefined");
    expect(() =>
      entropyWeights([
        [1, -5],
        [2, 5],
      ]),
    ).toThrow('indicator 2: row 1 is -5');
  });
});

describe('criticWeights', () => {
  it('gives the weights of its authors', () => {
    expectClose(criticWeights(firms), [0.20222554, 0.48090173, 0.31687273], 8);
    expectClose(criticWeights(firms, { correlation: 'spearman' }), [0.21454645, 0.4898563, 0.29559726], 8);
  });

  it('gives an indicator and its copy half the conflict each', () => {
    const twins = firms.map(([a, b]) => [a!, b!, a!]);
    const [first, , copy] = criticWeights(twins);
    expect(first).toBeCloseTo(copy!, 12);
  });

  it('says when there is nothing to tell indicators apart', () => {
    expect(() =>
      criticWeights([
        [1, 2],
        [2, 4],
        [5, 10],
      ]),
    ).toThrow('perfectly correlated');
    expect(() =>
      criticWeights([
        [1, 3],
        [2, 3],
      ]),
    ).toThrow('indicator 2: constant');
    expect(criticWeights([[1], [2]])).toEqual([1]);
  });

  it('does not mind a linear change of scale', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const weights = attempt(() => criticWeights(matrix));
        const scaled = attempt(() => criticWeights(minMax(matrix)));
        if (weights && scaled) expectClose(scaled, weights, 8);
        else expect(scaled).toEqual(weights);
      }),
    );
  });
});

const attempt = (weigh: () => number[]): number[] | null => {
  try {
    return weigh();
  } catch (error) {
    expect((error as Error).message).toContain('perfectly correlated');
    return null;
  }
};

describe('correlation', () => {
  it('is 1 for a straight line and −1 for its opposite', () => {
    expect(pearson([1, 2, 3], [3, 5, 7])).toBeCloseTo(1, 12);
    expect(pearson([1, 2, 3], [7, 5, 3])).toBeCloseTo(-1, 12);
    expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])).toBeCloseTo(1, 12);
  });

  it('ranks equals by their mean', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Σdd' = 4.5, √(4.5 · 5).
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });
});
