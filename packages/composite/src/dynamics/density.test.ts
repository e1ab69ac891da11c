import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared } from '../../../../test/shared-material.js';
import { stateIncomes } from '../../test/state-incomes.js';
import { sheatherJonesBandwidth, silvermanBandwidth } from './bandwidth.js';
import { densityRidge } from './density-ridge.js';
import { kernelDensity } from './kernel-density.js';

const lists = fc
  .array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 40 })
  .filter((values) => new Set(values).size > 1);

describe('kernel density', () => {
  it('is the normal density of a single value', () => {
    const { density } = kernelDensity([2], { bandwidth: 1, grid: [2, 3] });
    expect(density[0]).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
    expect(density[1]).toBeCloseTo(Math.exp(-0.5) / Math.sqrt(2 * Math.PI), 15);
  });

  it('encloses an area of 1', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const { grid, density } = kernelDensity(values, { points: 4000 });
        const area = density.reduce((sum, value) => sum + value, 0) * (grid[1]! - grid[0]!);
        expect(Math.abs(area - 1)).toBeLessThan(0.004);
      }),
    );
  });

  it('moves with the values and stretches with their unit', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const before = kernelDensity(values, { points: 16 });
        const after = kernelDensity(
          values.map((value) => 10 * value + 3),
          { points: 16 },
        );
        expect(after.bandwidth).toBeCloseTo(10 * before.bandwidth, 8);
        after.density.forEach((value, i) => {
          expect(value * 10).toBeCloseTo(before.density[i]!, 8);
        });
      }),
    );
  });

  it('finds the humps', () => {
    const { peaks } = kernelDensity([0, 0.1, 0.2, 5, 5.1, 5.2], { bandwidth: 0.3, points: 500 });
    expect(peaks).toHaveLength(2);
    expect(peaks[0]).toBeCloseTo(0.1, 1);
    expect(peaks[1]).toBeCloseTo(5.1, 1);
  });

  it('refuses what has no density', () => {
    expect(() => kernelDensity([])).toThrow('no values');
    expect(() => kernelDensity([1, Number.NaN])).toThrow('value 2 is NaN');
    expect(() => kernelDensity([3, 3, 3])).toThrow('all values are 3');
    expect(() => kernelDensity([1, 2], { bandwidth: 0 })).toThrow('the bandwidth is 0');
    expect(() =>
      densityRidge(
        [
          [1, 2],
          [3, 2],
        ],
        { periods: ['2019', '2020'] },
      ),
    ).toThrow('2020: all values are 2');
  });
});

describe('a ridge', () => {
  it('has one grid for all periods', () => {
    const { grid, periods } = densityRidge(
      [
        [1, 2, 9],
        [2, 3, 1],
        [4, 7, 5],
      ],
      { periods: ['a', 'b', 'c'], points: 50 },
    );
    expect(grid).toHaveLength(50);
    expect(periods.map(({ period }) => period)).toEqual(['a', 'b', 'c']);
    for (const { density } of periods) {
      const area = density.reduce((sum, value) => sum + value, 0) * (grid[1]! - grid[0]!);
      expect(area).toBeCloseTo(1, 1);
    }
  });
});

// Expected: R 4.2.2, bw.nrd0 and bw.SJ with nb = 4e7 and tol = 1e-12: its defaults bin and stop at about 1 %.
describe.skipIf(!hasShared)('bandwidths of the incomes of 48 states', () => {
  it.each([
    ['1929', 91.67799937168226, 108.35854057423586],
    ['1970', 229.0732816293833, 177.36169494933498],
    ['2009', 2246.7176015891637, 2099.265091672649],
  ])('%s', (year, silverman, sheatherJones) => {
    const values = stateIncomes().map((row) => row[Number(year) - 1929]!);
    expect(silvermanBandwidth(values)).toBeCloseTo(silverman, 10);
    expect(sheatherJonesBandwidth(values) / sheatherJones).toBeCloseTo(1, 6);
    const { density } = kernelDensity(values, { grid: [1000] });
    if (year === '1929') expect(density[0]).toBeCloseTo(0.0005659155778562614, 15);
  });
});
