import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../test/shared-material.js';
import {
  ADB_CODES,
  FIGARO_CATEGORIES,
  figaroCsv,
  figaroFlat,
  figuresOf,
  icioCsv,
  WIOD_2013_CODES,
  WIOD_2016_CODES,
  type World,
  wiod2016Csv,
  workbook,
  worldSheet,
} from '../../test/published-layouts.js';
import type { InputOutputTable } from './input-output-table.js';
import { readTable, recogniseTable } from './read-table.js';
import { TableError } from './table-error.js';

const FIVE = ['HFCE', 'NPISH', 'GGFC', 'GFCF', 'INVNT'];

/** Figures with all the digits that a double has, none the same as another. */
const world = (overrides: Partial<World> = {}): World => ({
  countries: ['AAA', 'BBB', 'ROW'],
  industries: ['A01_02', 'C10T12'],
  categories: FIVE,
  use: (i, j) => ((i + 1) * 1000 + j) / 7,
  final: (i, k) => (k % 5 === 4 ? -1 : 1) * (((i + 1) * 2000 + k) / 3),
  taxes: (j) => (j + 1) / 9,
  ...overrides,
});

const numbered = world({ industries: ['c1', 'c2'] });

function expectFigures(table: InputOutputTable, expected: World): void {
  const { n, rows, output, tax, income } = figuresOf(expected);
  expect(table.countries).toEqual(expected.countries);
  expect([...table.Z]).toEqual(rows.flatMap((row) => row.slice(0, n)));
  expect([...table.Y]).toEqual(rows.flatMap((row) => row.slice(n)));
  for (let k = 0; k < n; k++) {
    expect(table.x[k]).toBeCloseTo(output[k]!, 8);
    expect(table.VA[k]).toBeCloseTo(tax[k]! + income[k]!, 8);
  }
}

async function faultOf(input: string | Uint8Array, name = 'file.csv'): Promise<TableError> {
  const result = await readTable(input, { name }).catch((error: unknown) => error);
  if (result instanceof TableError) return result;
  throw result instanceof Error ? result : new Error('the table was read');
}

const layouts: [string, Uint8Array | string, World, Partial<InputOutputTable>][] = [
  ['OECD ICIO', icioCsv(world(), 2018), world(), { source: 'OECD ICIO', inventories: ['INVNT'] }],
  ['OECD ICIO', icioCsv(world(), 2021), world(), { industries: ['A01_02', 'C10T12'], categories: FIVE }],
  ['OECD ICIO', icioCsv(world(), 2023), world(), { unit: 'US$ m' }],
  [
    'FIGARO',
    figaroCsv(world({ categories: FIGARO_CATEGORIES })),
    world({ categories: FIGARO_CATEGORIES }),
    { unit: 'EUR m', inventories: ['P5M'] },
  ],
  [
    'FIGARO flat file',
    figaroFlat(world({ categories: FIGARO_CATEGORIES })),
    world({ categories: FIGARO_CATEGORIES }),
    { unit: 'EUR m', inventories: ['P5M'] },
  ],
  ['WIOD 2016 CSV', wiod2016Csv(world()), world(), { industries: ['c1', 'c2'], inventories: ['INVEN'] }],
  [
    'WIOD 2013 workbook',
    workbook('WIOT_1995', worldSheet(numbered, WIOD_2013_CODES, ['World table', 'industry by industry'])),
    numbered,
    { source: 'WIOD 2013 release', year: 1995, categories: ['HH', 'NPISH', 'GOV', 'GFCF', 'INVNT'] },
  ],
  [
    'WIOD 2016 workbook',
    workbook('2014', worldSheet(numbered, WIOD_2016_CODES, ['World table 2014']), { shared: false }),
    numbered,
    { source: 'WIOD 2016 release', year: 2014 },
  ],
  [
    'ADB MRIO workbook',
    workbook('ADB MRIO 2024', worldSheet(numbered, ADB_CODES, ['Table 2024', '3 economies', 'In millions', ''])),
    numbered,
    { source: 'ADB MRIO', year: 2024, inventories: ['INVNT'] },
  ],
];

describe('readTable', () => {
  it.each(layouts)('recognises and reads %s (%#)', async (format, input, expected, facts) => {
    expect(await recogniseTable(input)).toBe(format);
    const table = await readTable(input, { name: 'file-August 2025' });
    expectFigures(table, expected);
    expect(table).toMatchObject(facts);
  });

  it('keeps what the table states of value added as satellites', async () => {
    const { tax, income } = figuresOf(world());
    const { satellites } = await readTable(icioCsv(world(), 2023));
    expect(satellites).toEqual([
      { name: 'TLS', unit: 'US$ m', values: Float64Array.from(tax), partOfValueAdded: true },
      { name: 'VA', unit: 'US$ m', values: Float64Array.from(income), partOfValueAdded: true },
    ]);
  });

  it('puts final demand of the 2016 edition, by category, in its place, and what is unexplained with the rest of the world', async () => {
    const table = await readTable(icioCsv(world(), 2016), { name: 'ICIO2016_2011.csv' });
    const { n, rows } = figuresOf(world());
    expect([table.year, table.categories]).toEqual([2011, [...FIVE, 'DISC']]);
    const found = Array.from({ length: 18 }, (_, k) => table.Y[18 + k]);
    const stated = rows[1]!.slice(n);
    const expected = [0, 1, 2].flatMap((s) => [...stated.slice(5 * s, 5 * s + 5), s === 2 ? 0.5 : 0]);
    expect(found).toEqual(expected);
  });

  it('takes the parts of a split country as one economy', async () => {
    const split = world({
      countries: ['AAA', 'CHN', 'ROW', 'CN1', 'CN2'],
      destinations: ['AAA', 'CHN', 'ROW'],
      use: (i, j) => ([2, 3].includes(i) || [2, 3].includes(j) ? 0 : (i + 1) * 10 + j),
      final: (i, k) => ([2, 3].includes(i) ? 0 : (i + 1) * 50 + k),
    });
    const table = await readTable(icioCsv(split, 2021));
    expect(table.split).toEqual({ CHN: ['CHN', 'CN1', 'CN2'] });
    expect(table.Y.length).toBe(10 * 5 * 5);
    // Row CN1, industry 2; final demand of ROW, GFCF; none of CN1's own.
    expect(table.Y[7 * 25 + 2 * 5 + 3]).toBe(8 * 50 + 13);
    expect([...table.Y.slice(7 * 25 + 15, 7 * 25 + 25)].every((value) => value === 0)).toBe(true);
    expect([...table.x.slice(2, 4)]).toEqual([0, 0]);
  });

  it('passes over the row names that R puts first, and notes under a sheet', async () => {
    const named = wiod2016Csv(world())
      .trimEnd()
      .split('\n')
      .map((line, k) => `"${k || ''}",${line.replaceAll(/\b([A-Z]{3})(?=[1-9])/g, 'v$10')}`);
    expectFigures(await readTable(named.join('\r\n')), world());
    const noted = [...worldSheet(numbered, ADB_CODES, ['x']), [], ['Source: made up'], ['', 'All rights are free']];
    expectFigures(await readTable(workbook('MRIO', noted)), numbered);
  });

  it('reads out of gzip, zip, zip in pieces and a file handle', async () => {
    const text = icioCsv(world(), 2023);
    const zip = zipSync({ 'ICIO2023_2020.csv': strToU8(text), 'ReadMe.txt': strToU8('notes') });
    async function* pieces() {
      for (let at = 0; at < zip.length; at += 100) yield zip.subarray(at, at + 100);
    }
    const bytes = zip as Uint8Array<ArrayBuffer>;
    for (const input of [gzipSync(text), zip, pieces(), new Blob([bytes]), new Blob([text])]) {
      expectFigures(await readTable(input, { name: 'ICIO' }), world());
    }
    expect((await readTable(zip)).year).toBe(2020);
    const inside = zipSync({ 'a/ADB-MRIO-2019.xlsx': workbook('MRIO 2019', worldSheet(numbered, ADB_CODES, ['x'])) });
    expect(await recogniseTable(inside)).toBe('ADB MRIO workbook');
  });

  it('picks the year that is asked for out of an archive of several', async () => {
    const of = (year: number) => strToU8(icioCsv(world({ taxes: () => year }), 2021));
    const zip = zipSync({ 'ICIO2021_2017.csv': of(2017), 'ICIO2021_2018.csv': of(2018) });
    expect((await readTable(zip, { year: 2017 })).satellites![0]!.values[0]).toBe(2017);
    expect((await faultOf(zip)).message).toContain('holds 2 tables; in all: ICIO2021_2017.csv, ICIO2021_2018.csv');
    await expect(readTable(zip, { year: 1999 })).rejects.toThrow('0 tables of 1999');
    const sheet = workbook('Table', worldSheet(numbered, WIOD_2013_CODES, ['World table']));
    const books = zipSync({
      'WIOT95_ROW_Apr12.xlsx': sheet,
      'WIOT08_ROW_Sep12.xlsx': sheet,
      'WIOT07_ROW_Apr12.xlsx': sheet,
    });
    expect((await readTable(books, { year: 2008 })).year).toBe(2008);
  });

  it.skipIf(!hasShared)('recognises what is published', async () => {
    const input = sharedBytes('data/wiod2013/wiot_2005.csv.gz');
    expect(await recogniseTable(input)).toBe('WIOD 2013 CSV');
    expect((await readTable(input, { name: 'wiot_2005.csv.gz' })).year).toBe(2005);
    expect(await recogniseTable(sharedBytes('data/world2000/world_2000.csv.gz'))).toBe('WIOD 2013 CSV');
    await expect(readTable(sharedBytes('data/panel/countries.csv'))).rejects.toThrow('the text begins');
  });
});

describe('what readTable refuses', () => {
  const text = icioCsv(world(), 2023);
  const lines = text.trimEnd().split('\n');
  const withLine = (k: number, change: (line: string) => string) =>
    lines.map((line, at) => (at === k ? change(line) : line)).join('\n');

  it('names the label that changed', async () => {
    const renamed = await faultOf(text.replace(/^BBB_A01_02/m, 'BBB_A01'));
    expect(renamed.message).toBe(
      "file.csv, line 4: the row is labelled 'BBB_A01'; expected 'BBB_A01_02': rows in the order of the columns",
    );
    const column = await faultOf(withLine(0, (line) => line.replace('ROW_C10T12', 'ROW_C10')));
    expect([column.problem, column.expected]).toEqual(["column 7 is 'ROW_C10'", "'ROW_C10T12' there"]);
    const demand = await faultOf(withLine(0, (line) => line.replace('BBB_GFCF', 'BBB_INVEST')));
    expect([demand.problem, demand.expected]).toEqual(["column 16 is 'BBB_INVEST'", "'BBB_GFCF' there"]);
    expect((await faultOf(text.replace(/^VA,/m, 'GVA,'))).message).toContain(
      "labelled 'GVA'; expected TLS or TAXSUB, VA",
    );
    const wiod = await faultOf(wiod2016Csv(world()).replace('RNr', 'Nr'));
    expect(wiod.message).toContain('no column is named RNr; expected IndustryCode, Country, RNr before the figures');
    const corner = await faultOf(figaroCsv(world({ categories: FIGARO_CATEGORIES })).replace('rowLabels', 'rows'));
    expect(corner.message).toContain("the first column is 'rows'; expected 'rowLabels'");
    const households = await faultOf(text.replaceAll('_HFCE', '_HH1'));
    expect(households.problem).toBe("column 8 is 'AAA_HH1'");
    const output = await faultOf(text.replace(/OUT$/m, 'SUM'));
    expect(output.message).toContain("'SUM' is neither an industry nor final demand");
    const figaro = figaroCsv(world({ categories: FIGARO_CATEGORIES })).replaceAll('BBB_P5M', 'BBB_P52');
    expect((await faultOf(figaro)).message).toContain("'BBB_P5M' there");
  });

  it('names rows that are swapped, cut or unbalanced, and figures that are none', async () => {
    const swapped = [...lines];
    [swapped[2], swapped[3]] = [swapped[3]!, swapped[2]!];
    expect((await faultOf(swapped.join('\n'))).message).toContain("line 3: the row is labelled 'BBB_A01_02'");
    expect((await faultOf(lines.slice(0, 4).join('\n'))).message).toContain('truncated; expected the row BBB_C10T12');
    expect((await faultOf(text.slice(0, text.indexOf('\nTLS') - 30))).message).toContain('truncated');
    const nan = await faultOf(withLine(3, (line) => line.replace(/^((?:[^,]+,){5})[^,]+/, '$1NaN')));
    expect(nan.place).toEqual({ file: 'file.csv', line: 4, row: 'BBB_A01_02', column: 'ROW_A01_02' });
    const figure = await faultOf(withLine(1, (line) => line.replace(/^((?:[^,]+,){2})[^,]+/, '$1999999')));
    expect(figure.place).toMatchObject({ line: 2, row: 'AAA_A01_02', column: 'OUT' });
    const negative = await faultOf(withLine(1, (line) => line.replace(/[^,]+$/, '-7')));
    expect(negative.message).toBe(
      'file.csv, line 2, row AAA_A01_02, column OUT: output is -7; expected nothing or more',
    );
    // Output to and fro: the row of output says something else than the column.
    const output = lines.at(-1)!.split(',');
    [output[1], output[4]] = [output[4]!, output[1]!];
    const exchanged = await faultOf([...lines.slice(0, -1), output.join(',')].join('\n'));
    expect(exchanged.place).toMatchObject({ row: 'OUT', column: 'AAA_A01_02' });
  });

  it('names what is amiss in a flat file', async () => {
    const flat = figaroFlat(world({ categories: FIGARO_CATEGORIES }));
    const lines = flat.trimEnd().split('\n');
    const twice = await faultOf([...lines, lines[1]!].join('\n'));
    expect(twice.place).toEqual({ file: 'file.csv', line: lines.length + 1, row: 'AAA_A01_02', column: 'AAA_A01_02' });
    expect((await faultOf(flat.replace(/,[\d.]+\n/, ',NaN\n'))).message).toContain(
      "line 2, row AAA_A01_02, column AAA_A01_02: 'NaN'",
    );
    expect((await faultOf(flat.slice(0, -20))).message).toContain('too few cells, the file seems truncated');
    const without = lines.filter((line) => !line.startsWith('BBB_C10T12,'));
    expect((await faultOf(without.join('\n'))).message).toContain('there is no flow from BBB_C10T12');
    const renamed = await faultOf(flat.replaceAll('_P5M', '_P52').replaceAll(',P5M', ',P52'));
    expect(renamed.message).toContain(
      "column AAA_P52: 'P52' supplies nothing anywhere; expected an industry or one of P3_S13",
    );
  });

  it('names the row and column of a workbook', async () => {
    const rows = worldSheet(numbered, WIOD_2013_CODES, ['a', 'b', 'c']);
    const changed = (row: number, column: number, value: string) =>
      workbook(
        'WIOT',
        rows.map((line, k) => line.map((cell, c) => (k === row && c === column ? value : cell))),
      );
    const wrong = await faultOf(changed(7, 6, 'n.a.'), 'w.xlsx');
    expect(wrong.place).toEqual({ file: 'w.xlsx: WIOT', line: 8, row: 'AAA_c2', column: 'BBB_c1' });
    expect((await faultOf(changed(7, 2, 'BBB'), 'w.xlsx')).message).toContain("labelled 'BBB_c2'; expected 'AAA_c2'");
    expect((await faultOf(changed(5, 6, 'X7'), 'w.xlsx')).message).toContain("the code of BBB is 'X7'");
    expect((await faultOf(workbook('Nothing', [['a']]))).message).toContain('no sheet of the workbook');
  });

  it('refuses damaged archives', async () => {
    const zip = zipSync({ 'ICIO2023_2020.csv': strToU8(text) });
    expect((await faultOf(zip.subarray(0, 300))).message).toContain('no directory at its end, it seems truncated');
    const broken = zip.slice();
    broken.fill(0x55, 60, 120);
    expect(await faultOf(broken)).toBeInstanceOf(TableError);
    expect((await faultOf('')).message).toContain('the file is empty');
  });

  it('answers any damage with a table or a TableError', async () => {
    const inputs = [strToU8(text), ...layouts.map(([, input]) => (typeof input === 'string' ? strToU8(input) : input))];
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...inputs),
        place,
        fc.uint8Array({ maxLength: 8 }),
        fc.nat(40),
        async (input, at, inserted, cut) => {
          const from = Math.floor(at * input.length);
          const damaged = new Uint8Array([...input.subarray(0, from), ...inserted, ...input.subarray(from + cut)]);
          const result = await readTable(damaged).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
          else expect(result).toHaveProperty('x');
        },
      ),
      { numRuns: 400 },
    );
  });

  it('answers any damage inside a workbook in the same way', async () => {
    const parts = unzipSync(workbook('WIOT', worldSheet(numbered, WIOD_2013_CODES, ['a', 'b'])));
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const inserted = fc.oneof(
      fc.constantFrom('<row', '</row>', '<c r="ZZZZZ1">', '<v>', '"', '<is>', '/>'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(parts)),
        place,
        inserted,
        fc.nat(40),
        async (name, at, text, cut) => {
          const from = Math.floor(at * parts[name]!.length);
          const kept = [...parts[name]!.subarray(0, from), ...strToU8(text), ...parts[name]!.subarray(from + cut)];
          const damaged = zipSync({ ...parts, [name]: Uint8Array.from(kept) });
          const result = await readTable(damaged).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
          else expect(result).toHaveProperty('x');
        },
      ),
      { numRuns: 300 },
    );
  });
});
