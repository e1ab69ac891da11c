import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { wasm } from '../../test/backends.js';
import { finalDemandByCountry, sumByCountry } from '../structure/by-country.js';
import { leontiefModel } from '../structure/leontief.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { chainLengths } from './chain-lengths.js';
import { countryIndicators } from './country-indicators.js';
import { grossExports } from './gross-exports.js';
import type { ValueChainIndicators } from './indicators.js';
import { industryIndicators } from './industry-indicators.js';
import { netInventories, withoutNetInventories } from './net-inventories.js';
import { valueAddedAbsorbed } from './value-added-absorbed.js';
import { valueAddedInExports } from './value-added-in-exports.js';

const FIGURES = [
  'fv',
  'iv',
  'position',
  'participation',
  'dvaShare',
  'vaxRatio',
  'upstreamness',
  'downstreamness',
] as const;

function expectSame(one: ValueChainIndicators, other: ValueChainIndicators): void {
  for (const figure of FIGURES) {
    if (one[figure] === null) expect(other[figure]).toBeNull();
    else expect(Math.abs(other[figure]! - one[figure])).toBeLessThan(1e-9 * (1 + Math.abs(one[figure])));
  }
}

/** The same world with its countries named and kept in the opposite order. */
function reversed(table: InputOutputTable): InputOutputTable {
  const N = table.industries.length;
  const F = table.categories.length;
  const G = table.countries.length;
  const industry = (k: number): number => (G - 1 - Math.floor(k / N)) * N + (k % N);
  const column = (k: number): number => (G - 1 - Math.floor(k / F)) * F + (k % F);
  const pick = (matrix: Float64Array, width: number, of: (k: number) => number) =>
    matrix.map((_, k) => matrix[industry(Math.floor(k / width)) * width + of(k % width)]!);
  return createTable({
    ...table,
    countries: table.countries.toReversed(),
    Z: pick(table.Z, G * N, industry),
    Y: pick(table.Y, G * F, column),
    x: table.x.map((_, k) => table.x[industry(k)]!),
    VA: table.VA.map((_, k) => table.VA[industry(k)]!),
  });
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('accounting identities on any world', () => {
  it('the origins of exports add up to exports', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const G = table.countries.length;
        const VBE = valueAddedInExports(leontiefModel(table, wasm));
        sumByCountry(grossExports(table), table).forEach((total, s) => {
          const column = sum(Array.from({ length: G }, (_, r) => VBE[r * G + s]!));
          expect(Math.abs(column - total)).toBeLessThan(1e-9 * (1 + total));
        });
      }),
    );
  });

  it('all value added is absorbed somewhere', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const G = table.countries.length;
        const VBY = valueAddedAbsorbed(leontiefModel(table, wasm));
        sumByCountry(table.VA, table).forEach((own, r) => {
          expect(sum(VBY.subarray(r * G, (r + 1) * G)) / own).toBeCloseTo(1, 9);
        });
      }),
    );
  });

  it('the order of countries and the unit of money change nothing', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.constantFrom(0.001, 7.3, 1e4), (table, rate) => {
        const rows = countryIndicators(table, wasm);
        const backwards = countryIndicators(reversed(table), wasm).toReversed();
        const scale = (values: Float64Array) => values.map((value) => value * rate);
        const scaled = countryIndicators(
          { ...table, Z: scale(table.Z), Y: scale(table.Y), VA: scale(table.VA), x: scale(table.x) },
          wasm,
        );
        rows.forEach((row, r) => {
          expectSame(row, backwards[r]!);
          expectSame(row, scaled[r]!);
          expect(scaled[r]!.grossExports).toBeCloseTo(row.grossExports * rate, 5);
        });
      }),
    );
  });

  it('industries add up to their country', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const N = table.industries.length;
        const rows = industryIndicators(table, wasm);
        countryIndicators(table, wasm).forEach((country, r) => {
          const own = rows.slice(r * N, (r + 1) * N);
          for (const figure of ['fv', 'dvaShare'] as const) {
            const total = sum(own.map((row) => (row[figure] ?? 0) * row.grossExports));
            expect(total).toBeCloseTo((country[figure] ?? 0) * country.grossExports, 7);
          }
          // Forward measures count industries that do not export themselves, too: only where all export do rows add up.
          if (own.some(({ grossExports: exports }) => exports === 0)) return;
          for (const figure of ['iv', 'vaxRatio'] as const) {
            const total = sum(own.map((row) => row[figure]! * row.grossExports));
            expect(total).toBeCloseTo(country[figure]! * country.grossExports, 7);
          }
        });
      }),
    );
  });

  it('value added times upstreamness, and final use times downstreamness, give gross output', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const { upstreamness, downstreamness } = chainLengths(table, wasm, { correctInventories: false });
        const output = sum(table.x);
        const demand = finalDemandByCountry(table);
        const G = table.countries.length;
        expect(sum(table.VA.map((value, i) => value * upstreamness[i]!)) / output).toBeCloseTo(1, 9);
        expect(sum(demand.map((value, k) => value * downstreamness[Math.floor(k / G)]!)) / output).toBeCloseTo(1, 9);
      }),
    );
  });

  it('spreading inventories keeps output and leaves none', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const corrected = withoutNetInventories(table);
        expect(netInventories(corrected).every((value) => value === 0)).toBe(true);
        const n = table.x.length;
        table.x.forEach((output, i) => {
          const width = table.Y.length / n;
          const uses =
            sum(corrected.Z.subarray(i * n, (i + 1) * n)) + sum(corrected.Y.subarray(i * width, (i + 1) * width));
          expect(uses / output).toBeCloseTo(1, 9);
        });
      }),
    );
  });
});

describe('figures that do not exist', () => {
  it('are null for a country that exports nothing, and the row says why', () => {
    const table = createTable({
      countries: ['A', 'B'],
      industries: ['1'],
      Z: Float64Array.of(1, 0, 2, 1),
      Y: Float64Array.of(5, 0, 1, 5),
    });
    const [closed, open] = countryIndicators(table, wasm);
    expect(closed).toMatchObject({ grossExports: 0, fv: null, iv: null, position: null, missing: 'no exports' });
    expect(closed!.upstreamness).toBeGreaterThan(1);
    expect(open!.missing).toBeNull();
    const idle = industryIndicators(
      createTable({ countries: ['A'], industries: ['1', '2'], Z: new Float64Array(4), Y: Float64Array.of(1, 0) }),
      wasm,
    );
    expect(idle[1]).toMatchObject({ upstreamness: null, downstreamness: null, missing: 'no output' });
  });

  it('are null where value added is too negative for the logarithm of a position', () => {
    const table = createTable({
      countries: ['A', 'B'],
      industries: ['1'],
      Z: Float64Array.of(0, 30, 0, 0),
      Y: Float64Array.of(60, 1, 0, 90),
      VA: Float64Array.of(-400, 60),
    });
    const row = countryIndicators({ ...table, Y: Float64Array.of(60, 1, 40, 50) }, wasm)[0]!;
    expect(row.iv!).toBeLessThan(-1);
    expect(row).toMatchObject({ position: null, missing: 'value added too negative for a position' });
  });
});
