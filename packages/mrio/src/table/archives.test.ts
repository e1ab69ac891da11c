import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accountsOf, eoraFiles, exiobaseFiles, type Files, gloriaFiles } from '../../test/published-archives.js';
import { figuresOf, type World } from '../../test/published-layouts.js';
import { checkBalance } from './check-balance.js';
import { type InputOutputTable, satelliteOf } from './input-output-table.js';
import { readTable, recogniseTable } from './read-table.js';
import { readTableFiles } from './read-table-files.js';
import { TableError } from './table-error.js';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;
const zipped = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])));

const CATEGORIES = [
  'Household final consumption P.3h',
  'Gross fixed capital formation P.51',
  'Changes in inventories P.52',
];

const world = (overrides: Partial<World> = {}): World => ({
  countries: ['AT', 'BE', 'WF'],
  industries: ['Cultivation of wheat', 'Mining, other'],
  categories: CATEGORIES,
  use: (i, j) => ((i + 1) * 100 + j) / 7,
  final: (i, k) => (k % 3 === 2 ? -1 : 1) * (((i + 1) * 200 + k) / 3),
  taxes: (j) => (j + 1) / 9,
  ...overrides,
});

function expectFigures(table: InputOutputTable, expected: World): void {
  const { n, rows, output, tax, income } = figuresOf(expected);
  expect(table).toMatchObject({ countries: expected.countries, industries: expected.industries });
  rows.forEach((row, i) => {
    for (let j = 0; j < n; j++) expect(table.Z[i * n + j]).toBeCloseTo(row[j]!, 8);
    expect([...table.Y.subarray(i * (row.length - n), (i + 1) * (row.length - n))]).toEqual(row.slice(n));
    expect(table.x[i]).toBeCloseTo(output[i]!, 8);
    expect(table.VA[i]).toBeCloseTo(tax[i]! + income[i]!, 7);
  });
  expect(checkBalance(table)).toEqual([]);
}

const faultOf = (files: Files): Promise<string> =>
  readTable(zipped(files), { name: 'table.zip' }).then(
    () => 'the table was read',
    (error: unknown) => {
      expect(error).toBeInstanceOf(TableError);
      return (error as Error).message;
    },
  );

/** The files with text in one of them replaced. */
function changed(files: Files, file: string, from: string | RegExp, to: string): Files {
  const [name, content] = Object.entries(files).find(([path]) => path.endsWith(file))!;
  expect(content).toMatch(from);
  return { ...files, [name]: (content as string).replace(from, to) };
}

const without = (files: Files, file: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.endsWith(file)));

describe('EXIOBASE 3', () => {
  const files = exiobaseFiles(world());

  it('is read from flows, from coefficients and output, and from coefficients alone', async () => {
    expect(await recogniseTable(zipped(files))).toBe('EXIOBASE 3');
    for (const input of [
      files,
      without(files, 'x.txt'),
      exiobaseFiles(world(), { coefficients: true }),
      exiobaseFiles(world(), { coefficients: true, output: false }),
    ]) {
      const table = await readTable(zipped(input));
      expectFigures(table, world());
      expect(table).toMatchObject({ source: 'EXIOBASE 3', year: 2011, unit: 'M.EUR', inventories: [CATEGORIES[2]] });
    }
  });

  it('keeps extensions as satellites, with their units', async () => {
    const { satellites = [] } = await readTable(zipped(files));
    const { wages, energy } = accountsOf(world());
    expect(satellites.map(({ name, unit, partOfValueAdded }) => [name, unit, partOfValueAdded])).toEqual([
      ['Compensation of employees', 'M.EUR', true],
      ['Operating surplus', 'M.EUR', true],
      ['Energy use', 'TJ', undefined],
      ['Energy use (2)', 'PJ', undefined],
    ]);
    expect([...satellites[0]!.values]).toEqual(wages);
    expect([...satellites[3]!.values]).toEqual(energy.map((value) => 2 * value));
  });

  it('names what is amiss and where', async () => {
    expect(await faultOf(changed(files, 'ixi/Z.txt', /BE(?=\tCultivation[^\n]*\nBE)/, 'BX'))).toContain(
      "table.zip: Z.txt, line 6: the row is labelled 'BX Cultivation of wheat'; expected 'BE Cultivation of wheat' there",
    );
    expect(await faultOf(changed(files, 'ixi/Z.txt', /(?<=\tMining, other\t.*)Mining, other/, 'Mining'))).toContain(
      "Z.txt, line 2: label 4 of the columns is 'BE Mining'; expected 'BE Mining, other' there",
    );
    expect(await faultOf(changed(files, 'Y.txt', 'category', 'kategory'))).toContain(
      "Y.txt, line 2: the header begins 'kategory'; expected 'category'",
    );
    expect(await faultOf(changed(files, 'ixi/x.txt', /(?<=WF\tMining, other\t)\d+/, '99'))).toContain(
      'x.txt, row WF_Mining, other: output is 99',
    );
    expect(await faultOf(changed(files, 'satellite/F.txt', /(?<=Energy use\t)\d+[^\t]*/, 'n/a'))).toContain(
      "F.txt, line 6, row Energy use, column AT Cultivation of wheat: 'n/a' is not a number",
    );
    expect(await faultOf(changed(files, 'ixi/Z.txt', /\nWF\tMining.*\n/, '\n'))).toContain(
      'the file ends after 5 rows, it seems truncated; expected the row WF Mining, other',
    );
    const coefficients = exiobaseFiles(world(), { coefficients: true, output: false });
    const growing = changed(coefficients, 'A.txt', /(?<=AT\tCultivation of wheat\t)\d+[^\t]*/, '1.5');
    expect(await faultOf(growing)).toContain('output does not follow from A and Y');
  });
});

describe('Eora26', () => {
  const files = eoraFiles(world({ countries: ['AUS', 'BEL', 'ROW'] }));

  it('is read with the rest of the world as a country of one industry', async () => {
    expect(await recogniseTable(zipped(files))).toBe('Eora26');
    const table = await readTable(zipped(files));
    expect(table).toMatchObject({ source: 'Eora26', year: 2015, unit: '1000 US$', countries: ['AUS', 'BEL', 'ROW'] });
    expect(table.industries).toEqual(['Cultivation of wheat', 'Mining, other', 'TOTAL']);
    expect([table.categories, table.inventories]).toEqual([CATEGORIES, [CATEGORIES[2]]]);
    const { rows } = figuresOf(world());
    const places = [0, 1, 3, 4, 8];
    const found = places.map((i) => places.map((j) => table.Z[i * 9 + j]));
    expect(found).toEqual(rows.slice(0, 5).map((row) => row.slice(0, 5)));
    expect(table.Z.reduce((sum, value) => sum + value, 0)).toBeCloseTo(
      found.flat().reduce((sum, value) => sum! + value!, 0)!,
      6,
    );
    expect([...table.Y.subarray(8 * 9, 9 * 9)]).toEqual(rows[4]!.slice(6));
    expect(checkBalance({ ...table, satellites: [] })).toEqual([]);
  });

  it('keeps payments and accounts, with the units that labels end in', async () => {
    const table = await readTable(zipped(files));
    expect(table.satellites!.map(({ name, unit }) => [name, unit])).toEqual([
      ['Compensation of employees D.1', '1000 US$'],
      ['Net operating surplus B.2n', '1000 US$'],
      ['Energy use Natural gas', 'TJ'],
      ['Energy use Coal', 'TJ'],
    ]);
    const { energy } = accountsOf(world());
    expect(satelliteOf(table, 'Energy use Coal').values[8]).toBe(energy[4]);
  });

  it('takes labels that are published apart', async () => {
    const isLabel = ([name]: [string, unknown]) => name.startsWith('labels');
    const [labels, rest] = [true, false].map((wanted) =>
      Object.fromEntries(Object.entries(files).filter((entry) => isLabel(entry) === wanted)),
    );
    expect(await faultOf(rest!)).toContain('labels_T.txt (in indices.zip) is not among the files');
    const table = await readTableFiles([
      { name: 'Eora26_2015_bp.zip', content: zipped(rest!) },
      { name: 'indices.zip', content: zipped(labels!) },
    ]);
    expect(table).toEqual({ ...(await readTable(zipped(files))), name: 'table' });
  });

  it('names what is amiss and where', async () => {
    expect(await faultOf(changed(files, 'bp_T.txt', /^[^\t]+\t/, 'NaN\t'))).toContain(
      "Eora26_2015_bp_T.txt, line 1, row AUS Cultivation of wheat, column AUS Cultivation of wheat: 'NaN' is not",
    );
    expect(await faultOf(changed(files, 'bp_FD.txt', /\n.*\n$/, '\n'))).toContain('expected the row ROW TOTAL');
    expect(await faultOf(changed(files, 'labels_T.txt', /\n$/, '\nX\tXX\tI\tmore\t\n'))).toContain(
      '5 figures; expected 6',
    );
    expect(await faultOf(changed(files, 'labels_T.txt', 'Mining, other', 'Cultivation of wheat'))).toContain(
      "labels_T.txt, line 2: the label 'AUS Cultivation of wheat' is there twice",
    );
  });
});

describe('GLORIA', () => {
  const own = (i: number, p: number): number => Number(i === p);

  it('is read as the table of its industries', async () => {
    const files = gloriaFiles(world(), own);
    expect(await recogniseTable(zipped(files))).toBe('GLORIA');
    const table = await readTable(zipped(files));
    expectFigures(table, world());
    expect(table).toMatchObject({ source: 'GLORIA', year: 2019, unit: '1000 US$', inventories: [CATEGORIES[2]] });
    const { wages, energy } = accountsOf(world());
    expect([...satelliteOf(table, 'Compensation of employees D.1').values]).toEqual(wages);
    expect(satelliteOf(table, 'Energy: Natural gas')).toMatchObject({ unit: 'TJ', values: Float64Array.from(energy) });
  });

  it('gives each industry its part of the sales of each product it makes', async () => {
    // Product 1 is made by both industries of its country, 3 to 1; product 2 by its own.
    const shared = (i: number, p: number): number => (p === 1 ? Number(i === 1) : [0.75, 0.25][i]!);
    const table = await readTable(zipped(gloriaFiles(world(), shared)));
    const { rows } = figuresOf(world());
    rows.forEach((_row, i) => {
      const first = rows[i - (i % 2)]!;
      const second = rows[i - (i % 2) + 1]!;
      const expected = first.map((value, k) => (i % 2 === 0 ? 0.75 * value : 0.25 * value + second[k]!));
      const found = [...table.Z.subarray(i * 6, (i + 1) * 6), ...table.Y.subarray(i * 9, (i + 1) * 9)];
      found.forEach((value, k) => void expect(value).toBeCloseTo(expected[k]!, 8));
    });
  });

  it('takes its readme and its accounts from elsewhere', async () => {
    const files = gloriaFiles(world(), own);
    expect(await faultOf(without(files, '.xlsx'))).toContain('GLORIA_ReadMe_….xlsx is not among the files');
    const names = Object.keys(files);
    const table = await readTableFiles(
      names.map((name) => ({ name, content: files[name]! })),
      { name: 'mine' },
    );
    expect(table).toEqual({ ...(await readTable(zipped(files))), name: 'mine' });
  });

  it('names what is amiss and where', async () => {
    const files = gloriaFiles(world(), own);
    expect(await faultOf(changed(files, 'T-Results_2019_059_Markup001(full).csv', /^0,0,/, '0,0,-,'))).toContain(
      'row AT Cultivation of wheat (industry): the row has 13 figures; expected 12, one for each column',
    );
    const abroad = changed(files, 'T-Results_2019_059_Markup001(full).csv', /^(.*),0\n/, '$1,7\n');
    expect(await faultOf(abroad)).toContain("AT Cultivation of wheat (industry) supplies 7 outside its own country's");
    expect(await faultOf(changed(files, 'Y-Results_2019_059_Markup001(full).csv', /\n.*\n$/, '\n'))).toContain(
      'expected the row WF Mining, other (product)',
    );
  });
});

it('answers any damage to any file with a table or a TableError', async () => {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const archives = [
    exiobaseFiles(world()),
    exiobaseFiles(world(), { coefficients: true }),
    eoraFiles(world()),
    gloriaFiles(world(), (i, p) => Number(i === p)),
  ];
  const inserted = fc.oneof(fc.constantFrom('\t', '\n', ',', '0', 'NaN', '-1e300', '"'), fc.string());
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...archives),
      place,
      place,
      inserted,
      fc.nat(40),
      async (files, which, at, put, cut) => {
        const names = Object.keys(files).filter((name) => !name.endsWith('.xlsx'));
        const name = names[Math.floor(which * names.length)]!;
        const text = files[name] as string;
        const from = Math.floor(at * text.length);
        const input = { ...files, [name]: text.slice(0, from) + put + text.slice(from + cut) };
        const result = await readTable(zipped(input)).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
        else expect(result).toHaveProperty('x');
      },
    ),
    { numRuns: 150 },
  );
});
