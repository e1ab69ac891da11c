import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes, sharedFolder } from '../../../../test/shared-material.js';
import { wasm } from '../../test/backends.js';
import { leontiefModel } from '../structure/leontief.js';
import { checkBalance } from '../table/check-balance.js';
import { readTable, recogniseTable } from '../table/read-table.js';
import { TableError } from '../table/table-error.js';
import { countryIndicators } from '../value-chains/country-indicators.js';
import { domesticValueAdded } from '../value-chains/domestic-value-added.js';
import { grossExports } from '../value-chains/gross-exports.js';
import { asWorldTable } from './as-world-table.js';
import { domesticValueAddedShare } from './domestic-value-added-share.js';
import { readNbsTable } from './nbs-table.js';
import { readOecdTable } from './oecd-table.js';

/** A farm and a works that import 30 and 40 of 60 and 160 used at home, and re-export nothing. */
const COMPETITIVE = `Code,Description,DescriptionInChinese,01,02,TIU,FU101,FU102,THC,FU103,TC,FU201,FU202,GCF,EX,TFU,IM,ERR,GO
01,Farms,农,10,30,40,10,5,15,0,15,5,0,5,10,30,30,1,41
02,Works,工,10,60,70,20,40,60,10,70,25,-5,20,80,170,40,0,200
TII,Inputs,中,20,90,,,,,,,,,,,,,,
VA001,Wages,劳,21,110,,,,,,,,,,,,,,
TVA,Value added,增,21,110,,,,,,,,,,,,,,
TI,Total inputs,总,41,200,,,,,,,,,,,,,,
`;

const OECD = `,Code,Description,01,02,HFCE,NPISH,GGFC,GFCF,INVNT,CONS_ABR,CONS_NONRES,EXPO,IMPO
1,01,"Farms, woods",10,30,10,5,0,4,0,1,0,10,-30
2,02,Works,10,60,50,0,10,25,-10,4,6,85,-40
3,TXS_IMP_FNL,Taxes abroad,0,1,0,0,0,0,0,0,0,0,0
4,TXS_INT_FNL,Taxes,1,9,0,0,0,0,0,0,0,0,0
5,TTL_INT_FNL,Inputs,21,100,0,0,0,0,0,0,0,0,0
6,VALU,Value added,19,100,0,0,0,0,0,0,0,0,0
7,OUTPUT,Output,40,200,0,0,0,0,0,0,0,0,0
`;

describe('readNbsTable on a competitive table', () => {
  it('takes from abroad, of each product, what imports are of its use at home', async () => {
    const table = await readNbsTable(COMPETITIVE, { name: 'china_2010_2.csv' });
    expect(table.imports).toBe('proportional');
    expect(table.categories).toEqual(['FU101', 'FU102', 'FU103', 'FU201', 'FU202']);
    // 30 of 60, 40 of 160.
    expect([...table.imported]).toEqual([5, 15, 2.5, 15]);
    expect([...table.importedFinal]).toEqual([5, 2.5, 0, 2.5, 0, 5, 10, 2.5, 6.25, -1.25]);
    expect([...table.domestic].map((value, k) => value + table.imported[k]!)).toEqual([10, 30, 10, 60]);
    expect([...table.discrepancy]).toEqual([1, 0]);
  });

  it('counts imports beyond the use at home as exported again', async () => {
    const table = await readNbsTable(COMPETITIVE.replace('0,5,10,30,30,1,41', '0,5,110,130,130,1,41'));
    expect([...table.imported.slice(0, 2)]).toEqual([10, 30]);
    expect([table.reexports[0], table.exports[0]]).toEqual([70, 40]);
  });
});

describe('national tables as a world of two', () => {
  it.each([
    ['NBS', COMPETITIVE, 'CHN', 'NBS, imports split in proportion to use'],
    ['OECD IOT', OECD, 'JPN', 'OECD IOT, imports split in proportion to use'],
  ])('reads %s', async (format, text, country, source) => {
    expect(await recogniseTable(text)).toBe(format);
    const table = await readTable(text, { name: 'JPN_2010.csv' });
    expect(table).toMatchObject({ countries: [country, 'ROW'], industries: ['01', '02'], source, year: 2010 });
    expect(checkBalance(table)).toEqual([]);
    const [home, world] = countryIndicators(table, wasm);
    const exports = table.source.startsWith('NBS') ? 90 : 95;
    expect([home!.grossExports, world!.grossExports]).toEqual([exports, 70]);
  });

  it('says what is amiss and where', async () => {
    const fault = (text: string) =>
      readTable(text, { name: 'f.csv' }).then(String, (error: TableError) => error.message);
    expect(await fault(OECD.replace('1,01,', '1,02,'))).toContain(
      "f.csv, line 2: the row is labelled '02'; expected the row 01",
    );
    expect(await fault(OECD.replace(',IMPO\n', ',IMPO\n,'))).toContain('f.csv');
    expect(await fault(OECD.replace(',-30', ',-90'))).toContain(
      'row 01, column IMPO: the uses add up to -20; expected 40',
    );
    expect(await fault(OECD.replace('EXPO', 'EXPORTS'))).toContain('line 1, column EXPO: there is no such column, but');
    expect(await fault(COMPETITIVE.replace(',GO', ',OUT'))).toContain('line 1, column GO: there is no such column');
    expect(await fault(COMPETITIVE.replace('Description,', 'Name,'))).toContain("column 2 is 'Name'");
    expect(await fault(OECD.replace('VALU', 'GVA'))).toContain('row VALU: the row is missing');
    expect(await fault(COMPETITIVE.replace(',80,170', ',n.a.,170'))).toContain(
      "row 02, column EX: 'n.a.' is not a number",
    );
    expect(await fault(COMPETITIVE.slice(0, COMPETITIVE.indexOf('02,Works')))).toContain('truncated');
  });

  it('answers any damage with a table or a TableError', async () => {
    const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(COMPETITIVE, OECD),
        at,
        fc.string(),
        fc.nat(60),
        async (text, place, put, cut) => {
          const from = Math.floor(place * text.length);
          const damaged = text.slice(0, from) + put + text.slice(from + cut);
          const result = await readTable(damaged).catch((error: unknown) => error);
          if (result instanceof Error) expect(result).toBeInstanceOf(TableError);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe.skipIf(!hasShared)('published national tables', () => {
  const files = (folder: string) =>
    hasShared ? readdirSync(join(sharedFolder, folder)).filter((name) => /\d{4}.*\.gz$/.test(name)) : [];

  it.each(files('data/io-china'))('reads %s, balanced', async (name) => {
    const bytes = sharedBytes(`data/io-china/${name}`);
    const table = await readTable(bytes, { name });
    expect(table).toMatchObject({ countries: ['CHN', 'ROW'], year: Number(name.slice(6, 10)), unit: '10 000 CNY' });
    expect(table.industries.length).toBe(Number(name.slice(11).split('.')[0]));
    expect(checkBalance(table)).toEqual([]);
    const national = await readNbsTable(bytes, { name });
    // Total exports by another way: the column EX of all rows of industries.
    const lines = gunzipSync(bytes)
      .toString('utf8')
      .split('\n')
      .map((line) => line.replaceAll(/"[^"]*"/g, '').split(','));
    const column = lines[0]!.indexOf('EX');
    const stated = lines.filter(([code]) => /^\d+$/.test(code!)).reduce((sum, cells) => sum + Number(cells[column]), 0);
    const found = [...national.exports, ...national.reexports].reduce((sum, value) => sum + value, 0);
    expect(found / stated).toBeCloseTo(1, 12);
  });

  it('finds the same domestic value added in the world of two as in the national table', async () => {
    const national = await readNbsTable(sharedBytes('data/io-china/china_2018_42.csv.gz'), { name: 'china_2018_42' });
    const table = asWorldTable(national, { country: 'CHN' });
    const exports = grossExports(table);
    const added = domesticValueAdded(leontiefModel(table, wasm), exports);
    const home = (values: Float64Array) => values.slice(0, 42).reduce((sum, value) => sum + value, 0);
    expect(home(added) / home(exports)).toBeCloseTo(0.7875, 4);
  });

  it('finds the import content of exports that the OECD tables give', async () => {
    const name = 'CHN_2018.csv.gz';
    const national = await readOecdTable(sharedBytes(`data/io-oecd/${name}`), { name });
    expect(1 - domesticValueAddedShare(national, wasm)).toBeCloseTo(0.1706, 4);
  });

  it.each(files('data/io-oecd').filter((_, k) => k % 6 === 0))('reads %s', async (name) => {
    const table = await readTable(sharedBytes(`data/io-oecd/${name}`), { name });
    expect(table).toMatchObject({
      countries: [name.slice(0, 3), 'ROW'],
      unit: 'US$ m',
      year: Number(name.slice(4, 8)),
    });
    expect(table.industries.length).toBe(45);
    // Figures are published to a tenth.
    expect(checkBalance(table, { absolute: 1 })).toEqual([]);
  });
});
