import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { backends, wasm } from '../../test/backends.js';
import { createTable, size } from '../table/input-output-table.js';
import {
  factorIdentityMinus,
  leontiefInverse,
  leontiefModel,
  leontiefTimes,
  leontiefTransposedTimes,
} from './leontief.js';
import { SingularTableError } from './singular-table.js';

/** Miller & Blair 2022, §2.3: two sectors with x = (1000, 2000). */
const textbook = createTable({
  name: 'textbook',
  countries: ['A'],
  industries: ['1', '2'],
  Z: Float64Array.of(150, 500, 200, 100),
  Y: Float64Array.of(350, 1700),
});

describe.each(backends.map((algebra) => ({ name: algebra.name, algebra })))(
  'leontiefModel with $name',
  ({ algebra }) => {
    it('gives the textbook coefficients and inverse', () => {
      const model = leontiefModel(textbook, algebra);
      expect([...model.A]).toEqual([0.15, 0.25, 0.2, 0.05]);
      expect([...model.v]).toEqual([0.65, 0.7]);
      const expected = [1.2541, 0.33, 0.264, 1.1221];
      leontiefInverse(model).forEach((element, k) => {
        expect(element).toBeCloseTo(expected[k]!, 4);
      });
    });

    it('takes an industry without output as one without inputs', () => {
      const model = leontiefModel(
        createTable({ countries: ['A'], industries: ['1', '2'], Z: new Float64Array(4), Y: Float64Array.of(5, 0) }),
        algebra,
      );
      expect([...leontiefInverse(model)]).toEqual([1, 0, 0, 1]);
      expect([...model.v]).toEqual([1, 0]);
    });

    it('names an industry of a circle that uses up its own output', () => {
      // c2 and c3 of B sell all they make to each other; A_c1 and B_c1 are sound and sell to them as well.
      const names = { countries: ['A', 'B'], industries: ['c1', 'c2', 'c3'] };
      const Z = new Float64Array(36);
      Z[4 * 6 + 5] = 10;
      Z[5 * 6 + 4] = 10;
      Z[0 * 6 + 1] = 3;
      const Y = Float64Array.from({ length: 12 }, (_, k) => (k < 8 ? 4 : 0));
      expect(() => leontiefModel(createTable({ name: 'ring.csv', ...names, Z, Y }), algebra)).toThrow(
        /^ring\.csv: .*B_c3/,
      );
    });

    it('lists the industries whose inputs are worth all that they make, the worst first', () => {
      const table = createTable({
        name: 'worse.csv',
        countries: ['A'],
        industries: ['1', '2', '3'],
        Z: Float64Array.of(2, 0, 0, 0, 5, 0, 0, 7, 3),
        Y: Float64Array.of(8, 0, 0),
      });
      try {
        leontiefModel(table, algebra);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(SingularTableError);
        expect((error as SingularTableError).usedUp).toEqual([{ industry: 'A_2', share: expect.closeTo(12 / 5, 12) }]);
        expect((error as Error).message).toContain('A_2 (2.4); check');
      }
    });

    it('says so where only negative inputs can be to blame', () => {
      const parts = { countries: ['A'], industries: ['1', '2'], x: Float64Array.of(10, 10) };
      const Z = Float64Array.of(0, -10, -10, 0);
      const table = createTable({ ...parts, Z, Y: Float64Array.of(20, 20) });
      expect(() => leontiefModel(table, algebra)).toThrow('negative inputs');
    });

    it('names the industry of a country whose own block has no inverse', () => {
      const labels = { name: 'block', label: (k: number) => `A_${k + 1}` };
      expect(() => factorIdentityMinus(Float64Array.of(0.2, 0, 0, 1), labels, algebra)).toThrow(
        /found at A_2.*A_2 \(1\)/,
      );
    });

    it('names an industry that feeds on nothing but itself', () => {
      const table = createTable({
        countries: ['A'],
        industries: ['1', '2'],
        Z: Float64Array.of(5, 0, 0, 7),
        Y: Float64Array.of(5, 0),
      });
      expect(() => leontiefModel(table, algebra)).toThrow('A_2');
    });
  },
);

describe('leontiefTimes', () => {
  it('turns final demand into output, and value added into prices of one', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = leontiefModel(table, wasm);
        const n = size(table);
        const width = table.Y.length / n;
        const demand = Float64Array.from({ length: n }, (_, i) =>
          table.Y.subarray(i * width, (i + 1) * width).reduce((sum, value) => sum + value, 0),
        );
        leontiefTimes(model, demand, 1).forEach((output, i) => {
          expect(output / table.x[i]!).toBeCloseTo(1, 9);
        });
        for (const price of leontiefTransposedTimes(model, model.v, 1)) expect(price).toBeCloseTo(1, 9);
      }),
    );
  });
});
