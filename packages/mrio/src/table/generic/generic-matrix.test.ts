import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryTable } from '../../../test/arbitrary-table.js';
import { readTable, recogniseTable } from '../read-table.js';

const page = readFileSync(new URL('../../../docs/formats.md', import.meta.url), 'utf8');
const shown = /```csv\n(country,industry[^`]*)```/.exec(page)![1]!;

describe('the generic matrix', () => {
  it('reads what the documentation shows', async () => {
    expect(await recogniseTable(shown)).toBe('generic matrix');
    const table = await readTable(shown);
    expect(table).toMatchObject({ countries: ['A', 'B'], industries: ['goods'], categories: ['HH'] });
    expect([[...table.Z], [...table.Y], [...table.x], [...table.VA]]).toEqual([
      [3, 0, 2.5, 0],
      [0, 4, 0, 7],
      [7, 9.5],
      [1.5, 9.5],
    ]);
    expect(table.satellites).toMatchObject([{ name: 'VA', partOfValueAdded: true }]);
  });

  it('brings back the table that was written, with output or without', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryTable,
        fc.constantFrom('\t', ',', ';'),
        fc.boolean(),
        async (table, separator, output) => {
          const { countries, industries, categories, Z, Y, x } = table;
          const sectors = countries.flatMap((country) => industries.map((code) => [country, code]));
          const uses = countries.flatMap((country) => categories.map((code) => `${country}_FD_${code}`));
          const n = sectors.length;
          const header = [
            'country',
            'industry',
            ...sectors.map((pair) => pair.join('_')),
            ...uses,
            ...(output ? ['OUT'] : []),
          ];
          const rows = sectors.map((pair, i) => [
            ...pair,
            ...Z.subarray(i * n, (i + 1) * n),
            ...Y.subarray(i * uses.length, (i + 1) * uses.length),
            ...(output ? [x[i]] : []),
          ]);
          const read = await readTable([header, ...rows].map((cells) => cells.join(separator)).join('\n'));
          expect(read).toMatchObject({ countries, industries, categories, Z, Y });
          read.x.forEach((value, k) => void expect(value).toBeCloseTo(x[k]!, 6));
        },
      ),
    );
  });

  it('names what is amiss', async () => {
    const fault = (from: string, to: string) => readTable(shown.replace(from, to), { name: 't' }).catch(String);
    expect(await fault('B_goods', 'B_good')).toContain("expected 'B_goods' there");
    expect(await fault('B_FD_HH', 'B_FD_HX')).toContain("column 6 is 'B_FD_HX'; expected 'B_FD_HH' there");
    expect(await fault('B_goods', 'goods')).toContain("column 4: 'goods' is neither an industry nor final demand");
    expect(await fault('\nB,goods', '\nB,good')).toContain("the row is labelled 'B_good'; expected 'B_goods'");
    expect(await fault('2.5', '3.5e')).toContain("line 3, row B_goods, column A_goods: '3.5e' is not a number");
    expect(await fault('4,7', '4,900')).toContain(
      'row A_goods, column OUT: the uses add up to 7, off by -893; expected 900',
    );
  });
});
