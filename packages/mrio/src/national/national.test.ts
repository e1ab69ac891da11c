import { describe, expect, it } from 'vitest';
import { hasShared, sharedBytes } from '../../../../test/shared-material.js';
import { backends, wasm } from '../../test/backends.js';
import { TableError } from '../table/table-error.js';
import { domesticValueAddedShare } from './domestic-value-added-share.js';
import { readNbsTable } from './nbs-table.js';
import { productiveServicesShare } from './productive-services-share.js';

/** A farm, a works and an office, the works exporting 40. */
const SMALL = `Code,Description,DescriptionInChinese,Origin,01,02,03,TIU,TC,FU201,FU202,EX,GO
01,"Farms, woods",农,Domestic,0,20,0,20,29,1,0,0,50
02,Works,工,Domestic,10,0,10,20,40,0,0,40,100
03,Offices,服,Domestic,0,10,0,10,33,0,-3,0,40
01,"Farms, woods",农,Imports,0,5,0,5,0,0,0,0,5
02,Works,工,Imports,0,15,0,15,0,2,0,1,18
03,Offices,服,Imports,0,0,0,0,0,0,0,0,0
VA001,Compensation of employees,劳,TOT,30,40,25,,,,,,
TVA,Total value-added,增加值,TOT,40,50,30,,,,,,
TI,Total inputs,总投入,TOT,50,100,40,,,,,,
`;

const fault = (text: string): Promise<TableError> =>
  readNbsTable(text, { name: 'small.csv' }).then(
    () => Promise.reject(new Error('the table was read')),
    (error: TableError) => error,
  );

describe('readNbsTable', () => {
  it('puts every figure in its place', async () => {
    const table = await readNbsTable(SMALL, { name: 'small_2019.csv' });
    expect(table.year).toBe(2019);
    expect(table.industries[0]).toEqual({ code: '01', name: 'Farms, woods', nameZh: '农' });
    expect([...table.domestic]).toEqual([0, 20, 0, 10, 0, 10, 0, 10, 0]);
    expect([...table.imported]).toEqual([0, 5, 0, 0, 15, 0, 0, 0, 0]);
    expect([table.categories, table.imports]).toEqual([['TC', 'FU201', 'FU202'], 'stated']);
    expect([...table.domesticFinal]).toEqual([29, 1, 0, 40, 0, 0, 33, 0, -3]);
    expect([[...table.importedFinal], [...table.reexports]]).toEqual([
      [0, 0, 0, 0, 2, 0, 0, 0, 0],
      [0, 1, 0],
    ]);
    expect(table.valueAddedParts).toEqual([{ name: 'Compensation of employees', values: Float64Array.of(30, 40, 25) }]);
    expect([[...table.exports], [...table.VA], [...table.x]]).toEqual([
      [0, 40, 0],
      [40, 50, 30],
      [50, 100, 40],
    ]);
  });

  it('says what is missing and where', async () => {
    expect((await fault(SMALL.replace('Description,', 'Name,'))).message).toContain(
      "line 1: column 2 is 'Name'; expected 'Description' there",
    );
    expect((await fault(SMALL.replace(',01,02,03', ',A,B,C'))).message).toContain('no column of an industry');
    expect((await fault(SMALL.replace('03,Offices,服,Imports', '04,Offices,服,Imports'))).message).toContain(
      "line 7: the row is labelled '04'",
    );
    expect((await fault(SMALL.replace('TVA', 'TVX'))).place.row).toBe('TVA');
    expect((await fault(SMALL.replace('0,0,40,100', '0,0,x,100'))).place).toMatchObject({
      line: 3,
      row: '02',
      column: 'EX',
    });
    expect((await fault(SMALL.replace('29,1,0,0,50', '99,1,0,0,50'))).message).toBe(
      'small.csv, line 2, row 01, column GO: the uses add up to 120; expected 50, as the row states',
    );
    expect((await fault(SMALL.replace('TOT,40,50,30', 'TOT,40,90,30'))).message).toContain(
      'column 02: inputs and value added add up to 140; expected 100, the output',
    );
    expect((await fault(SMALL.replace(',EX,', ',EXP,'))).place.column).toBe('EX');
    expect((await fault(SMALL.slice(0, SMALL.indexOf('03,Offices,服,Imports')))).problem).toContain('truncated');
    expect((await fault(SMALL.replaceAll('woods"', 'woods'))).name).toBe('TableError');
    expect(await fault('')).toBeInstanceOf(TableError);
  });
});

describe('productiveServicesShare', () => {
  it('counts the groups that it names', async () => {
    const table = await readNbsTable(SMALL);
    const groups = { services: { name: 'offices', codes: ['03'] }, users: { name: 'works', codes: ['02'] } };
    expect(productiveServicesShare(table, groups)).toEqual({ share: 10 / 50, domesticShare: 10 / 30, ...groups });
    expect(() => productiveServicesShare(table)).toThrow('no industry 28');
  });
});

describe('domesticValueAddedShare', () => {
  it('follows imports through all suppliers', async () => {
    // By hand: prices of home content p = v + p A_D with v = (.8, .5, .75), A_D = [0 .2 0; .2 0 .25; 0 .1 0]:
    // p₂ = .5 + .2 (.8 + .2 p₂) + .1 (.75 + .25 p₂) → p₂ = .735 / .935.
    expect(domesticValueAddedShare(await readNbsTable(SMALL), wasm)).toBeCloseTo(0.735 / 0.935, 12);
  });
});

describe.skipIf(!hasShared)("China's tables", () => {
  it.each([
    { year: 2017, dva: 0.7896, services: 0.1514, domestic: 0.1699 },
    { year: 2018, dva: 0.7875, services: 0.1582, domestic: 0.1792 },
    { year: 2020, dva: 0.8046, services: 0.1652, domestic: 0.1857 },
  ])('$year', async ({ year, dva, services, domestic }) => {
    const name = `china_${year}_42.csv.gz`;
    const table = await readNbsTable(sharedBytes(`data/io-china/${name}`), { name });
    for (const algebra of backends) expect(domesticValueAddedShare(table, algebra)).toBeCloseTo(dva, 4);
    const found = productiveServicesShare(table);
    expect(found.share).toBeCloseTo(services, 4);
    expect(found.domesticShare).toBeCloseTo(domestic, 4);
  });
});
