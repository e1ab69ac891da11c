import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../test/arbitrary-table.js';
import { backends } from '../../test/backends.js';
import { leontiefModel, leontiefTimes, leontiefTransposedTimes } from '../structure/leontief.js';
import { createTable } from './input-output-table.js';
import { sparseTimes, timesSparse, toDense, toSparse } from './sparse-matrix.js';
import { denseTable, isSparse, leontiefSeries, sparseTable } from './sparse-table.js';

const figure = fc.oneof(
  fc.constant(0),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
);

describe('a sparse matrix', () => {
  it('holds the same figures, and gives the same products as the dense one', () => {
    const shape = fc.record({ rows: fc.integer({ min: 1, max: 8 }), columns: fc.integer({ min: 1, max: 8 }) });
    const matrices = shape.chain(({ rows, columns }) =>
      fc.record({
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        figures: fc.array(figure, { minLength: rows * columns, maxLength: rows * columns }),
        left: fc.array(figure, { minLength: rows, maxLength: rows }),
        right: fc.array(figure, { minLength: columns, maxLength: columns }),
      }),
    );
    fc.assert(
      fc.property(matrices, ({ rows, columns, figures, left, right }) => {
        const sparse = toSparse(Float64Array.from(figures), columns);
        expect([...toDense(sparse)]).toEqual(figures);
        expect(sparse.values.every((value) => value !== 0)).toBe(true);
        const size = Math.max(...[...figures, ...left, ...right].map(Math.abs), 1) ** 2 * 8;
        const expectNear = (found: Float64Array, expected: number[]) =>
          expected.forEach((value, k) => void expect(Math.abs(found[k]! - value)).toBeLessThanOrEqual(1e-12 * size));
        const row = (i: number) => figures.slice(i * columns, (i + 1) * columns);
        expectNear(
          sparseTimes(sparse, Float64Array.from(right)),
          left.map((_, i) => row(i).reduce((sum, value, j) => sum + value * right[j]!, 0)),
        );
        expectNear(
          timesSparse(Float64Array.from(left), sparse),
          right.map((_, j) => left.reduce((sum, value, i) => sum + value * figures[i * columns + j]!, 0)),
        );
        expect(rows).toBe(sparse.rows);
      }),
    );
  });

  it('says what does not fit', () => {
    expect(() => toSparse(new Float64Array(5), 2)).toThrow('5 figures do not make rows of 2');
    expect(() => sparseTimes(toSparse(new Float64Array(4), 2), new Float64Array(3))).toThrow('3 elements where 2');
  });
});

describe('a sparse table', () => {
  it('is the dense one again', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        expect(denseTable(sparseTable(table))).toEqual(table);
      }),
    );
  });

  it('gives by a series what a factorisation gives', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const model = leontiefModel(table, backends[0]!);
        const ones = new Float64Array(table.x.length).fill(1);
        const expectNear = (found: Float64Array, expected: Float64Array) =>
          expected.forEach((value, k) => void expect(found[k]! / value).toBeCloseTo(1, 8));
        expectNear(leontiefSeries(sparseTable(table), ones), leontiefTimes(model, ones, 1));
        const transposed = leontiefSeries(sparseTable(table), ones, { transposed: true });
        expectNear(transposed, leontiefTransposedTimes(model, ones, 1));
      }),
    );
  });

  it('tells which tables are worth it, and where there is no end to the series', () => {
    const parts = { countries: ['A'], industries: ['1', '2'], Y: Float64Array.of(0, 0) };
    const idle = createTable({ ...parts, Z: Float64Array.of(0, 1, 1, 0) });
    expect([isSparse(idle), isSparse(createTable({ ...parts, Z: Float64Array.of(1, 1, 1, 1) }))]).toEqual([
      true,
      false,
    ]);
    expect(() => leontiefSeries(sparseTable(idle), Float64Array.of(1, 1), { rounds: 50 })).toThrow(
      'table: the series has not converged after 50 rounds',
    );
  });
});
