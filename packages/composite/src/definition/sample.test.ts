import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import { IndexDataError, indexDataFrom, type TableColumns } from './index-data-from.js';
import { DefinitionError, parseDefinition } from './parse-definition.js';

const define = (sample: string, period = 'period: year\n') =>
  parseDefinition(`title: T\nunit: place\n${period}${sample}indicators: [{ column: rd }, { column: tax }]\n`);

/** Three provinces, their total and a note below the table, as yearbooks print them. */
const yearbook: TableColumns = {
  place: ['A', 'B', 'C', 'Total', 'A', 'B', 'C', 'Total', 'A', 'B', 'C', 'Total', 'Note'],
  year: [2009, 2009, 2009, 2009, 2010, 2010, 2010, 2010, 2011, 2011, 2011, 2011, ''],
  rd: [null, null, null, 6, 1, 2, 3, 6, 2, 3, 4, 9, 'revised'],
  tax: [1, 2, 3, 6, 3, 1, 2, 6, 4, 2, 1, 7, ''],
};

describe('the sample of an index', () => {
  it('takes the stated periods and units, and looks at nothing else', () => {
    const data = indexDataFrom(define('sample: { from: 2010, to: 2011, except: [Total, Note] }\n'), yearbook);
    expect(data.units).toEqual(['A', 'B', 'C', 'A', 'B', 'C']);
    expect(data.periods).toEqual(['2010', '2010', '2010', '2011', '2011', '2011']);
    expect(data.matrix[5]).toEqual([4, 1]);
    const two = indexDataFrom(define('sample: { from: 2011, units: [B, C] }\n'), yearbook);
    expect(two.matrix).toEqual([
      [3, 2],
      [4, 1],
    ]);
  });

  it('gives what a table without the other rows would', () => {
    const definition = define('sample: { from: 2010, except: [Total, Note] }\n');
    const kept = [4, 5, 6, 8, 9, 10];
    const cut = Object.fromEntries(
      Object.entries(yearbook).map(([column, cells]) => [column, kept.map((row) => cells[row]!)]),
    );
    expect(computeIndex(definition, indexDataFrom(definition, yearbook)).rows).toEqual(
      computeIndex(define(''), indexDataFrom(define(''), cut)).rows,
    );
  });

  it('reads long tables alike', () => {
    const long = parseDefinition(
      'title: T\ndata: { file: x.csv, layout: long, indicator: what, value: amount }\nunit: place\nperiod: year\nsample: { from: 2010 }\nindicators: [{ column: rd }]\n',
    );
    const data = indexDataFrom(long, {
      place: ['A', 'B', 'A', 'B'],
      year: [2009, 2010, 2010, 2011],
      what: ['rd', 'rd', 'rd', 'rd'],
      amount: ['n.k.', 1, 2, 3],
    });
    expect(data).toMatchObject({ units: ['B', 'A', 'B'], periods: ['2010', '2010', '2011'], matrix: [[1], [2], [3]] });
  });

  it('counts rows of the whole table in messages', () => {
    const broken = { ...yearbook, tax: [...yearbook.tax!].with(9, 'two') };
    try {
      indexDataFrom(define('sample: { from: 2010, except: [Total, Note] }\n'), broken);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(IndexDataError);
      expect(error).toMatchObject({ row: 9, column: 'tax' });
    }
  });

  it('names units that are not there, and a sample of nothing', () => {
    expect(() => indexDataFrom(define('sample: { except: [Totals] }\n'), yearbook)).toThrow(
      "the sample names 'Totals', which the column place does not hold",
    );
    expect(() => indexDataFrom(define('sample: { from: 2030 }\n'), yearbook)).toThrow(
      'no row of the data lies in the sample',
    );
    const definition = define('sample: { from: 2010 }\n');
    expect(() =>
      computeIndex(definition, {
        units: ['A', 'B'],
        periods: ['2009', '2009'],
        matrix: [
          [1, 2],
          [2, 1],
        ],
      }),
    ).toThrow("'A, 2009' is outside the sample");
  });

  it('goes with itself and with the periods', () => {
    const faults = (sample: string, period?: string): string => {
      try {
        define(sample, period);
      } catch (error) {
        if (error instanceof DefinitionError) return error.message;
      }
      return '';
    };
    expect(faults('sample: { from: 2010 }\n', '')).toContain(
      'line 3: sample.from: there are no periods to choose from',
    );
    expect(faults('sample: { from: 2010, to: 2009 }\n')).toContain('2009 lies before 2010');
    expect(faults('sample: { units: [A], except: [B] }\n')).toContain('leave one of the two out');
    expect(faults('sample: { years: [2010] }\n')).toContain('"years"');
    expect(define('sample: { from: 2009-Q4, to: 2010-Q1 }\n').sample).toEqual({ from: '2009-Q4', to: '2010-Q1' });
  });
});
