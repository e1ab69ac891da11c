import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledKernel } from './compiled.js';
import { plainSums, weightedSums } from './weighted-sums.js';

describe('weightedSums', () => {
  it('has a compiled kernel here', () => {
    expect(compiledKernel(8)).not.toBeNull();
  });

  it('gives the sums of the script to the last bit, whatever was summed before', () => {
    const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    const shapes = fc.record({
      rows: fc.integer({ min: 1, max: 11 }),
      members: fc.integer({ min: 1, max: 9 }),
      sets: fc.integer({ min: 1, max: 13 }),
    });
    const cases = shapes.chain(({ rows, members, sets }) =>
      fc.record({
        rows: fc.constant(rows),
        members: fc.constant(members),
        sets: fc.constant(sets),
        table: fc.array(value, { minLength: rows * members, maxLength: rows * members }),
        weights: fc.array(value, { minLength: sets * members, maxLength: sets * members }),
      }),
    );
    fc.assert(
      fc.property(cases, ({ rows, members, sets, table, weights }) => {
        const values = Float64Array.from(table);
        const given = Float64Array.from(weights);
        const sums = new Float64Array(sets * rows);
        const plain = new Float64Array(sets * rows);
        weightedSums(values, members, given, sets, sums);
        for (let set = 0; set < sets; set++) plainSums(values, members, given, set, plain, rows);
        expect(sums).toEqual(plain);
      }),
    );
  });

  it('makes room for tables larger than the memory that it began with', () => {
    const table = Float64Array.from({ length: 60_000 }, (_, k) => k % 7);
    const weights = new Float64Array(8 * 6).fill(1 / 6);
    const sums = new Float64Array(8 * 10_000);
    weightedSums(table, 6, weights, 8, sums);
    expect(sums[10_000 * 7 + 9_999]).toBeCloseTo(
      [0, 1, 2, 3, 4, 5].reduce((sum, k) => sum + ((59_994 + k) % 7), 0) / 6,
      12,
    );
  });
});
