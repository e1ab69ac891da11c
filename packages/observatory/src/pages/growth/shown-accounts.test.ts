import { describe, expect, it } from 'vitest';
import type { Account } from './accounts.js';
import { assumedShare, canAssume, chosenAccount, firstOfEach, shareOf, sharesByPlace } from './shown-accounts.js';

const account = (place: string, way: string): Account => ({
  ...{ place, way, series: [] },
  years: [{ year: 2001, parts: { capital: 4, labour: 1, tfp: 2 } }],
});
const accounts = [account('DEU', 'pwt'), account('CHN', 'pwt'), account('CHN', 'wb'), account('CN-GD', 'panel')];

describe('accounts that are shown', () => {
  it('are those of the address, else China’s, else the first', () => {
    expect(chosenAccount({ place: 'CHN', way: 'wb' }, accounts)).toBe(accounts[2]);
    expect(chosenAccount({}, accounts)).toBe(accounts[1]);
    expect(chosenAccount({ place: 'DEU', way: 'wb' }, accounts)).toBe(accounts[0]);
    expect(chosenAccount({ place: 'XXX' }, accounts)).toBe(accounts[0]);
    expect(firstOfEach(accounts).map(({ way }) => way)).toEqual(['pwt', 'pwt', 'panel']);
  });

  it('take a share of labour from 5 to 95 per cent', () => {
    expect(['40', '5', '95'].map(assumedShare)).toEqual([0.4, 0.05, 0.95]);
    expect([undefined, '', '4', '96', 'half'].map(assumedShare)).toEqual([null, null, null, null, null]);
  });

  it('are weighed anew by the measured share of the place, a province’s by its nation’s; without one they stay', () => {
    const shares = sharesByPlace([
      {
        ...{ id: 's', indicator: 'pwt.labour.share', place: 'CHN', unit: 'index', definition: '', source: '' },
        ...{
          vintage: '',
          licence: '',
          points: [
            ['2000', 0.5],
            ['2001', 0.5],
          ],
        },
      },
    ]);
    // Labour grew by 1 / 0.5 and capital by 4 / 0.5; with 0.25 and 0.75 they bring 0.5 and 6, and growth of 7 leaves 0.5.
    for (const place of ['CHN', 'CN-GD']) {
      const { parts } = shareOf(account(place, ''), shares, 0.25).years[0]!;
      expect(parts.labour).toBeCloseTo(0.5, 10);
      expect(parts.capital).toBeCloseTo(6, 10);
      expect(parts.tfp).toBeCloseTo(0.5, 10);
    }
    expect(accounts.map((one) => canAssume(one, shares))).toEqual([false, true, true, true]);
    expect(shareOf(accounts[0]!, shares, 0.25)).toBe(accounts[0]);
    expect(shareOf(accounts[1]!, shares, null)).toBe(accounts[1]);
  });
});
