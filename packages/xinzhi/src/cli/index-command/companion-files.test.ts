import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gini } from '@xinzhi/composite';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIndexCommand } from '../../../test/run-index-command.js';
import { COMPANIONS } from './companion-tables.js';

let directory: string;
const at = (name: string): string => join(directory, name);
const definition = `title: Four made-up places
data: data.csv
unit: place
period: year
groups: [{ id: input }, { id: output }]
indicators:
  - { column: rd, parent: input, label: Research }
  - { column: staff, parent: input }
  - { column: pat, parent: output }
imputation: interpolate
weights: entropy
shift: 0.01
uncertainty: { runs: 200, seed: 3, weights: [equal], aggregate: [geometric], leaveOut: true }
sensitivity: { samples: 64, seed: 5 }
`;
const data = `place,zone,year,rd,staff,pat
A,n,2001,3,10,4
B,n,2001,2,14,1
C,s,2001,1,3,2
D,s,2001,5,9,9
A,n,2002,,11,5
B,n,2002,4,12,2
C,s,2002,1,2,2
D,s,2002,6,8,7
A,n,2003,5,12,8
B,n,2003,3,16,3
C,s,2003,2,4,1
D,s,2003,7,9,9
`;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-companions-'));
  writeFileSync(at('index.yaml'), definition);
  writeFileSync(at('data.csv'), data);
});
afterAll(() => rmSync(directory, { recursive: true }));

const index = async (...args: string[]): Promise<string> => (await runIndexCommand(at('index.yaml'), ...args)).out;
const tableOf = (name: string): Record<string, string>[] => parse(readFileSync(name, 'utf8'), { columns: true });

describe('companion tables', () => {
  it('are all there, and agree with each other', async () => {
    const out = await index('--tables', at('tables'), '--by', 'zone');
    expect(readdirSync(at('tables')).sort()).toEqual(
      Object.keys(COMPANIONS)
        .filter((name) => name !== 'outliers.csv')
        .sort(),
    );
    const scores = tableOf(at('tables/scores.csv'));
    expect(out.trim().split('\n')).toHaveLength(scores.length + 1);
    const contributions = tableOf(at('tables/contributions.csv'));
    const obstacles = tableOf(at('tables/obstacles.csv'));
    for (const { unit, period, score } of scores) {
      const sum = (rows: Record<string, string>[], value: string): number =>
        rows
          .filter((row) => row.unit === unit && row.period === period)
          .reduce((all, row) => all + Number(row[value]), 0);
      expect(sum(contributions, 'contribution')).toBeCloseTo(Number(score), 10);
      expect(sum(obstacles, 'degree')).toBeCloseTo(1, 10);
    }
    expect(tableOf(at('tables/imputed.csv'))).toEqual([
      { unit: 'A', period: '2002', indicator: 'rd', value: '4', method: 'interpolate', from: '2001 2003' },
    ]);
  });

  it("take the gap apart by the units' groups: parts add up to the Gini coefficient of the scores", async () => {
    await index('--tables', at('tables'), '--by', 'zone');
    const scores = tableOf(at('tables/scores.csv'));
    const gaps = tableOf(at('tables/gaps.csv'));
    expect(gaps.map(({ period }) => period)).toEqual(['2001', '2002', '2003']);
    for (const { period, gini: total, within, between, transvariation } of gaps) {
      expect(Number(within) + Number(between) + Number(transvariation)).toBeCloseTo(Number(total), 10);
      const own = scores.filter((row) => row.period === period).map(({ score }) => Number(score));
      expect(Number(total)).toBeCloseTo(gini(own), 10);
    }
  });

  it('name ranks under one changed choice, which another definition gives too', async () => {
    await index('--tables', at('tables'));
    const schemes = tableOf(at('tables/schemes.csv')).filter(({ changed_to }) => changed_to === 'equal weights');
    writeFileSync(at('equal.yaml'), definition.replace('weights: entropy', 'weights: equal').split('uncertainty')[0]!);
    const { out } = await runIndexCommand(at('equal.yaml'));
    const equal = out.split('\n').filter((line) => line.includes(',2003,'));
    expect(equal).toHaveLength(4);
    for (const line of equal) {
      const [unit, , , rank] = line.split(',');
      expect(schemes.find((row) => row.unit === unit)?.rank).toBe(rank);
    }
  });

  it('are written with report and scores together, or none of them is', async () => {
    mkdirSync(at('taken'), { recursive: true });
    writeFileSync(at('taken/file'), '');
    await expect(
      index('--tables', at('new/tables'), '--report', at('report-not.html'), '--out', at('taken')),
    ).rejects.toThrow(/cannot be written/);
    expect(existsSync(at('new'))).toBe(false);
    expect(existsSync(at('report-not.html'))).toBe(false);
    expect(readdirSync(directory).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('of an earlier run are taken away where this index has none, and other files stay', async () => {
    mkdirSync(at('old'), { recursive: true });
    writeFileSync(at('old/outliers.csv'), 'stale');
    writeFileSync(at('old/notes.txt'), 'mine');
    await index('--tables', at('old'));
    expect(readdirSync(at('old'))).not.toContain('outliers.csv');
    expect(readFileSync(at('old/notes.txt'), 'utf8')).toBe('mine');
  });

  it('are refused where a unit is in two groups', async () => {
    writeFileSync(at('data.csv'), data.replace('A,n,2003', 'A,s,2003'));
    await expect(index('--tables', at('tables'), '--by', 'zone')).rejects.toThrow(/'A' is in 's', and in 'n' before/);
    await expect(index('--by', 'region')).rejects.toThrow(/no column 'region'/);
    writeFileSync(at('data.csv'), data);
  });
});

describe('the report beside them', () => {
  it('says how to compute it again: command, hashes of the bytes, seeds; and comes out the same twice', async () => {
    await index('--report', at('report.html'), '--by', 'zone', '--language', 'zh');
    const first = readFileSync(at('report.html'), 'utf8');
    expect(first).toContain('xinzhi index index.yaml --by zone --language zh --report report.html');
    for (const text of [definition, data]) expect(first).toContain(createHash('sha256').update(text).digest('hex'));
    expect(first).toContain('3（位次）、5（Sobol）');
    await index('--report', at('report.html'), '--by', 'zone', '--language', 'zh');
    expect(readFileSync(at('report.html'), 'utf8')).toBe(first);
  });
});
