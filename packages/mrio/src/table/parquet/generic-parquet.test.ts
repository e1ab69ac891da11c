import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../../test/arbitrary-table.js';
import { tableAsCsv } from '../generic/write-csv.js';
import { createTable } from '../input-output-table.js';
import { readTable, recogniseTable } from '../read-table.js';
import { TableError } from '../table-error.js';
import { tableAsParquet } from './write-parquet.js';

const small = createTable({
  name: 'small',
  source: 'made up',
  year: 2020,
  unit: 'EUR m',
  countries: ['A', 'B'],
  industries: ['Mining, other', 'trade'],
  categories: ['HH', 'stock'],
  inventories: ['stock'],
  Z: Float64Array.from({ length: 16 }, (_, k) => (k % 3 === 0 ? 0 : k / 7)),
  Y: Float64Array.from({ length: 16 }, (_, k) => (k % 4 === 3 ? -1 : k)),
});

const columns = (overrides: Record<string, unknown[]> = {}) =>
  Object.entries({
    from_country: ['A', 'A', 'B', 'B', ''],
    from_industry: ['c1', 'c1', 'c1', 'c1', 'wages'],
    to_country: ['A', 'B', 'A', 'B', 'B'],
    to_industry_or_category: ['c1', 'HH', 'c1', 'HH', 'c1'],
    value: [1, 2, 3, 4, 5],
    ...overrides,
  }).map(([name, data]) => ({ name, data, nullable: true }));

describe('generic Parquet', () => {
  it('brings back the table that was written, and what it says of itself', async () => {
    const bytes = new Uint8Array(await tableAsParquet(small));
    expect(await recogniseTable(bytes)).toBe('generic Parquet');
    expect(await readTable(bytes, { name: 'small' })).toEqual(small);
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        const { countries, industries, categories, Z, Y, unit } = table;
        const read = await readTable(new Uint8Array(await tableAsParquet(table)));
        expect(read).toMatchObject({ countries, industries, categories, Z, Y, unit });
      }),
      { numRuns: 30 },
    );
  });

  it('reads what others write: columns in any order, whole numbers, compressed or not', async () => {
    for (const codec of ['UNCOMPRESSED', 'SNAPPY'] as const) {
      const shuffled = columns({ value: [1n, 2n, 3n, 4n, 5n], note: ['', '', '', '', ''] }).reverse();
      const table = await readTable(
        new Uint8Array(parquetWriteBuffer({ columnData: shuffled, codec, rowGroupSize: 2 })),
      );
      expect(table).toMatchObject({ countries: ['A', 'B'], industries: ['c1'], categories: ['HH'] });
      expect([...table.Z, ...table.Y]).toEqual([1, 0, 3, 0, 0, 2, 0, 4]);
      expect(table.satellites).toMatchObject([{ name: 'wages', values: Float64Array.of(0, 5) }]);
    }
  });

  it('names what is amiss', async () => {
    const fault = (overrides: Record<string, unknown[]>) =>
      readTable(new Uint8Array(parquetWriteBuffer({ columnData: columns(overrides) })), { name: 't' }).then(
        () => 'read',
        (error: TableError) => error.message,
      );
    expect(await fault({ value: [1, 2, null, 4, 5] })).toBe(
      "t, line 3, row B,c1, column A,c1: 'null' is not a number; expected a number as value",
    );
    expect(
      await fault({ to_country: ['A', 'B', 'A', 'A', 'A'], to_industry_or_category: ['c1', 'HH', 'c1', 'c1', 'c1'] }),
    ).toContain('line 4, row B,c1, column A,c1: the flow is there twice');
    const other = parquetWriteBuffer({ columnData: [{ name: 'x', data: [1] }] });
    await expect(readTable(new Uint8Array(other))).rejects.toThrow('the columns are x; expected from_country');
    const bytes = new Uint8Array(await tableAsParquet(small));
    await expect(readTable(bytes.subarray(0, 300))).rejects.toThrow('the file cannot be read');
  });

  it('answers any damage with a table or a TableError', async () => {
    const bytes = new Uint8Array(await tableAsParquet(small));
    const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(at, fc.uint8Array({ maxLength: 6 }), fc.nat(6), async (place, put, cut) => {
        const from = 4 + Math.floor(place * (bytes.length - 4));
        const damaged = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + cut)]);
        const result = await readTable(damaged).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the generic CSV', () => {
  it('brings back a table with commas in its names', async () => {
    const read = await readTable([...tableAsCsv(small)].join(''), { name: 'small' });
    const { Z, Y, x, VA, industries, categories } = small;
    expect(read).toMatchObject({ Z, Y, x, VA, industries, categories });
  });
});
