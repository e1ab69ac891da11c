import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Edition } from './edition.js';
import type { FactRows } from './facts.js';
import { readBaseline } from './read-baseline.js';
import type { SeriesTable } from './series-table.js';
import { readResources, writePackage } from './write-package.js';

const root = mkdtempSync(join(tmpdir(), 'xinzhi-package-'));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;

const edition: Edition = {
  ...{
    name: 'made-up',
    title: 'Made up',
    titleZh: '编造的',
    version: '1.0.0',
    created: '2026-11-22T00:00:00Z',
    economies: ['CHN'],
  },
  ...{ firstYear: 1970, panelSources: {} },
  sources: {
    here: {
      ...{ title: 'Here, "quoted"', vintage: '2026', licence: 'CC0-1.0', url: 'https://example.org/' },
      zh: { title: '此处', vintage: '2026年', licence: 'CC0-1.0' },
    },
  },
};
const definition = {
  ...{ indicator: 'rd.intensity', slug: 'plain', unit: '%', source: 'here' },
  ...{ definition: 'R&D, in GDP', definitionZh: '研发占比' },
};
const observations = ['2020', '2021', '2022'].flatMap((period, k) =>
  ['CHN', 'USA', 'CN-GD'].map((place) => ({ place, period, value: k + 0.5 })),
);
const table = (name: string, rows: typeof observations): SeriesTable => ({
  ...{ name, title: name },
  entries: rows.length > 0 ? [{ definition, observations: rows }] : [],
});
const tables = (rows: typeof observations) =>
  readResources()
    .filter(({ path }) => path.startsWith('series/') && !/sources|definitions/.test(path))
    .map(({ name }, k) => table(name, k === 0 ? rows : []));
const id = `sha256:${'0'.repeat(64)}`;
const facts: FactRows = {
  documents: [
    ['CHN-2026', id, 'https://example.org/r', 'A report, 2026', null, 'zh', '2026-03-05', 'CHN', 'report', 90],
  ],
  claims: [['CHN-2026', 'rd.intensity', 'CHN', '2026', '>=', 2.8, null, '%', 0.1, null, 'target', 3, 9]],
  priorities: [['CHN-2026', 'industry/6g', 'CHN', 'promote', 'future', 10, 12]],
  mentions: [['CHN-2026', 'industry/6g', 2]],
};

function write(rows: typeof observations): string {
  const directory = join(root, String(made++));
  mkdirSync(join(directory, 'sample'), { recursive: true });
  writePackage(directory, edition, tables(rows), { ...facts, 'index-provinces': [], 'index-neighbours': [] });
  return directory;
}

describe('the package of the baseline', () => {
  it('is read back as it was written', () => {
    const { series, facts: read, descriptor } = readBaseline(write(observations));
    expect(descriptor.title).toBe('Made up');
    expect(series.map((one) => one.id).sort()).toEqual([
      'rd.intensity/CHN/plain/here',
      'rd.intensity/CN-GD/plain/here',
      'rd.intensity/USA/plain/here',
    ]);
    expect(series[0]).toMatchObject({ source: 'Here, "quoted"', definition: 'R&D, in GDP', licence: 'CC0-1.0' });
    expect(series[0]?.zh).toEqual({ definition: '研发占比', source: '此处', vintage: '2026年', licence: 'CC0-1.0' });
    expect(descriptor).toMatchObject({ titleZh: '编造的', sources: [{ zh: { title: '此处' } }, {}, {}] });
    expect(series[0]?.points).toEqual([
      ['2020', 0.5],
      ['2021', 1.5],
      ['2022', 2.5],
    ]);
    expect(read).toMatchObject([
      {
        document: { id, title: 'A report, 2026', publisher: null, path: null },
        claims: [{ metric: 'rd.intensity', value: { comparator: '>=', low: 2.8, high: null }, resolution: 0.1 }],
        priorities: [{ concept: 'industry/6g', span: { start: 10, end: 12 } }],
        mentionCounts: [{ concept: 'industry/6g', count: 2 }],
      },
    ]);
  });

  it('has the same bytes whatever the order of the observations, and leaves no drafts', () => {
    const files = (directory: string) =>
      readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((file) => [file.slice(directory.length), readFileSync(file).toString('base64')]);
    const expected = files(write(observations));
    expect(expected.map(([name]) => name).filter((name) => name?.endsWith('.writing'))).toEqual([]);
    fc.assert(
      fc.property(fc.shuffledSubarray(observations, { minLength: observations.length }), (rows) => {
        expect(files(write(rows))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('is refused with file and line where a fact points at a document that is not there', () => {
    const directory = write(observations);
    const file = join(directory, 'facts/mentions.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}CN-GD-2026,industry/6g,1\n`);
    expect(() => readBaseline(directory)).toThrow(/documents has no CN-GD-2026/);
    rmSync(join(directory, 'datapackage.json'));
    expect(() => readBaseline(directory)).toThrow(/no baseline: the file is missing/);
  });
});
