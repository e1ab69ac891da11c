import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { sharedMaterial } from '../../../../../test/shared-material.js';
import { InputError } from '../../errors/input-error.js';
import type { StoredSeries } from '../../records/series.js';
import { readSeries } from './read-series.js';
import { writeSdmxCsv } from './write-sdmx-csv.js';

const read = (text: string | Uint8Array) => readSeries(Buffer.from(text), { name: 'panel.csv', vintage: '2026-01-01' });
const fault = (text: string): InputError => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error('no InputError');
};

describe('readSeries, panel', () => {
  it('reads a long panel, with units and definitions from the vocabulary', () => {
    const series = read(
      'indicator,place,year,value,source\ngdp.growth,CHN,2023,5.2,Office A\ngdp.growth,CHN,2022,3.0,Office A\ngdp.growth,中国,2021,,Office A\ngdp.growth,Japan,2022,"1.0",Office A\n',
    );
    expect(series).toMatchObject([
      {
        indicator: 'gdp.growth',
        place: 'CHN',
        unit: '%',
        source: 'Office A',
        vintage: '2026-01-01',
        points: [
          ['2022', 3],
          ['2023', 5.2],
        ],
      },
      { indicator: 'gdp.growth', place: 'JPN', points: [['2022', 1]] },
    ]);
  });

  it('takes what the file says over what is known, in other orders, delimiters and encodings', () => {
    const text = '值;year;province;indicator;value;unit;definition\nx;2024Q1;广东省;widgets.output;"1,234.5";t;产量\n';
    const [series] = read(iconv.encode(text, 'gb18030'));
    expect(series).toMatchObject({
      indicator: 'widgets.output',
      place: 'CN-GD',
      unit: 't',
      definition: '产量',
      source: 'panel.csv',
      points: [['2024-Q1', 1234.5]],
    });
  });

  it('keeps series apart that differ in source, unit or definition', () => {
    const rows = ['a,t,s1', 'a,t,s2', 'a,kg,s1', 'b,t,s1'].map((rest) => `w,CHN,2020,1,${rest}`);
    const series = read(`indicator,place,year,value,definition,unit,source\n${rows.join('\n')}`);
    expect(new Set(series.map(({ id }) => id)).size).toBe(4);
  });

  it.each([
    ['indicator,place,value\ngdp,CHN,1\n', 'panel.csv:1', "'year' is missing"],
    ['indicator,place,year\ngdp.growth,CHN,2020\n', 'panel.csv:1', "'value' is missing"],
    [
      'indicator,place,year,value\ngdp.growth,CHN,2020,5.2\ngdp.growth,CHN,2021,five\n',
      'panel.csv:3',
      "column value: 'five' is not a number",
    ],
    ['indicator,place,year,value\ngdp.growth,CHN,20x0,5.2\n', 'panel.csv:2', 'column year'],
    ['indicator,place,year,value\ngdp.growth,Atlantis,2020,5.2\n', 'panel.csv:2', "'Atlantis' is not a place"],
    [
      'indicator,place,year,value\ngdp.growth,CHN,2020,1\ngdp.growth,CHN,2020,2\n',
      'panel.csv:3',
      'given twice: also on line 2',
    ],
    ['indicator,place,year,value\nmade.up,CHN,2020,1\n', 'panel.csv:2', "unit of 'made.up'"],
    ['indicator,place,year,value\n"gdp\ngrowth",CHN,2020,1\ngdp.growth,CHN,2020\n', 'panel.csv:4', '3 cells'],
    ['indicator,place,year,value\n"gdp.growth,CHN,2020,1\n', 'panel.csv:2', 'not CSV'],
    ['a,b,c\n1,2,3\n', 'panel.csv:1', 'no series are recognised'],
    ['indicator,place,year,value\n', 'panel.csv', 'no figures'],
  ])('names what is wrong in %j', (text, where, message) => {
    const error = fault(text);
    expect(error.where).toBe(where);
    expect(error.message).toContain(message);
  });
});

describe('readSeries, SDMX-CSV', () => {
  it('reads version 1.0 with codes', () => {
    const series = read(
      'DATAFLOW,FREQ,REF_AREA,INDICATOR,SECTOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,OBS_STATUS\nAGY:NA(1.0),A,CN,gdp.growth,S1,2020,2.2,PC,0,A\nAGY:NA(1.0),A,CN,EXPORTS,S1,2020,2.5,USD,6,A\n',
    );
    expect(series).toMatchObject([
      {
        indicator: 'gdp.growth',
        place: 'CHN',
        unit: '%',
        definition: 'AGY:NA(1.0): SECTOR=S1',
        source: 'AGY:NA(1.0)',
        points: [['2020', 2.2]],
      },
      { indicator: 'EXPORTS', place: 'CHN', unit: 'USD', points: [['2020', 2_500_000]] },
    ]);
  });

  it('reads version 2.0 with labels', () => {
    const series = read(
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,REF_AREA: Reference area,MEASURE: Measure,TIME_PERIOD: Time period,OBS_VALUE,UNIT_MEASURE: Unit\ndataflow,AGY:DF_RD(1.0),I,Q: Quarterly,DEU: Germany,rd.intensity: R&D,2020-Q2,3.1,PT_B1GQ: Percentage of GDP\n',
    );
    expect(series).toMatchObject([
      { indicator: 'rd.intensity', place: 'DEU', unit: '%', source: 'AGY:DF_RD(1.0)', points: [['2020-Q2', 3.1]] },
    ]);
  });

  it('refuses a message that deletes', () => {
    expect(
      fault(
        'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\ndataflow,A:B(1.0),D,CHN,x,2020,1,t\n',
      ).message,
    ).toContain('deletes');
    expect(fault('DATAFLOW,FREQ,INDICATOR,TIME_PERIOD,OBS_VALUE\nA:B(1.0),A,x,2020,1\n').message).toContain(
      "'REF_AREA' is missing",
    );
  });
});

describe('writeSdmxCsv', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((word) => word.replace(/[\0-\x1f\x7f]/g, ' ').trim())
    .filter((word) => word !== '');
  const series: fc.Arbitrary<StoredSeries> = fc.record({
    id: fc.constant(''),
    indicator: fc.constantFrom('gdp.growth', 'rd.intensity', 'W1'),
    place: fc.constantFrom('CHN', 'CN-GD', 'USA'),
    unit: fc.constantFrom('%', 'CNY', 't'),
    definition: text,
    source: text,
    vintage: fc.constantFrom('2024', '2025-06'),
    licence: fc.constantFrom('', 'CC BY 4.0'),
    points: fc
      .uniqueArray(
        fc.tuple(fc.integer({ min: 1950, max: 2050 }).map(String), fc.double({ noNaN: true, noDefaultInfinity: true })),
        {
          minLength: 1,
          maxLength: 5,
          selector: ([period]) => period,
        },
      )
      .map((points) => points.sort(([a], [b]) => (a < b ? -1 : 1))),
  });

  it('is read back as it was', () => {
    fc.assert(
      fc.property(series, (one) => {
        const [back] = read(writeSdmxCsv([one]));
        // A zero has no sign in a file.
        const points = one.points.map(([period, value]) => [period, value === 0 ? 0 : value]);
        expect({ ...back, id: '' }).toEqual({ ...one, points });
      }),
    );
  });

  it('starts as SDMX-CSV 2.0 does', () => {
    const [one] = read('indicator,place,year,value\ngdp.growth,CHN,2020,2.2\n');
    expect(writeSdmxCsv([one!]).split('\r\n').slice(0, 2)).toEqual([
      'STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,DEFINITION,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,SOURCE,VINTAGE,LICENCE',
      expect.stringMatching(
        /^dataflow,XINZHI:SERIES\(1\.0\),I,A,CHN,gdp\.growth,.*,2020,2\.2,%,panel\.csv,2026-01-01,$/,
      ),
    ]);
  });
});

describe('readSeries over the shared panel', () => {
  const panel = sharedMaterial('data/panel/countries.csv');

  it.skipIf(!panel)('reads every indicator of 28 economies, every figure once', () => {
    const bytes = readFileSync(panel!);
    const series = readSeries(bytes, { name: panel!, vintage: '2026' });
    expect(new Set(series.map(({ place }) => place)).size).toBe(28);
    const rows = bytes
      .toString('utf8')
      .trim()
      .split('\n')
      .slice(1)
      .filter((row) => row.split(',')[3] !== '');
    expect(new Set(series.map(({ indicator }) => indicator))).toEqual(new Set(rows.map((row) => row.split(',')[0])));
    expect(series.reduce((sum, { points }) => sum + points.length, 0)).toBe(rows.length);
  });
});

describe('readSeries, fuzz', () => {
  it('reads any bytes, or says where they are wrong', () => {
    const head = fc.constantFrom('', 'indicator,place,year,value\n', 'DATAFLOW,REF_AREA,TIME_PERIOD,OBS_VALUE\n', '"');
    const cell = fc.constantFrom('gdp.growth', 'CHN', '2020', '1', '""', '"', 'x\n', '', ',', '\n');
    fc.assert(
      fc.property(
        head,
        fc.oneof(
          fc.array(cell).map((cells) => cells.join(',')),
          fc.string({ unit: 'binary' }),
        ),
        (first, rest) => {
          try {
            read(first + rest);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
