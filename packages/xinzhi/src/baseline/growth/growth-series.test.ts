import { read } from '@xinzhi/reader';
import { describe, expect, it } from 'vitest';
import { madeUpDocument } from '../../../test/made-up-documents.js';
import { checkClaims } from '../../ledger/check-claims.js';
import { writtenClaims } from '../../ledger/written-claim.js';
import { readBaseline } from '../read-baseline.js';
import { baselineDirectory } from '../seed-baseline.js';
import { accountsOf } from './growth-series.js';

const { series } = readBaseline(baselineDirectory());
const factors = ['labour', 'capital', 'human-capital', 'tfp'];
const accounts = series.filter(({ indicator }) => indicator.startsWith('growth.accounts.'));
const pointsOf = (id: string) => new Map(series.find((one) => one.id === id)?.points ?? []);
const placesOf = (way: string) =>
  new Set(accounts.filter(({ id }) => id.split('/')[2] === way).map(({ place }) => place)).size;

describe('growth accounts in the baseline', () => {
  it('cover 28 economies and 30 provinces', () => {
    expect(placesOf('pwt-output') + placesOf('pwt-output-share-60')).toBe(28);
    expect([placesOf('province-panel'), placesOf('world-bank-output')]).toEqual([30, 1]);
    const years = [...pointsOf('growth.accounts.tfp/CN-GD/province-panel/province-accounts').keys()];
    expect([years[0], years.at(-1), years.length]).toEqual(['1998', '2017', 20]);
  });

  it('add up to the growth of output of the Penn World Table', () => {
    let checked = 0;
    for (const { place, points } of series.filter(({ indicator }) => indicator === 'pwt.gdp')) {
      const parts = factors.map((factor) => pointsOf(`growth.accounts.${factor}/${place}/pwt-output/pwt-accounts`));
      const output = new Map(points);
      for (const year of parts[0]?.keys() ?? []) {
        const growth = 100 * Math.log((output.get(year) as number) / (output.get(String(Number(year) - 1)) as number));
        const sum = parts.reduce((total, part) => total + (part.get(year) as number), 0);
        // Each of four parts is kept to four decimals.
        expect(Math.abs(sum - growth), `${place} ${year}`).toBeLessThanOrEqual(2.1e-4);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(500);
  });

  it('tell of productivity what the Penn World Table itself tells, but for its services of capital', () => {
    const of = (place: string) => {
      const [own, theirs] = [
        pointsOf(`growth.accounts.tfp/${place}/pwt-output/pwt-accounts`),
        pointsOf(`pwt.tfp/${place}/rtfpna/pwt-10-01`),
      ];
      const years = [...own.keys()].filter((year) => theirs.has(String(Number(year) - 1)) && theirs.has(year));
      const growth = (year: string) =>
        100 * Math.log((theirs.get(year) as number) / (theirs.get(String(Number(year) - 1)) as number));
      return years.reduce((sum, year) => sum + Math.abs((own.get(year) as number) - growth(year)), 0) / years.length;
    };
    for (const place of ['CHN', 'USA', 'JPN', 'DEU', 'KOR', 'IND']) expect(of(place), place).toBeLessThan(0.5);
  });

  it('answer a claim on productivity under each account of growth: what it is depends on whose growth is taken', () => {
    const text = "China's total factor productivity growth was 1.9 percent in 2016.";
    const document = { ...madeUpDocument(text), place: 'CHN', date: '2017-03-01' };
    const reading = read(text, document);
    const [verdict] = checkClaims([{ document, claims: writtenClaims(reading, text).claims }], series, {
      today: '2026-11-22',
    });
    expect(verdict?.claim.metric).toBe('growth.accounts.tfp');
    expect(verdict?.result).toBe('depends on definition');
    expect(verdict?.evidence.map(({ result }) => result).sort()).toEqual(['contradicted', 'supported']);
  });

  it('leave out a year that lacks a figure, and the growth into the year after it', () => {
    const by = (values: Record<number, number>) =>
      new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));
    const output = by({ 2000: 100, 2001: 110, 2002: 120, 2003: 130, 2004: 140 });
    const labour = by({ 2000: 10, 2001: 10, 2003: 11, 2004: 11 });
    const found = accountsOf({ output, labour, capital: output }, 0.6);
    expect(found.map(({ to }) => to)).toEqual([2001, 2004]);
    expect(found[0]?.contributions.tfp).toBeCloseTo(0.6 * 100 * Math.log(1.1), 10);
    expect(() => accountsOf({ output, labour, capital: output })).toThrow(/neither given by year nor stated/);
  });
});
