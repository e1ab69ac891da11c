import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { componentsOf } from '../diagnose/principal-components.js';
import { columnsOf, type Direction, scaledToOne } from '../matrix/decision-matrix.js';
import { minMax } from '../normalise/min-max.js';
import { coefficientOfVariationWeights } from './coefficient-of-variation.js';
import { ColumnTraits } from './column-traits.js';
import { criticWeights, criticWeightsFrom } from './critic.js';
import { entropyWeights } from './entropy.js';
import { compositeWeights, principalComponentWeights } from './principal-components.js';
import { rotatedLoadingWeights, rotatedWeights } from './rotated-loadings.js';

const SHIFT = 0.01;

/** A matrix above zero, directions, and the columns that are kept, in their order. */
const cases = arbitraryMatrix.chain((drawn) => {
  const matrix = drawn.map((row) => row.map((value) => value + 1));
  const width = matrix[0]!.length;
  return fc.record({
    matrix: fc.constant(matrix),
    directions: fc.array(fc.constantFrom<Direction>('positive', 'negative'), { minLength: width, maxLength: width }),
    kept: fc.subarray([...matrix[0]!.keys()], { minLength: Math.min(2, width) }),
  });
});

describe('ColumnTraits', () => {
  it('hold what plain functions find, to the last bit, whichever columns are looked at first and next', () => {
    fc.assert(
      fc.property(cases, ({ matrix, directions, kept }) => {
        const names = directions.map((_, j) => `'${j}'`);
        const traits = new ColumnTraits(columnsOf(matrix), { names, directions, shift: SHIFT });
        for (const at of [kept, names.map((_, j) => j), kept.toReversed()]) {
          const own = matrix.map((row) => at.map((j) => row[j]!));
          const options = { directions: at.map((j) => directions[j]!) };
          const scaled = minMax(own, options);
          expect(scaledToOne(at.map((j) => traits.divergence(j)))).toEqual(
            entropyWeights(minMax(own, { ...options, shift: SHIFT })),
          );
          expect(scaledToOne(at.map((j) => traits.variation(j)))).toEqual(coefficientOfVariationWeights(own, options));
          for (const correlation of ['pearson', 'spearman'] as const) {
            const critic = () =>
              criticWeightsFrom(
                at.map((j) => traits.deviation(j)),
                traits.correlations(at, correlation),
              );
            expect(orFault(critic)).toEqual(orFault(() => criticWeights(own, { ...options, correlation })));
          }
          const components = componentsOf(traits.correlations(at, 'pearson'));
          expect(compositeWeights(components, { negative: 'absolute' })).toEqual(
            principalComponentWeights(scaled, { negative: 'absolute' }),
          );
          expect(rotatedWeights(components)).toEqual(rotatedLoadingWeights(scaled));
        }
      }),
    );
  });

  it('name a constant column when it is looked at, and not before', () => {
    const columns = [
      [1, 2],
      [4, 4],
      [3, 1],
    ];
    const traits = new ColumnTraits(columns, {
      ...{ names: ['one', 'two', 'three'], shift: 0 },
      directions: ['positive', 'positive', 'negative'],
    });
    expect(traits.correlations([0, 2], 'pearson')).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(() => traits.correlations([0, 1], 'pearson')).toThrow('indicator two: constant (4)');
  });
});

/** Perfectly correlated indicators have no CRITIC weights. */
function orFault(weights: () => number[]): number[] | string {
  try {
    return weights();
  } catch (error) {
    return String(error);
  }
}
