import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedRows, sharedText } from '../../../../test/shared-material.js';
import { contiguityWeights } from './contiguity.js';
import { parseGal } from './gal.js';
import { geary } from './geary.js';
import { getisOrd } from './getis-ord.js';
import { localMoran } from './local-moran.js';
import { moran } from './moran.js';
import { rowStandardised } from './spatial-weights.js';

/** Rook's moves on a board of 3 × 3. */
const board = contiguityWeights(
  [...'abcdefghi'],
  ['ab', 'bc', 'de', 'ef', 'gh', 'hi', 'ad', 'be', 'cf', 'dg', 'eh', 'fi'].map(
    (pair) => [...pair] as unknown as [string, string],
  ),
);
const onBoard = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 9, maxLength: 9 })
  .filter((values) => new Set(values).size > 1);
const quiet = { permutations: 0 };

describe("Moran's I", () => {
  it('has the variances that esda publishes for a 3 × 3 board', () => {
    const { normality, randomisation } = moran([1, 2, 3, 4, 5, 6, 7, 8, 9], board, quiet);
    expect(normality.variance).toBeCloseTo(0.053125, 14);
    expect(randomisation.variance).toBeCloseTo(0.0596875, 14);
  });

  it('is the mean of local Moran, scaled by the weights', () => {
    fc.assert(
      fc.property(onBoard, fc.boolean(), (values, standardised) => {
        const weights = standardised ? rowStandardised(board) : board;
        expect(localMoran(values, weights, quiet).global).toBeCloseTo(moran(values, weights, quiet).statistic, 12);
      }),
    );
  });

  it('knows no unit of measurement, and no order of the units', () => {
    fc.assert(
      fc.property(onBoard, (values) => {
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

describe('local Moran', () => {
  it('names the quadrant of each unit', () => {
    // The corners with 9 have a 9 and a 1 beside them, which together lie below the mean of 5.2.
    const { units } = localMoran([9, 9, 9, 9, 0, 1, 9, 1, 0], board);
    expect(units.map((unit) => unit!.quadrant).join(' ')).toBe(
      'high-high high-high high-low high-high low-low low-low high-low low-low low-low',
    );
    expect(localMoran([0, 9, 0, 9, 0, 9, 0, 9, 0], board).units[4]!.quadrant).toBe('low-high');
  });

  it('deals to a unit the values of the others: exact odds come out', () => {
    // Unit a of four has one neighbour, b, with the greatest of the other three values: one deal in three reaches it.
    const weights = contiguityWeights(
      [...'abcd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    const { units } = localMoran([5, 8, 1, 2], weights, { permutations: 30_000 });
    expect(units[0]!.p).toBeCloseTo(1 / 3, 1);
    expect(Math.abs(units[0]!.p! - 1 / 3)).toBeLessThan(0.01);
  });
});

describe("Geary's C", () => {
  it('is ½ (n − 1) of the squared differences over the variance', () => {
    const chain = contiguityWeights(
      [...'abcd'],
      [
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'd'],
      ],
    );
    // Σ over both directions 2 (1 + 1 + 1), S₀ = 6, Σ z² = 5: 3 · 6 / (2 · 6 · 5).
    expect(geary([1, 2, 3, 4], chain, quiet).statistic).toBeCloseTo(0.3, 14);
  });

  it('and Moran move apart: C tells by differences what I tells by products', () => {
    fc.assert(
      fc.property(onBoard, (values) => {
        // C = (n − 1)/n · (Σ w_i· z² / (S₀ m₂) − I), with row and column sums equal on the board.
        const n = 9;
        const mean = values.reduce((sum, value) => sum + value, 0) / n;
        const z = values.map((value) => value - mean);
        const squares = z.reduce((sum, value) => sum + value * value, 0);
        const own = z.reduce((sum, value, i) => sum + board.neighbours[i]!.length * value * value, 0);
        const expected = ((n - 1) / n) * ((n * own) / (24 * squares) - moran(values, board, quiet).statistic);
        expect(geary(values, board, quiet).statistic).toBeCloseTo(expected, 10);
      }),
    );
  });
});

describe.skipIf(!hasShared)('homicide rates around St Louis, 1988–93', () => {
  const counties = (): { values: number[]; weights: ReturnType<typeof parseGal> } => {
    const [head, ...rows] = sharedText('data/fixtures/pysal/stl_hom.csv').trim().split(/\r?\n/);
    const column = head!.split(',').indexOf('HR8893');
    const values = rows.map((row) => Number(row.replace(/"[^"]*"/, '').split(',')[column]));
    return { values, weights: parseGal(sharedText('data/fixtures/pysal/stl.gal')) };
  };

  it("Moran's I row-standardised: definitions.md, esda's p, spdep 1.2-7's variances", () => {
    const { values, weights } = counties();
    const found = moran(values, rowStandardised(weights));
    expect(found.statistic).toBeCloseTo(0.2436558262177166, 15);
    expect(found.expected).toBeCloseTo(-0.012987012987012988, 16);
    expect(found.normality.p).toBeCloseTo(0.00027147862770937614, 15);
    expect(found.normality.variance).toBeCloseTo(0.004968139260116132, 15);
    expect(found.randomisation.variance).toBeCloseTo(0.002976102828610938, 15);
    expect(found.randomisation.p).toBeCloseTo(2.546008711683206e-6, 15);
    expect(found.permutation!.p).toBeLessThanOrEqual(0.005);
  });

  it("Moran's I binary: spdep 1.2-7", () => {
    const { values, weights } = counties();
    const found = moran(values, weights, quiet);
    expect(found.statistic).toBeCloseTo(0.2034411928793653, 14);
    expect(found.randomisation.variance).toBeCloseTo(0.002793888296523341, 14);
    expect(found.normality.p).toBeCloseTo(0.001474292927744964, 14);
  });

  it("Geary's C: spdep 1.2-7", () => {
    const { values, weights } = counties();
    const standardised = geary(values, rowStandardised(weights), quiet);
    expect(standardised.statistic).toBeCloseTo(0.5971282158936893, 14);
    expect(standardised.randomisation.variance).toBeCloseTo(0.013063740292187011, 14);
    expect(standardised.randomisation.p).toBeCloseTo(0.000423820770532017, 14);
    expect(standardised.normality.variance).toBeCloseTo(0.005465786052175765, 14);
    const binary = geary(values, weights, quiet);
    expect(binary.statistic).toBeCloseTo(0.5867765061084106, 14);
    expect(binary.normality.variance).toBeCloseTo(0.006852211569903458, 14);
    expect(binary.randomisation.variance).toBeCloseTo(0.04077849681543044, 14);
  });

  it('local Moran and G of the first four counties: spdep 1.2-7', () => {
    const { values, weights } = counties();
    const first = (list: readonly number[]): readonly number[] => list.slice(0, 4);
    const close = (found: readonly number[], expected: readonly number[]): void =>
      expected.forEach((value, i) => {
        expect(found[i]).toBeCloseTo(value, 13);
      });
    const local = localMoran(values, rowStandardised(weights), quiet).units.map((unit) => unit!.statistic);
    close(first(local), [-0.07829145562843742, 0.1750676435094964, 0.10307918439340262, 0.09026138614683445]);
    const around = getisOrd(values, weights, { star: false }).units.map((unit) => unit!.z);
    close(first(around), [0.2664755807351758, -0.7987040821183445, -0.3589122567981791, -0.5346092015487114]);
    for (const own of [weights, rowStandardised(weights)]) {
      const star = getisOrd(values, own).units.map((unit) => unit!.z);
      close(first(star), [-0.008008283811427918, -0.8896981348788044, -0.5686209602105531, -0.6358264824925045]);
    }
  });
});

describe.skipIf(!hasShared)("incomes of Mexico's states, 2000", () => {
  it("Moran's I and Geary's C: spdep 1.2-7", () => {
    const [head, ...rows] = sharedRows('data/fixtures/pysal/mexico.csv');
    const values = rows.map((row) => Number(row[head!.indexOf('pcgdp2000')]));
    const weights = rowStandardised(parseGal(sharedText('data/fixtures/pysal/mexico.gal')));
    expect(moran(values, weights, quiet).statistic).toBeCloseTo(0.1425092394088019, 14);
    expect(moran(values, weights, quiet).randomisation.variance).toBeCloseTo(0.01394115117518862, 14);
    expect(geary(values, weights, quiet).statistic).toBeCloseTo(0.7230312019852716, 14);
    expect(geary(values, weights, quiet).randomisation.variance).toBeCloseTo(0.01992746047644932, 14);
  });
});
