import { describe, expect, it } from 'vitest';
import { createTable, labelOf } from './input-output-table.js';

const parts = { countries: ['A'], industries: ['1', '2'], Z: Float64Array.of(1, 2, 3, 4), Y: Float64Array.of(7, 3) };

describe('createTable', () => {
  it('adds up output and takes value added as the rest', () => {
    const table = createTable(parts);
    expect([...table.x]).toEqual([10, 10]);
    expect([...table.VA]).toEqual([6, 4]);
    expect(labelOf(table, 1)).toBe('A_2');
  });

  it('keeps output and value added that are given', () => {
    const table = createTable({ ...parts, x: Float64Array.of(20, 20), VA: Float64Array.of(1, 2) });
    expect([...table.x, ...table.VA]).toEqual([20, 20, 1, 2]);
  });

  it('says what does not fit', () => {
    expect(() => createTable({ ...parts, Z: new Float64Array(3) })).toThrow('Z has 3 elements where 4 belong');
    expect(() => createTable({ ...parts, Y: Float64Array.of(1, Number.NaN) })).toThrow('Y: element 1 is NaN');
    expect(() => createTable({ ...parts, industries: ['1', '1'] })).toThrow("'1' appears twice");
    expect(() => createTable({ ...parts, inventories: ['INVNT'] })).toThrow('INVNT');
    expect(() => createTable({ ...parts, countries: [] })).toThrow('at least one country');
  });
});
