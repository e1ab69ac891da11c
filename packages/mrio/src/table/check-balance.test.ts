import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../test/shared-material.js';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { checkBalance } from './check-balance.js';
import { createTable } from './input-output-table.js';
import { readTable } from './read-table.js';

const parts = {
  name: 'small',
  countries: ['AAA', 'BBB'],
  industries: ['1'],
  categories: ['HH', 'INV'],
  Z: Float64Array.of(1, 2, 3, 4),
  Y: Float64Array.of(5, 1, 1, 0, 2, 0, 6, -1),
};

describe('checkBalance', () => {
  it('finds nothing where all balances hold, in whatever unit', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.constantFrom(1e-9, 1, 1e12), (table, unit) => {
        const scaled = (values: Float64Array) => values.map((value) => value * unit);
        const { Z, Y, x, VA } = table;
        expect(checkBalance({ ...table, Z: scaled(Z), Y: scaled(Y), x: scaled(x), VA: scaled(VA) })).toEqual([]);
      }),
    );
  });

  it('names the one row and column of the one figure that changed, and the amount', () => {
    fc.assert(
      fc.property(arbitraryTable, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 50 }), (table, row, column, amount) => {
        const n = table.x.length;
        const [i, j] = [row % n, column % n];
        const Z = table.Z.slice();
        Z[i * n + j]! += amount;
        const found = checkBalance({ ...table, Z });
        expect(found.map(({ kind }) => kind).sort()).toEqual(['column', 'row']);
        for (const { kind, label, amount: off } of found) {
          const k = kind === 'row' ? i : j;
          const N = table.industries.length;
          expect(label).toBe(`${table.countries[Math.floor(k / N)]}_${table.industries[k % N]}`);
          expect(off).toBeCloseTo(amount, 8);
        }
      }),
    );
  });

  it('says what cannot be', () => {
    const table = createTable(parts);
    const Y = table.Y.with(6, Number.NaN);
    const messages = checkBalance({ ...table, Y, x: Float64Array.of(10, -14) }).map(({ message }) => message);
    expect(messages).toContain('small, row BBB_1, column BBB_HH: NaN is not a number');
    expect(messages).toContain('small, row BBB_1: output is -14, less than nothing');
    expect(checkBalance({ ...table, Z: table.Z.with(1, Number.POSITIVE_INFINITY) })[0]).toMatchObject({
      kind: 'no number',
      label: 'AAA_1',
      column: 'BBB_1',
    });
  });

  it('compares value added with the parts that the table states of it', () => {
    const account = (name: string, ...values: number[]) => ({
      name,
      unit: '',
      values: Float64Array.from(values),
      partOfValueAdded: true,
    });
    const table = createTable({ ...parts, satellites: [account('wages', 4, 5), account('profits', 2, 1)] });
    expect(checkBalance(table)).toMatchObject([
      { kind: 'value added', label: 'BBB_1', stated: 8, found: 6, amount: -2 },
    ]);
    expect(checkBalance(table, { tolerance: 0.2 })).toEqual([]);
  });

  it.skipIf(!hasShared)('finds what cutting to whole numbers cost the rows of WIOD 2013: up to 113', async () => {
    const table = await readTable(sharedBytes('data/wiod2013/wiot_2005.csv.gz'));
    const found = checkBalance(table);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['row']));
    expect(Math.min(...found.map(({ amount }) => amount))).toBeGreaterThanOrEqual(-113);
    expect(checkBalance(table, { absolute: 113 })).toEqual([]);
  });
});
