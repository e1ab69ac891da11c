import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecords } from './csv-records.js';

const cellsOf = (text: string): string[][] => csvRecords(text).map(({ cells }) => cells);

describe('csvRecords', () => {
  it('reads quotes, commas and line breaks inside them, and counts lines', () => {
    expect(csvRecords('\uFEFFa,"b, c",d\r\n\r\n"e ""f""","g\nh",\ni,j,k')).toEqual([
      { line: 1, cells: ['a', 'b, c', 'd'] },
      { line: 3, cells: ['e "f"', 'g\nh', ''] },
      { line: 5, cells: ['i', 'j', 'k'] },
    ]);
  });

  it('sees an empty last cell at the end of the text', () => {
    expect(cellsOf('a,')).toEqual([['a', '']]);
    expect(cellsOf('')).toEqual([]);
  });

  it('reads back whatever is written with all cells quoted', () => {
    const cell = fc.string().map((text) => text.replaceAll('\r', ' '));
    const record = fc.array(cell, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const text = records
          .map((cells) => `${cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')}\n`)
          .join('');
        expect(cellsOf(text)).toEqual(records);
      }),
    );
  });

  it('names the line of a quote that stays open', () => {
    expect(() => csvRecords('a,b\nc,"d\ne,f\n')).toThrow('line 2: a quote is opened');
  });
});
