import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Reading } from '@xinzhi/reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunOptions, runProgram } from '../../test/run-program.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xinzhi-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const xinzhi = (args: string[], options: Omit<RunOptions, 'cwd'> = {}) => runProgram(args, { cwd: folder, ...options });

const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

describe('xinzhi', () => {
  it.each([
    [['--help'], 0],
    [['--version'], 0],
    [['read', '--help'], 0],
    [[], 2],
    [['frobnicate'], 2],
    [['read'], 2],
    [['read', 'x', '--zork'], 2],
    [['read', 'x', '--format', 'xml'], 2],
    [['read', 'x', '--max-megabytes', 'many'], 2],
    [['export', 'everything'], 2],
    [['read', 'nowhere.txt'], 1],
    [['load', 'nowhere.txt'], 1],
  ])('%j ends with %i', async (args, code) => {
    const ended = await xinzhi(args);
    expect([ended.code, ended.err]).toEqual([code, ended.err]);
    if (code !== 0) expect(ended.err).not.toMatch(/\n\s+at /);
  });
});

it('is a command that npm can link before anything is built', () => {
  const room = new URL('../../', import.meta.url);
  const { bin } = JSON.parse(readFileSync(new URL('package.json', room), 'utf8'));
  expect(bin.xinzhi).not.toContain('dist/');
  expect(statSync(new URL(bin.xinzhi, room)).mode & 0o100).toBe(0o100);
  expect(readFileSync(new URL(bin.xinzhi, room), 'utf8')).toMatch(/^#!.*node\n/);
});

it('says where the options of a command are explained', async () => {
  expect((await xinzhi(['read', 'x', '--zork'])).err).toContain("see 'xinzhi read --help'");
});

describe('xinzhi read', () => {
  it('writes a reading a line, in the shape of the records, around a bad file', async () => {
    mkdirSync(join(folder, 'docs'), { recursive: true });
    put('docs/a.txt', '今年，全省将培育壮大人形机器人产业，研发经费增长7%以上。');
    put('docs/b.pdf', 'not a PDF at all, %PDF-1.7');
    put(
      'docs/c.md',
      '# Widgets\n\nOutput rose by 5 percent in 2023, Jane Roe, an economist at Example University, said.',
    );
    const { code, out, err } = await xinzhi(['read', 'docs', '--with-text']);
    expect(code).toBe(1);
    expect(err).toContain('docs/b.pdf');
    const readings = linesOf(out).map((line) => JSON.parse(line));
    expect(readings.map(({ document }) => document.path)).toEqual(['docs/a.txt', 'docs/c.md']);
    for (const { text, ...reading } of readings) {
      expect(Reading.safeParse(reading).error).toBeUndefined();
      expect(text.length).toBe(reading.document.length);
      for (const { span } of reading.quantities) expect(text.slice(span.start, span.end)).toMatch(/\d/);
    }
  });

  it('reads JSON Lines from standard input, names bad lines and goes on', async () => {
    const stdin =
      '{"id":"a","text":"GDP grew 5.2 percent in 2023."}\nnot JSON\n{"id":"b","text":"去年增长5.2%。","language":"zh"}\n';
    const { code, out, err } = await xinzhi(['read', '-'], { stdin });
    expect(code).toBe(1);
    expect(err).toContain('stdin:2');
    expect(linesOf(out).map((line) => JSON.parse(line).document)).toMatchObject([
      { id: 'a', language: 'en' },
      { id: 'b', language: 'zh' },
    ]);
  });

  it('makes a table to look at', async () => {
    put('table.txt', '今年，全省研发经费增长7%以上。');
    const { code, out } = await xinzhi(['read', 'table.txt', '--format', 'table']);
    expect(code).toBe(0);
    expect(out).toContain('table.txt');
    expect(out).toMatch(/\d+ quantities/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const record = JSON.stringify({
      id: 'x',
      text: `GDP grew 5.2 percent in 2023. ${'Widgets are fine. '.repeat(400)}`,
    });
    put('many.jsonl', `${record}\n`.repeat(300));
    const { code, err } = await xinzhi(['read', 'many.jsonl', '--with-text'], { readLines: 1 });
    expect([code, err]).toEqual([0, '']);
  });
});

describe('xinzhi load, reread, export', () => {
  const store = ['--store', 'store.duckdb'];

  it('loads documents and series once, however often it is run', async () => {
    mkdirSync(join(folder, 'inputs'), { recursive: true });
    put('inputs/a.txt', '今年，全省将培育壮大人形机器人产业，研发经费增长7%以上。');
    put(
      'inputs/panel.csv',
      'indicator,place,year,value,source\nwidgets.growth,CHN,2023,5.2,Office\n'
        .replace('source', 'source,unit')
        .replace('Office', 'Office,%'),
    );
    const first = await xinzhi(['load', 'inputs', ...store]);
    expect([first.code, first.err.includes('error')]).toEqual([0, false]);
    expect(first.out).toContain('1 added, 0 replaced, 0 unchanged; series: 1 of 1 new or changed');
    const second = await xinzhi(['load', 'inputs', ...store]);
    expect(second.out).toContain(
      '0 added, 0 replaced, 1 unchanged; series: 0 of 1 new or changed; nothing to check anew',
    );
  });

  it('replaces a document that has changed', async () => {
    put('inputs/a.txt', '今年，全省将培育壮大量子科技产业，研发经费增长8%以上。');
    expect((await xinzhi(['load', 'inputs/a.txt', ...store])).out).toContain('0 added, 1 replaced, 0 unchanged');
  });

  it('loads the good around the bad, and nothing of a bad table', async () => {
    put('inputs/bad.csv', 'indicator,place,year,value\ngdp.growth,CHN,2020,2.2\ngdp.growth,CHN,2021,eight\n');
    const { code, err, out } = await xinzhi(['load', 'inputs', ...store]);
    expect(code).toBe(1);
    expect(err).toContain("inputs/bad.csv:3: column value: 'eight' is not a number");
    expect(out).toContain('series: 0 of 1');
    rmSync(join(folder, 'inputs/bad.csv'));
  });

  it('exports what it holds, whole or not at all', async () => {
    const csv = await xinzhi(['export', 'series', ...store]);
    expect(csv.code).toBe(0);
    expect(linesOf(csv.out).filter((line) => line.includes('widgets.growth'))).toEqual([
      expect.stringMatching(/,widgets\.growth,CHN,2023,5\.2,%,/),
    ]);
    const documents = await xinzhi(['export', 'documents', '--format', 'jsonl', ...store]);
    const records = linesOf(documents.out).map((line) => JSON.parse(line));
    expect(records.filter(({ path }) => path === 'inputs/a.txt')).toHaveLength(1);
    const parquet = await xinzhi(['export', 'claims', '--format', 'parquet', '--out', 'claims.parquet', ...store]);
    expect(parquet.code).toBe(0);
    expect(readFileSync(join(folder, 'claims.parquet')).subarray(0, 4).toString()).toBe('PAR1');
    const failed = await xinzhi(['export', 'claims', '--out', 'nowhere/claims.csv', ...store]);
    expect(failed.code).toBe(1);
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  });

  it('has nothing to read again where the reader has not changed', async () => {
    const { code, out } = await xinzhi(['reread', ...store]);
    expect(code).toBe(0);
    expect(out).toContain('0 documents read again');
  });

  it('makes no store for paths that hold nothing', async () => {
    expect((await xinzhi(['load', 'nowhere', '--store', 'none/none.duckdb'])).code).toBe(1);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });

  it('says that a file is no store', async () => {
    put('notes.txt', 'Widgets.'.repeat(1000));
    const { code, err } = await xinzhi(['export', 'claims', '--store', 'notes.txt']);
    expect(code).toBe(1);
    expect(err).toContain('not a store');
  });
});
