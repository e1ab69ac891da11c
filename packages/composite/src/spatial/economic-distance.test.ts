import { describe, expect, it } from 'vitest';
import { contiguityWeights } from './contiguity.js';
import { economicDistanceWeights } from './economic-distance.js';
import { rowStandardised } from './spatial-weights.js';

const UNITS = [...'abcde'];
const borders = contiguityWeights(UNITS, [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
]);
describe('economic distance', () => {
  it('is nearness by likeness, over all or over neighbours alone', () => {
    const all = economicDistanceWeights(['x', 'y', 'z'], [10, 20, 60]);
    expect(all.weights).toEqual([
      [1 / 10, 1 / 50],
      [1 / 10, 1 / 40],
      [1 / 50, 1 / 40],
    ]);
    const nested = economicDistanceWeights(UNITS, [10, 20, 60, 70, 75], { weights: borders });
    expect(nested.weights).toEqual([[1 / 10], [1 / 10, 1 / 40], [1 / 40, 1 / 10], [1 / 10], []]);
    expect(nested.islands).toEqual(borders.islands);
  });

  it('does not mind the unit of measurement, once rows are standardised', () => {
    const values = [10, 22, 61, 70, 35];
    const one = rowStandardised(economicDistanceWeights(UNITS, values)).weights;
    const other = rowStandardised(
      economicDistanceWeights(
        UNITS,
        values.map((value) => value * 1e4 + 7),
      ),
    ).weights;
    one.forEach((row, i) => {
      row.forEach((weight, k) => {
        expect(other[i]![k]).toBeCloseTo(weight, 9);
      });
    });
  });

  it('names who is infinitely near, and what is missing', () => {
    expect(() => economicDistanceWeights(['x', 'y', 'z'], [1, 2, 1])).toThrow('x and z are both at 1');
    expect(() => economicDistanceWeights(['x', 'y'], [1, Number.NaN])).toThrow('the value of y is NaN');
    expect(() => economicDistanceWeights(['x', 'y'], [1])).toThrow('1 values for 2 units');
    expect(() => economicDistanceWeights([...'bacde'], [1, 2, 3, 4, 5], { weights: borders })).toThrow('other units');
  });
});
