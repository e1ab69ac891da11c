import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { wasm } from '../../test/backends.js';
import { leontiefModel } from '../structure/leontief.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { hypotheticalExtraction } from './hypothetical-extraction.js';
import { pricesAfterTariffs } from './tariff.js';

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const indices = (table: InputOutputTable) => Array.from(table.x, (_, k) => k);
const countryOf = (table: InputOutputTable, k: number) => Math.floor(k / table.industries.length);

describe('hypothetical extraction', () => {
  it('of nothing changes nothing', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = leontiefModel(table, wasm);
        const all = indices(table);
        const { outputChange } = hypotheticalExtraction(model, { suppliers: all, users: all, share: 0 });
        for (const change of outputChange) expect(Math.abs(change)).toBeLessThan(1e-7 * Math.max(...table.x));
      }),
    );
  });

  it('of all trade leaves each country with what its own demand requires of itself', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = leontiefModel(table, wasm);
        const all = indices(table);
        const G = table.countries.length;
        // One country after the other stops delivering abroad: here the first, whole.
        const own = all.filter((k) => countryOf(table, k) === 0);
        const others = all.filter((k) => countryOf(table, k) !== 0);
        const { output } = hypotheticalExtraction(model, {
          suppliers: own,
          users: others,
          destinations: Array.from({ length: G - 1 }, (_, r) => r + 1),
          share: 1,
        });
        const N = own.length;
        const home = createTable({
          countries: ['0'],
          industries: table.industries,
          Z: Float64Array.from(own.flatMap((i) => own.map((j) => model.A[i * all.length + j]!))),
          Y: Float64Array.from(own, (i) => table.Y[i * G * 2]! + table.Y[i * G * 2 + 1]!),
          x: new Float64Array(N).fill(1),
        });
        const alone = leontiefModel(home, wasm);
        const wanted = wasm.solve(alone.factors, home.Y, 1);
        for (const k of own) expect(Math.abs(output[k]! - wanted[k]!)).toBeLessThan(1e-7 * (1 + Math.max(...wanted)));
      }),
      { numRuns: 40 },
    );
  });

  it('costs value added where nothing takes its place, and less of the world where others do', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = leontiefModel(table, wasm);
        const all = indices(table);
        const suppliers = all.filter((k) => countryOf(table, k) === 0);
        const users = all.filter((k) => countryOf(table, k) !== 0);
        const lost = hypotheticalExtraction(model, { suppliers, users, share: 1 });
        const replaced = hypotheticalExtraction(model, { suppliers, users, share: 1, substitution: 'domestic' });
        expect(lost.shareOfWorld).toBeLessThanOrEqual(1e-12);
        expect(sum(replaced.outputChange)).toBeGreaterThanOrEqual(sum(lost.outputChange) - 1e-7 * sum(table.x));
        expect(lost.shareOfWorld).toBeCloseTo(sum(lost.valueAddedChange) / sum(table.VA), 9);
      }),
      { numRuns: 40 },
    );
  });
});

describe('tariffs', () => {
  const anyTariff = fc.record({ from: fc.nat(3), to: fc.nat(3), rate: fc.double({ min: 0, max: 0.2, noNaN: true }) });

  it('raise prices to where every cost is passed on', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.array(anyTariff, { minLength: 1, maxLength: 3 }), (table, drawn) => {
        const model = leontiefModel(table, wasm);
        const all = indices(table);
        const n = all.length;
        const G = table.countries.length;
        const tariffs = drawn.map(({ from, to, rate }) => ({
          suppliers: all.filter((k) => countryOf(table, k) === from % G),
          users: all.filter((k) => countryOf(table, k) === to % G),
          rate,
        }));
        // A price exists where the charged costs still leave room for value added.
        fc.pre(all.every((j) => sum(all.map((i) => model.A[i * n + j]!)) * 1.65 < 0.99));
        const prices = pricesAfterTariffs(model, tariffs);
        for (const j of all) {
          let costs = model.v[j]!;
          for (const i of all) {
            const charged = tariffs.filter(({ suppliers, users }) => suppliers.includes(i) && users.includes(j));
            costs += prices[i]! * model.A[i * n + j]! * (1 + sum(charged.map(({ rate }) => rate)));
          }
          expect(prices[j]!).toBeCloseTo(costs, 8);
          expect(prices[j]!).toBeGreaterThanOrEqual(1 - 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
