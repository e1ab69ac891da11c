import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.js';
import { fileName } from './save.js';

describe('figures as CSV', () => {
  it('quote what needs it, leave gaps empty, and keep Chinese readable in spreadsheets', () => {
    const text = toCsv({
      columns: ['时期', 'China, mainland'],
      rows: [
        ['2020', 2.41],
        ['2021', null],
        ['a "b"', -1],
      ],
    });
    expect(text).toBe('\uFEFF时期,"China, mainland"\r\n2020,2.41\r\n2021,\r\n"a ""b""",-1\r\n');
  });

  it('never hand a spreadsheet something to run', () => {
    expect(toCsv({ columns: ['a'], rows: [['=1+1'], ['@x'], ['-0.5']] })).toBe("\uFEFFa\r\n'=1+1\r\n'@x\r\n-0.5\r\n");
  });

  it('get a name that every system takes', () => {
    expect(fileName('R&D: rose/fell? 研发', 'csv')).toBe('R-D-rose-fell-研发.csv');
    expect(fileName('??', 'svg')).toBe('xinzhi.svg');
  });
});
