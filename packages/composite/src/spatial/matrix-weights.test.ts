import { describe, expect, it } from 'vitest';
import { contiguityWeights } from './contiguity.js';
import { matrixWeights } from './matrix-weights.js';
import { moran } from './moran.js';
import { rowStandardised, spatialLag } from './spatial-weights.js';

const UNITS = [...'abcde'];
const borders = contiguityWeights(UNITS, [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);
const square = [
  [0, 1, 0, 0, 0],
  [1, 0, 1, 0, 0],
  [0, 1, 0, 1, 0],
  [0, 0, 1, 0, 0],
  [0, 0, 0, 0, 0],
];

describe('weights from a matrix', () => {
  it('are those of the borders that it marks, the island among them', () => {
    expect(matrixWeights(UNITS, square)).toEqual(borders);
    const values = [3, 1, 4, 1, 5];
    expect(moran(values, matrixWeights(UNITS, square), { permutations: 0 })).toEqual(
      moran(values, borders, { permutations: 0 }),
    );
    const uneven = matrixWeights(
      ['x', 'y', 'z'],
      [
        [0, 2, 1],
        [0.5, 0, 0],
        [0, 3, 0],
      ],
    );
    expect(spatialLag(uneven, [1, 10, 100])).toEqual([120, 0.5, 30]);
  });

  it('names what is no weight', () => {
    expect(() => matrixWeights(UNITS, square.slice(1))).toThrow('4 rows of weights for 5 units');
    expect(() => matrixWeights(['x', 'y'], [[0, 1], [1]])).toThrow('y has 1 weights for 2 units');
    expect(() =>
      matrixWeights(
        ['x', 'y'],
        [
          [0, -1],
          [1, 0],
        ],
      ),
    ).toThrow('the weight of y for x is -1');
    expect(() =>
      matrixWeights(
        ['x', 'y'],
        [
          [1, 1],
          [1, 0],
        ],
      ),
    ).toThrow('x is given as its own neighbour');
    expect(() => rowStandardised({ ...borders, weights: borders.weights.map((row) => row.map(() => 0)) })).toThrow(
      'the neighbours of a weigh 0 together',
    );
  });
});
