import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runIndexCommand as index } from '../../test/run-index-command.js';
import { indexCommand } from './index-command.js';
import { EXIT, run } from './run.js';

let directory: string;
const at = (name: string): string => join(directory, name);
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-index-'));
  const write = (name: string, text: string) => writeFileSync(at(name), text);
  write('data.csv', 'place,rd,smoke\n甲,3,1\n"乙, 丙",2,2\n丁,1,3\n');
  write('panel.csv', 'place,year,rd,smoke\nA,2001,3,1\nB,2001,2,2\nA,2002,1,5\nB,2002,4,1\n');
  write('gap.csv', 'place,rd,smoke\nA,3,1\nB,,2\n');
  write(
    'index.yaml',
    'title: T\ndata: data.csv\nunit: place\nindicators:\n  - {column: rd}\n  - {column: smoke, direction: negative}\n',
  );
  write(
    'panel.yaml',
    'title: T\ndata: panel.csv\nunit: place\nperiod: year\nindicators:\n  - {column: rd}\nuncertainty: {runs: 50}\n',
  );
  write('wrong.yaml', 'title: T\nunit: place\nindicators:\n  - {column: rd}\nweights: guessed\n');
  write('no-data.yaml', 'title: T\nunit: place\nindicators:\n  - {column: rd}\n');
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('xinzhi index', () => {
  it('writes scores and ranks, best first, and says how they were made', async () => {
    const { out, log } = await index(at('index.yaml'));
    expect(out).toBe('unit,score,rank\n甲,1,1\n"乙, 丙",0.5,2\n丁,0,3\n');
    expect(log).toContain('  0.5000  rd');
    expect(log).toContain('  normalisation: min-max (not varied)');
  });

  it('keeps periods apart and gives rank intervals where they are asked for', async () => {
    const { out } = await index(at('panel.yaml'));
    expect(out.split('\n').slice(0, 5)).toEqual([
      'unit,period,score,rank,rank_low,rank_high',
      `A,2001,${Number((2 / 3).toPrecision(12))},1,1,1`,
      `B,2001,${Number((1 / 3).toPrecision(12))},2,2,2`,
      'B,2002,1,1,1,1',
      'A,2002,0,2,2,2',
    ]);
  });

  it('keeps what stands beside a row beside it in JSON, in which rows are sorted', async () => {
    const json = JSON.parse((await index(at('panel.yaml'), '--format', 'json')).out);
    expect(json.rows.map(({ unit, period }: { unit: string; period: string }) => unit + period)).toEqual([
      'A2001',
      'B2001',
      'B2002',
      'A2002',
    ]);
    for (const [k, row] of json.rows.entries()) expect(json.uncertainty.rows[k].interval).toEqual(row.rankInterval);
    expect(json.uncertainty.rows.map(({ median }: { median: number }) => median)).toEqual([1, 2, 1, 2]);
  });

  it('orders periods as they follow in time, not as text', async () => {
    const rows = ['A,9,1', 'B,9,2', 'A,10,2', 'B,10,1'].join('\n');
    writeFileSync(at('weeks.csv'), `place,year,rd\n${rows}\n`);
    const { out } = await index(at('panel.yaml'), '--data', at('weeks.csv'));
    expect(out.split('\n').map((line) => line.split(',')[1])).toEqual(['period', '9', '9', '10', '10', undefined]);
  });

  it('writes JSON with weights and steps, and tables for people', async () => {
    const json = JSON.parse((await index(at('index.yaml'), '--format', 'json')).out);
    expect(json.weights).toMatchObject([
      { column: 'rd', label: 'rd', weight: 0.5, effective: 0.5 },
      { column: 'smoke', label: 'smoke', weight: 0.5, effective: 0.5 },
    ]);
    expect(json.steps.map(({ step }: { step: string }) => step)).toContain('aggregation');
    const { out } = await index(at('no-data.yaml'), '--data', at('data.csv'), '--format', 'table');
    expect(out.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(['unit', '------', '甲', '乙, 丙', '丁', '']);
  });

  it('shows how far a long analysis is', async () => {
    const bars: Record<string, number> = {};
    let time = 0;
    const command = indexCommand({
      out: () => {},
      log: () => {},
      // A machine on which everything takes a minute.
      clock: () => (time += 60_000),
      progress: (name, of) => {
        bars[name] = -of;
        return { step: () => bars[name]!++, end: () => {} };
      },
    });
    writeFileSync(
      at('long.yaml'),
      'title: T\ndata: data.csv\nunit: place\nindicators: [{column: rd}, {column: smoke}]\nuncertainty: {runs: 40}\nsensitivity: {samples: 200}\n',
    );
    await command.exitOverride().parseAsync([at('long.yaml')], { from: 'user' });
    expect(bars).toEqual({ uncertainty: 0, sensitivity: 0 });
  });

  it('names what is wrong, where, and exits 1; the command line itself, 2', async () => {
    const said: string[] = [];
    const code = (...args: string[]) => run(['index', ...args], (line) => said.push(line));
    expect(await code(at('wrong.yaml'))).toBe(EXIT.input);
    expect(said.at(-1)).toMatch(/wrong\.yaml: line 5: weights/);
    expect(await code(at('no-data.yaml'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain('--data');
    expect(await code(at('index.yaml'), '--data', at('gap.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toMatch(/gap\.csv:3: .*'rd'.* B has no value.*state an imputation/);
    expect(await code(at('index.yaml'), '--data', at('panel.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain("'A' appears twice");
    expect(await code(at('panel.yaml'), '--data', at('data.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain("no column 'year'");
    expect(await code(at('nowhere.yaml'))).toBe(EXIT.input);
    expect(await code()).toBe(EXIT.usage);
    expect(await code(at('index.yaml'), '--out', at('index.yaml'))).toBe(EXIT.usage);
    expect(await code(at('index.yaml'), '--out', at('data.csv'))).toBe(EXIT.usage);
    expect(await code(at('index.yaml'), '--out', at('same'), '--report', at('same'))).toBe(EXIT.usage);
    expect(await code(at('index.yaml'), '--language', 'fr')).toBe(EXIT.usage);
  });
});
