import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { board, valuesOnBoard } from '../../test/chess-board.js';
import { contiguityWeights } from './contiguity.js';
import { geary } from './geary.js';
import { localMoran } from './local-moran.js';
import { moran } from './moran.js';
import { rowStandardised } from './spatial-weights.js';

const quiet = { permutations: 0 };

describe("Moran's I", () => {
  it('has the variances that esda publishes for a 3 × 3 board', () => {
    const { normality, randomisation } = moran([1, 2, 3, 4, 5, 6, 7, 8, 9], board, quiet);
    expect(normality.variance).toBeCloseTo(0.053125, 14);
    expect(randomisation.variance).toBeCloseTo(0.0596875, 14);
  });

  it('is the mean of local Moran, scaled by the weights', () => {
    fc.assert(
      fc.property(valuesOnBoard, fc.boolean(), (values, standardised) => {
        const weights = standardised ? rowStandardised(board) : board;
        expect(localMoran(values, weights, quiet).global).toBeCloseTo(moran(values, weights, quiet).statistic, 12);
      }),
    );
  });

  it('knows no unit of measurement, and no order of the units', () => {
    fc.assert(
      fc.property(valuesOnBoard, (values) => {
        const before = moran(values, board, quiet);
        const scaled = moran(
          values.map((value) => 1e4 * value + 7),
          board,
          quiet,
        );
        expect(scaled.statistic).toBeCloseTo(before.statistic, 10);
        // The board turned by half a turn is the board.
        const turned = moran([...values].reverse(), board, quiet);
        expect(turned.statistic).toBeCloseTo(before.statistic, 12);
        expect(turned.randomisation.variance).toBeCloseTo(before.randomisation.variance, 12);
      }),
    );
  });

  it('falls among its permutations as its moments say, and repeats for a seed', () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6, 5];
    const options = { permutations: 20_000, seed: 3 };
    const { permutation, expected, randomisation } = moran(values, board, options);
    expect(Math.abs(permutation!.mean - expected)).toBeLessThan(0.01);
    expect(permutation!.deviation ** 2 / randomisation.variance).toBeCloseTo(1, 1);
    expect(moran(values, board, options).permutation).toEqual(permutation);
    expect(moran(values, board, { ...options, seed: 4 }).permutation).not.toEqual(permutation);
  });

  it('has the least p where no deal reaches as far, on either side', () => {
    const checks = [1, 0, 1, 0, 1, 0, 1, 0, 1];
    expect(moran(checks, board).statistic).toBeLessThan(-0.9);
    expect(moran(checks, board).permutation!.p).toBeLessThan(0.05);
    expect(moran([0, 0, 0, 5, 5, 5, 10, 10, 10], board).permutation!.p).toBeLessThan(0.01);
  });

  it('drops an island, or keeps it, as it was told to', () => {
    const borders = [...'bcd'].map((unit) => ['a', unit] as [string, string]);
    const values = [4, 1, 3, 2, 100];
    const units = [...'abcde'];
    const dropped = moran(values, contiguityWeights(units, borders), quiet);
    expect(dropped).toMatchObject({ units: 4, islands: { rule: 'drop', units: ['e'] } });
    expect(dropped.statistic).toBeCloseTo(
      moran(values.slice(0, 4), contiguityWeights(units.slice(0, 4), borders), quiet).statistic,
      14,
    );
    const kept = moran(values, contiguityWeights(units, borders, { islands: 'zero' }), quiet);
    expect(kept).toMatchObject({ units: 5, islands: { rule: 'zero', units: ['e'] } });
    expect(localMoran(values, contiguityWeights(units, borders)).units[4]).toBeNull();
    expect(localMoran(values, contiguityWeights(units, borders, { islands: 'zero' })).units[4]).toMatchObject({
      statistic: 0,
      p: null,
    });
  });

  it('says nothing where all are neighbours alike', () => {
    const units = [...'abcde'];
    const all = contiguityWeights(
      units,
      units.flatMap((one, i) => units.slice(0, i).map((other) => [one, other] as const)),
    );
    const found = moran([1, 5, 2, 8, 3], all);
    expect(found.statistic).toBeCloseTo(-0.25, 14);
    expect(found.normality).toEqual({ variance: 0, z: 0, p: 1 });
    expect(found.randomisation.p).toBe(1);
    expect(geary([1, 5, 2, 8, 3], all).randomisation.p).toBe(1);
    for (const unit of localMoran([1.1, 5.3, 2.7, 8.9, 3.1], rowStandardised(all)).units) expect(unit!.p).toBe(1);
  });

  it('refuses what has no correlation', () => {
    expect(() => moran([1, 1, 1, 1, 1, 1, 1, 1, 1], board)).toThrow('all values are 1');
    expect(() => moran([1, 2, 3], contiguityWeights(['a', 'b', 'c'], [['a', 'b']]))).toThrow('2 units with neighbours');
    expect(() => moran([1, 2, 3, 4], contiguityWeights([...'abcd'], [], { islands: 'zero' }))).toThrow(
      'no unit has a neighbour',
    );
    expect(() => moran([1, 2], board)).toThrow('2 values for 9 units');
    expect(() => geary([1e200, 2, 3, 4, 5, 6, 7, 8, 9], board)).toThrow(
      'give the values in a unit nearer to their size',
    );
    expect(() => moran([1, 2, 3, 4, 5, 6, 7, 8, 9], board, { permutations: -1 })).toThrow('-1 permutations');
  });
});
