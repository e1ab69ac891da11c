import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../../test/shared-material.js';
import { TableError } from '../table-error.js';
import { readWiod2013 } from './wiod-2013.js';

const CATEGORIES = ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'];
const COUNTRIES = ['AAA', 'BBB'];
const INDUSTRIES = ['c1', 'c2'];

/** A small world with figures that follow from row and column, so that a misplaced one is seen. */
function smallTable(): string[][] {
  const industries = COUNTRIES.flatMap((country) => INDUSTRIES.map((code) => `${country}_${code}`));
  const uses = COUNTRIES.flatMap((country) => CATEGORIES.map((code) => `${country}_${code}`));
  const rows = industries.map((label, i) => {
    const cells = [...industries, ...uses].map((_, j) => (i + 1) * 100 + j);
    return [label, ...cells, cells.reduce((sum, cell) => sum + cell, 0)].map(String);
  });
  return [['V1', ...industries, ...uses, 'OUT'], ...rows];
}

const csv = (rows: string[][], newline = '\n'): string => rows.map((row) => row.join(',') + newline).join('');

/** The small table with one cell replaced. */
function withCell(row: number, column: number, text: string): string {
  const rows = smallTable();
  rows[row]![column] = text;
  return csv(rows);
}

async function faultOf(text: string | Uint8Array): Promise<TableError> {
  try {
    await readWiod2013(text, { name: 'small.csv' });
  } catch (error) {
    if (error instanceof TableError) return error;
    throw error;
  }
  throw new Error('the table was read');
}

describe('readWiod2013', () => {
  it('puts every figure in its place', async () => {
    const table = await readWiod2013(csv(smallTable()), { name: 'wiot_1998.csv' });
    expect(table).toMatchObject({
      countries: COUNTRIES,
      industries: INDUSTRIES,
      categories: CATEGORIES,
      inventories: ['INVNT'],
      year: 1998,
      unit: 'US$ m',
    });
    expect([...table.Z]).toEqual([100, 101, 102, 103, 200, 201, 202, 203, 300, 301, 302, 303, 400, 401, 402, 403]);
    expect([...table.Y.slice(10, 20)]).toEqual([204, 205, 206, 207, 208, 209, 210, 211, 212, 213]);
    expect(table.x[1]).toBe(14 * 200 + 91);
    expect(table.VA[0]).toBe(14 * 100 + 91 - 1000);
  });

  it('reads the same table from bytes, gzip, pieces, quoted cells, CRLF and with a byte order mark', async () => {
    const plain = csv(smallTable());
    const expected = await readWiod2013(plain);
    const bytes = new TextEncoder().encode(plain);
    async function* pieces() {
      for (let at = 0; at < bytes.length; at += 37) yield bytes.subarray(at, at + 37);
    }
    const quoted = csv(smallTable().map((row) => row.map((cell) => `"${cell}"`)));
    for (const input of [
      bytes,
      gzipSync(bytes),
      pieces(),
      quoted,
      `\uFEFF${csv(smallTable(), '\r\n')}\r\n\r\n`,
      plain.trimEnd(),
    ]) {
      expect(await readWiod2013(input)).toEqual(expected);
    }
  });

  it('reads value added from a row of its own where the release has one', async () => {
    const rows = smallTable().map((row) =>
      row.map((cell) => cell.replace(/_(HH|NPISH|GOV|GFCF)$/, (_, code) => `_FD${CATEGORIES.indexOf(code) + 1}`)),
    );
    const kept = rows.map((row) => row.filter((_, k) => !rows[0]![k]!.endsWith('_INVNT')));
    for (const row of kept.slice(1))
      row[row.length - 1] = String(row.slice(1, -1).reduce((sum, cell) => sum + Number(cell), 0));
    const table = await readWiod2013(csv([...kept, ['VA', '11', '12.5', '13', '14']]));
    expect([...table.VA]).toEqual([11, 12.5, 13, 14]);
    expect(table.inventories).toEqual([]);
    await expect(readWiod2013(csv([...kept, ['VA', '11', '', '13', '14']]))).rejects.toThrow('row VA, column AAA_c2');
    await expect(readWiod2013(csv([...kept, ['TOTAL', '11']]))).rejects.toThrow('TOTAL');
  });

  it('accepts what cutting to whole numbers costs a row', async () => {
    const out = smallTable()[1]!.at(-1)!;
    const table = await readWiod2013(withCell(1, 15, String(Number(out) + 13)));
    expect(table.x[0]).toBe(Number(out) + 13);
  });

  it('says where a cell is no number', async () => {
    const fault = await faultOf(withCell(3, 2, 'n/a'));
    expect(fault.place).toEqual({ file: 'small.csv', line: 4, row: 'BBB_c1', column: 'AAA_c2' });
    expect(fault.message).toContain("'n/a' is not a number");
    expect((await faultOf(withCell(2, 15, ''))).place.column).toBe('OUT');
  });

  it('says which column is missing', async () => {
    const without = (name: string) => {
      const rows = smallTable();
      const at = rows[0]!.indexOf(name);
      return csv(rows.map((row) => row.filter((_, k) => k !== at)));
    };
    expect((await faultOf(without('OUT'))).message).toContain('OUT');
    expect((await faultOf(without('AAA_c1'))).expected).toContain("'AAA_c1'");
    expect((await faultOf(without('BBB_c2'))).expected).toContain("'BBB_c2'");
    expect((await faultOf(without('AAA_GOV'))).expected).toContain("'AAA_GOV'");
    expect((await faultOf(without('BBB_INVNT'))).expected).toContain("'BBB_INVNT'");
  });

  it('says which row is out of order, missing, cut or too long', async () => {
    const rows = smallTable();
    const swapped = [rows[0]!, rows[2]!, rows[1]!, ...rows.slice(3)];
    expect((await faultOf(csv(swapped))).message).toContain("line 2: the row is labelled 'AAA_c2'; expected 'AAA_c1'");
    expect((await faultOf(csv(rows.slice(0, 4)))).expected).toContain('BBB_c2');
    expect((await faultOf(csv(rows).slice(0, -30))).message).toContain('truncated');
    expect((await faultOf(csv([...rows.slice(0, 4), [...rows[4]!, '5']]))).message).toContain('more cells');
    expect((await faultOf(csv([...rows, rows[4]!]))).expected).toContain('the end of the file');
  });

  it('sees a last figure that was cut short', async () => {
    const text = csv(smallTable()).trimEnd();
    expect((await faultOf(text.slice(0, -2))).place).toMatchObject({ row: 'BBB_c2', column: 'OUT' });
  });

  it('refuses what is no table', async () => {
    expect((await faultOf('')).message).toContain('empty');
    expect((await faultOf('\n\n')).message).toContain('empty');
    expect((await faultOf('country,year,value\nCHN,1995,3\n')).message).toContain('OUT');
    expect((await faultOf(Uint8Array.from({ length: 4000 }, (_, k) => (k * 37) % 256))).message).toContain('OUT');
    expect((await faultOf(gzipSync(csv(smallTable())).subarray(0, 80))).message).toContain('decompressed');
    expect((await faultOf('V1,AAA_c1,OUT\nAAA_c1,1,1\n')).message).toContain('final demand');
    expect((await faultOf('V1,AAA,AAA_HH,OUT\n')).message).toContain("'AAA'");
  });

  it('answers any damage with a table or a TableError', async () => {
    const text = csv(smallTable());
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(60), fc.string(), async (at, length, inserted) => {
        const damaged = text.slice(0, at) + inserted + text.slice(at + length);
        const result = await readWiod2013(damaged).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
        else expect(result).toHaveProperty('x');
      }),
      { numRuns: 500 },
    );
  });

  it.skipIf(!hasShared)('reads the published tables', async () => {
    const table = await readWiod2013(sharedBytes('data/wiod2013/wiot_1995.csv.gz'), { name: 'wiot_1995.csv.gz' });
    expect([table.countries.length, table.industries.length, table.Y.length]).toEqual([41, 35, 1435 * 205]);
    expect(table.Z.slice(0, 3)).toEqual(Float64Array.of(3107, 12, 8044));
    expect(table.VA.every((value) => value >= 0)).toBe(true);
    const world = await readWiod2013(sharedBytes('data/world2000/world_2000.csv.gz'), { name: 'world_2000.csv.gz' });
    expect([world.countries.length, world.industries.length, world.year]).toEqual([26, 23, 2000]);
    expect(world.VA[0]).toBe(14616.43421);
  });
});
