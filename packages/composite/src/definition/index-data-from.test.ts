import { describe, expect, it } from 'vitest';
import { IndexDataError, indexDataFrom, type TableColumns } from './index-data-from.js';
import { parseDefinition } from './parse-definition.js';

const text = (data = ''): string => `title: T
${data}unit: place
period: year
imputation: { method: mean, peers: region }
indicators:
  - { column: rd, denominator: gdp }
  - { column: patents }
`;
const panel = parseDefinition(text());

const wide: TableColumns = {
  place: ['A', 'B', 'A', 'B'],
  year: [2001, 2001, 2002, 2002],
  region: ['east', 'west', 'east', ''],
  patents: ['10', ' 20.5', '', null],
  rd: [1, 2, 3, 4],
  gdp: [100, 200, 300, 400],
  more: ['x', 'y', 'z', 'z'],
};

describe('indexDataFrom', () => {
  it('takes what the definition names, in its order, and nothing else', () => {
    expect(indexDataFrom(panel, wide)).toEqual({
      units: ['A', 'B', 'A', 'B'],
      periods: ['2001', '2001', '2002', '2002'],
      matrix: [
        [1, 10],
        [2, 20.5],
        [3, null],
        [4, null],
      ],
      columns: { gdp: [100, 200, 300, 400] },
      labels: { region: ['east', 'west', 'east', null] },
    });
  });

  it('spreads a long table out to the same', () => {
    const long = parseDefinition(text('data: { file: x.csv, layout: long, indicator: what, value: amount }\n'));
    const cells = wide.place!.flatMap((place, i) =>
      ['patents', 'gdp', 'rd'].map((what) => [place, wide.year![i], wide.region![i], what, wide[what]![i]]),
    );
    const columns = ['place', 'year', 'region', 'what', 'amount'];
    const table = Object.fromEntries(columns.map((column, k) => [column, cells.map((row) => row[k]!)])) as TableColumns;
    expect(indexDataFrom(long, table)).toEqual(indexDataFrom(panel, wide));
    const again = Object.fromEntries(columns.map((column) => [column, [...table[column]!, table[column]![0]!]]));
    expect(() => indexDataFrom(long, again)).toThrow("'A, 2001, patents' stands twice");
  });

  it('makes two indicators from one column, and knows it from an indicator of that name', () => {
    const twice = parseDefinition(`title: T
unit: place
period: year
indicators:
  - { column: patents_per_rd, from: patents, denominator: rd }
  - { column: patents_per_gdp, from: patents, denominator: gdp }
  - { column: gdp, from: rd, denominator: gdp }
`);
    const { matrix, columns } = indexDataFrom(twice, { ...wide, patents: [1, 2, 3, 4] });
    expect(matrix[1]).toEqual([2, 2, 2]);
    expect(columns).toMatchObject({ gdp: wide.gdp, rd: wide.rd });
  });

  it('names what is missing or no number, and where', () => {
    const { gdp: _, ...poorer } = wide;
    expect(() => indexDataFrom(panel, poorer)).toThrow("there is no column 'gdp'; the columns are place, year, region");
    const fault = (() => {
      try {
        indexDataFrom(panel, { ...wide, rd: [1, 2, 'n/a', 4] });
      } catch (error) {
        return error;
      }
      return null;
    })();
    expect(fault).toBeInstanceOf(IndexDataError);
    expect(fault).toMatchObject({ row: 2, column: 'rd', message: expect.stringContaining("'n/a' is no number") });
    expect(() => indexDataFrom(panel, { ...wide, place: ['A', '', 'A', 'B'] })).toThrow('column place has no name');
  });
});
