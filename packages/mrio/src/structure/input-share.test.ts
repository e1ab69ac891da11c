import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { createTable } from '../table/input-output-table.js';
import { inputShare } from './input-share.js';

describe('inputShare', () => {
  it('counts what is bought at home and abroad', () => {
    // Two countries, a works and an office each; A's works buy 10 + 20 + 30 + 40, of it 20 + 40 from offices.
    const table = createTable({
      countries: ['A', 'B'],
      industries: ['works', 'office'],
      Z: Float64Array.of(10, 1, 5, 0, 20, 1, 5, 0, 30, 1, 5, 0, 40, 1, 5, 0),
      Y: Float64Array.of(99, 99, 99, 99, 99, 99, 99, 99),
    });
    expect(inputShare(table, ['office'], ['works'])).toEqual([0.6, 0.5]);
    expect(inputShare(table, ['office'], ['office'])).toEqual([0.5, null]);
    expect(() => inputShare(table, ['quarry'], ['works'])).toThrow("no industry 'quarry'");
  });

  it('adds up to one over all industries, or is null where nothing is bought', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const shares = table.industries.map((name) => inputShare(table, [name], table.industries));
        table.countries.forEach((_, country) => {
          const ofCountry = shares.flatMap((row) => row[country] ?? []);
          if (ofCountry.length < shares.length) return;
          expect(ofCountry.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
        });
      }),
    );
  });
});
