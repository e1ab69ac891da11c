import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedMatrix } from '../../../../test/shared-material.js';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { wasm } from '../../test/backends.js';
import { tradeModel } from '../decompositions/trade-model.js';
import { leontiefModel } from '../structure/leontief.js';
import { outputMultipliers } from '../structure/multipliers.js';
import { countryGroups } from '../table/country-groups.js';
import { createTable, type InputOutputTable } from '../table/input-output-table.js';
import { chainLengths } from './chain-lengths.js';
import { comparativeAdvantage } from './comparative-advantage.js';
import { locationQuotients } from './location-quotients.js';
import { productionLengths } from './production-length.js';
import { chokePoints, supplierDependence } from './supplier-dependence.js';

const modelOf = (table: InputOutputTable) => tradeModel(leontiefModel(table, wasm));
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('dependence on suppliers', () => {
  it('adds up to all of output, and no third economy lies on the way where there are two', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const { total, direct, throughOthers } = supplierDependence(model);
        const G = table.countries.length;
        for (let r = 0; r < G; r++) {
          expect(sum(Array.from({ length: G }, (_, s) => total[s * G + r]!))).toBeCloseTo(1, 9);
        }
        throughOthers.forEach((value, at) => {
          expect(value).toBeGreaterThanOrEqual(-1e-9);
          expect(direct[at]! + value).toBeCloseTo(total[at]!, 12);
        });
      }),
    );
  });

  it('finds the supplier on whom most hangs', () => {
    const table = createTable({
      countries: ['A', 'B', 'C'],
      industries: ['ore', 'steel'],
      // C buys its ore from A alone, its steel from A and B alike.
      Z: Float64Array.from([
        0,
        0,
        0,
        0,
        0,
        8,
        0,
        0,
        0,
        0,
        0,
        3,
        ...new Array(6).fill(0),
        0,
        0,
        0,
        0,
        0,
        3,
        ...new Array(12).fill(0),
      ]),
      Y: Float64Array.from(Array.from({ length: 18 }, (_, at) => (at % 3 === Math.floor(at / 6) ? 20 : 0))),
    });
    const [worst, second] = chokePoints(modelOf(table));
    expect(worst).toMatchObject({ user: 'C', input: 'ore', concentration: 1, largestSupplier: 'A', imports: 8 });
    expect(second).toMatchObject({ user: 'C', input: 'steel', concentration: 0.5, imports: 6, importShare: 1 });
  });
});

describe('production length', () => {
  it('is upstreamness forward and the output multiplier backward, and its parts add up', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = modelOf(table);
        const { forward, backward, position } = productionLengths(model);
        const { upstreamness } = chainLengths(table, wasm, { correctInventories: false });
        const multipliers = outputMultipliers(model.leontief);
        const parts = ['domestic', 'traditional', 'chain'] as const;
        [forward, backward].forEach((rows, way) => {
          rows.forEach(({ share, length }, k) => {
            expect(sum(parts.map((part) => share[part]))).toBeCloseTo(1, 9);
            expect(sum(parts.map((part) => share[part] * (length[part] ?? 0)))).toBeCloseTo(length.all!, 8);
            expect(length.all!).toBeCloseTo(way === 0 ? upstreamness[k]! : multipliers[k]!, 7);
            if (length.chain !== null) expect(length.chain).toBeGreaterThanOrEqual(2 - 1e-9);
            if (position[k] !== null) expect(position[k]).toBeGreaterThan(0);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('specialisation', () => {
  it.skipIf(!hasShared)('has the published comparative advantage of the leather table', () => {
    const Z = sharedMatrix('data/fixtures/leather/leather_inter.csv');
    const Y = sharedMatrix('data/fixtures/leather/leather_final.csv');
    const countries = ['Argentina', 'Turkey', 'Germany'];
    const table = createTable({ countries, industries: ['Agriculture', 'Textile', 'Transport'], Z, Y });
    const advantage = comparativeAdvantage(modelOf(table));
    expect(advantage[0]).toBeCloseTo(1.2676927, 7);
    expect(advantage[8]).toBeCloseTo(1.9843574, 7);
  });

  it('is one on average over the world', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const quotients = locationQuotients(table);
        const N = table.industries.length;
        const G = table.countries.length;
        const world = sum(table.VA);
        for (let industry = 0; industry < N; industry++) {
          const weighted = Array.from({ length: G }, (_, s) => {
            const own = sum(table.VA.subarray(s * N, (s + 1) * N));
            return (quotients[s * N + industry]! * own) / world;
          });
          expect(sum(weighted)).toBeCloseTo(1, 9);
        }
        const one = tradeModel(leontiefModel(table, wasm), countryGroups(table, { W: table.countries }));
        expect(comparativeAdvantage(one).every((value) => value === null)).toBe(true);
      }),
    );
  });
});
