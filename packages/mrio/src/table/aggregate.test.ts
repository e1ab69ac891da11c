import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { aggregate } from './aggregate.js';
import { createTable } from './input-output-table.js';

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);

describe('aggregate', () => {
  it('adds up by a concordance', () => {
    const table = createTable({
      countries: ['A', 'B', 'C'],
      industries: ['1', '2'],
      Z: Float64Array.from({ length: 36 }, (_, at) => at),
      Y: Float64Array.from({ length: 18 }, (_, at) => 200 + at),
    });
    const small = aggregate(table, { countries: { B: 'BC', C: 'BC' }, industries: { '1': 'all', '2': 'all' } });
    expect([small.countries, small.industries]).toEqual([['A', 'BC'], ['all']]);
    expect([...small.Z]).toEqual([0 + 1 + 6 + 7, 2 + 3 + 4 + 5 + 8 + 9 + 10 + 11, ...small.Z.slice(2)]);
    expect([...small.Y.slice(0, 2)]).toEqual([200 + 203, 201 + 202 + 204 + 205]);
  });

  it('keeps all totals and balances, and changes nothing without a concordance', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        expect(aggregate(table, {})).toEqual(table);
        const world = aggregate(table, {
          countries: Object.fromEntries(table.countries.map((code) => [code, 'W'])),
          industries: { [table.industries[0]!]: 'first' },
        });
        for (const part of ['Z', 'Y', 'VA', 'x'] as const) expect(sum(world[part])).toBeCloseTo(sum(table[part]), 6);
        expect(world.industries[0]).toBe('first');
      }),
    );
  });

  it('names a code that is not there', () => {
    const table = createTable({ countries: ['A'], industries: ['1'], Z: Float64Array.of(1), Y: Float64Array.of(2) });
    expect(() => aggregate(table, { countries: { X: 'Y' } })).toThrow(
      'the country X, which the table does not have: A',
    );
  });
});
