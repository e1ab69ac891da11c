import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../../test/arbitrary-table.js';
import type { InputOutputTable } from '../input-output-table.js';
import { readTable, recogniseTable } from '../read-table.js';
import { GENERIC_HEADER } from './generic-csv.js';

/** The table a flow a line; `zeros` says whether flows of nothing are written. */
function written({ countries, industries, categories, Z, Y }: InputOutputTable, zeros: boolean): string {
  const codes = countries.flatMap((country) => industries.map((code) => `${country},${code}`));
  const uses = countries.flatMap((country) => categories.map((code) => `${country},${code}`));
  const lines = codes.flatMap((from, i) => [
    ...codes.map((to, j): [string, number] => [`${from},${to}`, Z[i * codes.length + j]!]),
    ...uses.map((to, j): [string, number] => [`${from},${to}`, Y[i * uses.length + j]!]),
  ]);
  const kept = lines.filter(([, value]) => zeros || value !== 0);
  return ['from_country,from_industry,to_country,to_industry,value', ...kept.map((line) => line.join(','))].join('\n');
}

describe('the generic CSV', () => {
  it('brings back the table that was written', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, async (table) => {
        const read = await readTable(written(table, true));
        const { countries, industries, categories, Z, Y } = table;
        expect(read).toMatchObject({ countries, industries, categories, Z, Y });
      }),
    );
  });

  it('takes flows that are not there as zero', async () => {
    const text = [
      'from_country,from_industry,to_country,to_industry,value',
      'A,goods,A,goods,3',
      'B,"goods",A,goods,2.5',
      'B,goods,B,HH,7',
      'A,goods,B,HH,4',
      'A,goods,A,INVNT,-1',
      ',VA,A,goods,0.5',
    ].join('\r\n');
    expect(await recogniseTable(text)).toBe('generic CSV');
    expect(await recogniseTable(text.replace('to_industry', 'to_industry_or_category'))).toBe('generic CSV');
    const table = await readTable(text, { name: 'mine-2019.csv' });
    expect(table).toMatchObject({ countries: ['A', 'B'], industries: ['goods'], inventories: ['INVNT'], year: 2019 });
    expect([...table.Z, ...table.Y]).toEqual([3, 0, 2.5, 0, 0, -1, 4, 0, 0, 0, 7, 0]);
    expect([...table.x]).toEqual([6, 9.5]);
    expect(table.satellites).toMatchObject([{ name: 'VA', values: Float64Array.of(0.5, 0) }]);
  });

  it('tells commas, semicolons and tabs apart', async () => {
    const lines = [
      [...GENERIC_HEADER],
      ['A', '"mining, other"', 'A', 'HH', '3'],
      ['A', '"mining, other"', 'B', 'HH', '4'],
      ['B', '"mining, other"', 'B', 'HH', '5'],
    ];
    for (const separator of [',', ';', '\t']) {
      const table = await readTable(lines.map((cells) => cells.join(separator)).join('\n'));
      expect(table).toMatchObject({ countries: ['A', 'B'], industries: ['mining, other'], categories: ['HH'] });
      expect([...table.Y]).toEqual([3, 4, 0, 5]);
    }
  });

  it('names what is amiss', async () => {
    const header = 'from_country,from_industry,to_country,to_industry,value\n';
    const read = (lines: string) => readTable(header + lines, { name: 'mine' });
    await expect(read('A,c1,A,c1,x')).rejects.toThrow("mine, line 2, row A,c1, column A,c1: 'x' is not a number");
    await expect(read('A,c1,,c1,1')).rejects.toThrow("column ,c1: ',c1' is no label");
    await expect(read('A,c1,B,c1,1\nB,c2,A,c1,1')).rejects.toThrow('there is no flow from A_c2');
    await expect(read('A,c1,B,c1')).rejects.toThrow('line 2: the line has too few cells');
    await expect(read('')).rejects.toThrow('no industry supplies anything');
  });
});
