import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../store/open-store.js';
import { putSeries } from '../store/put-series.js';
import { run } from './run.js';

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'xinzhi-check-'));
  writeFileSync(join(directory, 'a.txt'), text);
  writeFileSync(join(directory, 'empty.txt'), '');
});
afterAll(() => rmSync(directory, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const text = `Research in figures

Lin Yaqin, director of the Institute for Regional Innovation, said China's R&D intensity was 2.65 percent in 2023. The R&D intensity of the United States was 5.1 percent in 2023, she said.

China plans to raise its R&D spending by more than 7 percent a year in the 14th Five-Year Plan (2021-25).
`;

async function check(...args: string[]): Promise<{ code: number; out: string; log: string }> {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.push(String(chunk));
    return true;
  });
  const log: string[] = [];
  vi.spyOn(console, 'error').mockImplementation((line) => void log.push(String(line)));
  const code = await run(['check', '--today', '2026-11-22', ...args], (line) => void log.push(line));
  vi.restoreAllMocks();
  return { code, out: written.join(''), log: log.join('\n') };
}
const lines = (out: string) => out.trimEnd().split('\n');
const file = () => join(directory, 'a.txt');

describe('xinzhi check', () => {
  it('gives a verdict a line, with its evidence and arithmetic', async () => {
    const { code, out } = await check('--format', 'jsonl', file());
    expect(code).toBe(0);
    const verdicts = lines(out).map((line) => JSON.parse(line));
    const of = (metric: string, place: string) =>
      verdicts.find(({ claim }) => claim.metric === metric && claim.place === place);
    expect(of('rd.intensity', 'CHN').result).toBe('depends on definition');
    expect(of('rd.intensity', 'USA').result).toBe('contradicted');
    expect(of('rd.expenditure.growth', 'CHN').result).toBe('on track');
    for (const verdict of verdicts) {
      expect(verdict.evidence.length).toBeGreaterThan(0);
      expect(verdict.arithmetic).toContain(verdict.result);
      const { start, end } = verdict.claim.span;
      expect(text.slice(start, end)).toMatch(/2\.65|5\.1|7/);
    }
  });

  it('shows the table in Chinese where that is asked for; what programs read stays as it is', async () => {
    const { out } = await check('--language', 'zh', file());
    expect(out).toMatch(/不符 {2}研发投入强度 · 美国 · 2023年 · 5\.1% · 陈述 — Lin Yaqin/);
    expect(out).toContain('研发经费增速，中国，2021—2025年：目标超过年均7%，落入(7, ∞)即为实现');
    expect(out).toMatch(/1 进度正常/);
    expect(out).not.toMatch(/supported|contradicted|on track/i);
    const json = ['--format', 'jsonl', file()];
    expect((await check('--language', 'zh', ...json)).out).toBe((await check(...json)).out);
    expect((await check('--language', 'fr', file())).code).not.toBe(0);
  });

  it('shows people the sentence, the verdict and the counts', async () => {
    const { out } = await check(file());
    expect(out).toMatch(/CONTRADICTED {2}rd\.intensity · USA · 2023/);
    expect(out).toContain('Lin Yaqin');
    expect(lines(out).at(-1)).toBe('1 contradicted · 1 depends on definition · 1 on track');
  });

  it('writes ClaimReview as one JSON-LD document', async () => {
    const { out } = await check('--format', 'claimreview', file());
    const review = JSON.parse(out);
    expect(review['@context']).toBe('https://schema.org');
    expect(review['@graph']).toHaveLength(3);
    const ratings = review['@graph'].map(
      (one: { reviewRating: { ratingValue: number } }) => one.reviewRating.ratingValue,
    );
    expect(ratings.sort()).toEqual([1, 3, 4]);
    for (const one of review['@graph']) expect(one['@type']).toBe('ClaimReview');
  });

  it('writes annotations whose selectors find the text, and CSV', async () => {
    const annotations = JSON.parse((await check('--format', 'annotations', file())).out)['@graph'];
    for (const { target } of annotations) {
      const [position, quote] = target.selector;
      expect([...text].slice(position.start, position.end).join('')).toBe(quote.exact);
    }
    const csv = lines((await check('--format', 'csv', file())).out);
    expect(csv[0]).toMatch(/^document,claim,title,.*,result,series,value,value_period,arithmetic$/);
    expect(csv).toHaveLength(4);
  });

  it('checks what the baseline itself holds when no file is given', async () => {
    const { out } = await check('--format', 'jsonl');
    const results = new Set(lines(out).map((line) => JSON.parse(line).result));
    for (const result of ['met', 'missed', 'not yet due', 'supported', 'on track', 'behind'])
      expect(results.has(result), result).toBe(true);
    expect(results.has('no data')).toBe(true);
    const table = lines((await check()).out);
    expect(table.some((line) => line.startsWith('  NO DATA'))).toBe(false);
    expect(table.at(-1)).toMatch(/\d+ no data .*--all/);
  });

  it('checks against the series of a store, those of the user among them', async () => {
    const store = await openStore(join(directory, 'own.duckdb'));
    const own = {
      id: 'rd.intensity/USA/own/user',
      indicator: 'rd.intensity',
      place: 'USA',
      unit: '%',
      licence: 'CC0-1.0',
    };
    await putSeries(
      store,
      [{ ...own, definition: 'own count', source: 'the user', vintage: '2026', points: [['2023', 5.1]] }],
      'loaded',
    );
    await store.close();
    const { out } = await check('--format', 'jsonl', '--store', join(directory, 'own.duckdb'), file());
    const usa = lines(out)
      .map((line) => JSON.parse(line))
      .find(({ claim }) => claim.place === 'USA');
    expect(usa.result).toBe('depends on definition');
    expect(usa.arithmetic).toContain('own count; the user');
  });

  it('says what is wrong with an input, and still checks the others', async () => {
    const { code, out, log } = await check('--format', 'jsonl', join(directory, 'empty.txt'), file());
    expect(code).toBe(1);
    expect(log).toMatch(/empty\.txt/);
    expect(lines(out)).toHaveLength(3);
    expect((await check(join(directory, 'nowhere.txt'))).code).toBe(1);
    const store = join(directory, 'nowhere.duckdb');
    expect((await check('--store', store, file())).code).toBe(1);
    expect(existsSync(store)).toBe(false);
    expect((await check('--format', 'poem', file())).code).toBe(2);
    expect((await check('--today', 'soon', file())).code).toBe(2);
  });
});
