import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function index(...args: string[]): Promise<{ out: string; log: string[] }> {
  const written: string[] = [];
  const log: string[] = [];
  const effects = { out: (text: string) => written.push(text), log: (line: string) => log.push(line) };
  await indexCommand(effects).exitOverride().parseAsync(args, { from: 'user' });
  return { out: written.join(''), log };
}

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

  it('writes JSON with weights and steps, and tables for people', async () => {
    const json = JSON.parse((await index(at('index.yaml'), '--format', 'json')).out);
    expect(json.weights).toEqual([
      { column: 'rd', label: 'rd', weight: 0.5 },
      { column: 'smoke', label: 'smoke', weight: 0.5 },
    ]);
    expect(json.steps.map(({ step }: { step: string }) => step)).toContain('aggregation');
    const { out } = await index(at('no-data.yaml'), '--data', at('data.csv'), '--format', 'table');
    expect(out.split('\n').map((line) => line.split(/ {2,}/)[0])).toEqual(['unit', '------', '甲', '乙, 丙', '丁', '']);
  });

  it('names what is wrong, where, and exits 1; the command line itself, 2', async () => {
    const said: string[] = [];
    const code = (...args: string[]) => run(['index', ...args], (line) => said.push(line));
    expect(await code(at('wrong.yaml'))).toBe(EXIT.input);
    expect(said.at(-1)).toMatch(/wrong\.yaml: line 5: weights/);
    expect(await code(at('no-data.yaml'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain('--data');
    expect(await code(at('index.yaml'), '--data', at('gap.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain('gap.csv:3: column rd has no value');
    expect(await code(at('index.yaml'), '--data', at('panel.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain("'A' appears twice");
    expect(await code(at('panel.yaml'), '--data', at('data.csv'))).toBe(EXIT.input);
    expect(said.at(-1)).toContain("no column 'year'");
    expect(await code(at('nowhere.yaml'))).toBe(EXIT.input);
    expect(await code()).toBe(EXIT.usage);
  });
});
