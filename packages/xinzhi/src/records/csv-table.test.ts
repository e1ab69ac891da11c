import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTable } from './csv-table.js';
import { plainText } from './plain-text.js';

describe('a CSV table', () => {
  it('comes back from another parser as it was', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('a,b', 'say "so"', 'two\r\nlines', '\n', '"', ' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const parsed = parse(csvTable(['a', 'b'], rows), { relax_quotes: false });
        expect(parsed).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });

  it('leaves absent values empty and figures as they are', () => {
    expect(csvTable(['a', 'b'], [[null, -0.5]])).toBe('a,b\r\n,-0.5\r\n');
  });

  it('gives a spreadsheet no formula from the text of others', () => {
    expect(plainText('=HYPERLINK("http://evil.example")')).toBe(`'=HYPERLINK("http://evil.example")`);
    expect(['+1', '-1', '@x', '\tx'].map(plainText)).toEqual(["'+1", "'-1", "'@x", "'\tx"]);
    expect([plainText('2.5'), plainText(null)]).toEqual(['2.5', null]);
  });
});
