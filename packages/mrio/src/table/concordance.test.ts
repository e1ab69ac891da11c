import { describe, expect, it } from 'vitest';
import { aggregate } from './aggregate.js';
import { readAggregation } from './concordance.js';
import { createTable } from './input-output-table.js';

const table = createTable({
  countries: ['AAA', 'BBB', 'CCC'],
  industries: ['c1', 'c2'],
  Z: Float64Array.from({ length: 36 }, (_, k) => k % 7),
  Y: new Float64Array(18).fill(50),
  satellites: [{ name: 'EMP', unit: 'thousand persons', values: Float64Array.of(1, 2, 3, 4, 5, 6) }],
  split: { AAA: ['AAA', 'BBB'] },
});

describe('readAggregation', () => {
  it('tells countries from industries by the table', () => {
    const found = readAggregation('from,to,weight\nBBB,"Rest, of all",1\nCCC,"Rest, of all",1.0\nc2,c1,1\n', table);
    expect(found).toEqual({ countries: { BBB: 'Rest, of all', CCC: 'Rest, of all' }, industries: { c2: 'c1' } });
    const small = aggregate(table, found);
    expect(small.countries).toEqual(['AAA', 'Rest, of all']);
    expect([...small.satellites![0]!.values]).toEqual([3, 18]);
  });

  it('drops a split whose parts are added up', () => {
    expect(aggregate(table, { countries: { BBB: 'AAA' } }).split).toBeUndefined();
    expect(aggregate(table, { countries: { CCC: 'Z' } }).split).toEqual({ AAA: ['AAA', 'BBB'] });
  });

  it.each([
    ['code,group\nAAA,B', 'concordance, line 1: there are no columns from and to'],
    ['from,to\nAAA,X\nXYZ,X', "concordance, line 3: the table has no code 'XYZ'"],
    ['from,to\nAAA,X\nAAA,Y', 'line 3: AAA has a group already'],
    ['from,to\nAAA', 'line 2: AAA belongs to no group'],
    ['to,from,weight\nX,AAA,0.4', 'line 2: the weight of AAA is 0.4; expected 1'],
  ])('refuses %j', (text, message) => {
    expect(() => readAggregation(text, table)).toThrow(message);
  });

  it('names the codes that a complete concordance lacks', () => {
    const part = { countries: { AAA: 'X' }, complete: true };
    expect(() => aggregate(table, part)).toThrow('the concordance lacks the countries BBB, CCC');
    expect(() => aggregate(table, { industries: { c1: 'X', c2: 'X' }, complete: true })).not.toThrow();
  });
});
