import { describe, expect, it } from 'vitest';
import { countryGroups } from './country-groups.js';

const countries = ['AAA', 'CHN', 'MEX', 'CN1', 'CN2', 'MX1', 'MX2'];
const split = { CHN: ['CHN', 'CN1', 'CN2'], MEX: ['MEX', 'MX1', 'MX2'] };

const groupsOf = (groups?: Record<string, string[]>) => {
  const { codes, of } = countryGroups({ countries, split }, groups);
  return Object.fromEntries(codes.map((code, g) => [code, countries.filter((_, s) => of[s] === g)]));
};

describe('countryGroups', () => {
  it('takes the parts of a split country as one economy', () => {
    expect(groupsOf()).toEqual({ AAA: ['AAA'], ...split });
    expect(countryGroups({ countries }).codes).toEqual(countries);
  });

  it('lets the code of a split country stand for its parts in a group', () => {
    expect(groupsOf({ UNION: ['AAA', 'MEX'] })).toEqual({ UNION: ['AAA', ...split.MEX], CHN: split.CHN });
    expect(groupsOf({ MEX: split.MEX })).toEqual(groupsOf());
  });

  it('keeps parts apart that a group names by themselves', () => {
    expect(groupsOf({ exporters: ['CN2', 'MX2'] })).toEqual({
      AAA: ['AAA'],
      CHN: ['CHN'],
      MEX: ['MEX'],
      CN1: ['CN1'],
      exporters: ['CN2', 'MX2'],
      MX1: ['MX1'],
    });
  });

  it('says which group is at fault', () => {
    expect(() => groupsOf({ X: ['ZZZ'] })).toThrow('the group X names ZZZ');
    expect(() => groupsOf({ X: ['AAA'], Y: ['AAA'] })).toThrow('AAA is in the groups X and Y');
    expect(() => groupsOf({ AAA: ['CN1'] })).toThrow('the group AAA has the code of a country that is not in it');
    expect(() => groupsOf({ X: [] })).toThrow('the group X names no country');
  });
});
