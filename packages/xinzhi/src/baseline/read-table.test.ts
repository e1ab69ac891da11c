import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../errors/input-error.js';
import type { Resource } from './data-package.js';
import { checkReferences, readTable } from './read-table.js';

const directory = mkdtempSync(join(tmpdir(), 'xinzhi-table-'));
afterAll(() => rmSync(directory, { recursive: true }));

const resource: Resource = {
  ...{ name: 'figures', path: 'figures.csv', title: 'Figures' },
  schema: {
    primaryKey: ['place', 'period'],
    foreignKeys: [{ fields: ['place'], reference: { resource: 'places', fields: ['id'] } }],
    fields: [
      { name: 'place', type: 'string', constraints: { required: true, pattern: '[A-Z]{3}' } },
      { name: 'period', type: 'string', constraints: { required: true } },
      { name: 'value', type: 'number' },
      { name: 'kind', type: 'string', constraints: { enum: ['a', 'b'] } },
    ],
  },
};

function read(text: string) {
  writeFileSync(join(directory, 'figures.csv'), text);
  return readTable(directory, resource);
}

function fault(text: string): InputError {
  try {
    read(text);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  return expect.fail('the table was accepted');
}

describe('a table of the baseline', () => {
  it('is read with numbers as numbers and empty cells as null', () => {
    expect(read('place,period,value,kind\nCHN,2020,1.5,a\nUSA,2020,,\n')).toEqual([
      { place: 'CHN', period: '2020', value: 1.5, kind: 'a' },
      { place: 'USA', period: '2020', value: null, kind: null },
    ]);
  });

  it.each([
    ['place,value,period,kind\n', /figures\.csv:1$/, /expected place, period, value, kind/],
    ['place,period,value,kind\nCHN,2020,x,a\n', /:2$/, /column value: 'x' is not a number/],
    ['place,period,value,kind\nCHN,2020,1,a\nchina,2021,1,a\n', /:3$/, /column place: 'china'/],
    ['place,period,value,kind\nCHN,,1,a\n', /:2$/, /column period is empty/],
    ['place,period,value,kind\nCHN,2020,1,c\n', /:2$/, /not one of a, b/],
    ['place,period,value,kind\nCHN,2020,1,a\nCHN,2020,2,a\n', /:3$/, /twice/],
    ['place,period,value,kind\nCHN,2020\n', /figures\.csv$/, /Record Length/],
  ])('that is damaged is refused with file, line and reason: %j', (text, where, reason) => {
    const error = fault(text);
    expect(error.where).toMatch(where);
    expect(error.message).toMatch(reason);
  });

  it('points only at rows that are there', () => {
    const rows = read('place,period,value,kind\nCHN,2020,1,a\nUSA,2020,1,a\n');
    const tables = (ids: string[]) =>
      new Map([
        ['figures', rows],
        ['places', ids.map((id) => ({ id }))],
      ]);
    expect(() => checkReferences(directory, [resource], tables(['CHN', 'USA']))).not.toThrow();
    expect(() => checkReferences(directory, [resource], tables(['CHN']))).toThrow(/places has no USA/);
  });

  it('that is missing is named', () => {
    expect(() => readTable(directory, { ...resource, path: 'nowhere.csv' })).toThrow(/missing/);
  });
});
