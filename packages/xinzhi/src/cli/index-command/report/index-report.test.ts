import {
  compileIndex,
  computeIndex,
  IndexDefinition,
  type IndexDefinitionInput,
  indexDataFrom,
} from '@xinzhi/composite';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analysed } from '../analysis/index-analysis.js';
import { indexReport } from './index-report.js';
import type { Language, ReportSubject } from './report-subject.js';

const table = {
  place: ['CN-BJ', 'CN-GD', 'CN-JS', 'CN-GZ', 'CN-BJ', 'CN-GD', 'CN-JS', 'CN-GZ'],
  zone: ['north', 'south', 'south', 'south', 'north', 'south', 'south', 'south'],
  year: ['2022', '2022', '2022', '2022', '2023', '2023', '2023', '2023'],
  rd: [6.8, 3.4, 3.1, 1.0, 6.7, 3.5, 3.2, 1.1],
  smoke: [2, 4, 5, 3, 2, null, 4, 3],
  staff: [9, 7, 8, 1, 9.5, 7.5, 8, 1.5],
};
const base: IndexDefinitionInput = {
  title: 'Research <script>alert(1)</script> & "development"',
  titleZh: '研发',
  unit: 'place',
  period: 'year',
  groups: [
    { id: 'in', label: 'Input <b>', labelZh: '投入' },
    { id: 'out', label: 'Output', labelZh: '产出' },
  ],
  indicators: [
    { column: 'rd', label: 'R&D <i>intensity</i>', labelZh: '研发强度', unit: '%', parent: 'in', source: 'Yearbook' },
    { column: 'staff', parent: 'in' },
    { column: 'smoke', direction: 'negative', parent: 'out' },
  ],
  imputation: 'nearest',
  shift: 0.01,
  uncertainty: { runs: 300, seed: 2, weights: ['entropy'], aggregate: ['geometric'] },
  sensitivity: { samples: 64 },
};
/** Changes that take both analyses of ranks out. */
const scoresAlone = { uncertainty: undefined, sensitivity: undefined };

function subjectOf(
  changes: Partial<IndexDefinitionInput> = {},
  language: Language = 'en',
  by: string | null = null,
): ReportSubject {
  const definition = IndexDefinition.parse({ ...base, ...changes });
  const data = indexDataFrom(definition, table);
  const result = computeIndex(definition, data);
  const groups = by === null ? null : new Map(table.place.map((place, k) => [place, table.zone[k]!]));
  return {
    ...{
      definition,
      result,
      by,
      language,
      yaml: 'title: "<script>"',
      version: '9.9.9',
      command: 'xinzhi index a.yaml',
    },
    analysis: analysed(definition, data, result, groups, {}),
    files: { definition: { name: 'a.yaml', hash: 'aaaa' }, data: { name: 'a.csv', hash: 'bbbb' } },
  };
}

const documentOf = (subject: ReportSubject) => parseHTML(indexReport(subject)).document;
/** Rows of the table of a section: its first, or the one whose caption is given. */
function rowsOf(document: Document, section: string, caption?: string): string[][] {
  const tables = [...document.querySelectorAll(`#${section} table`)];
  const found =
    caption === undefined
      ? tables[0]
      : tables.find((one) => one.querySelector('caption')?.textContent?.startsWith(caption));
  return [...found!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent!.trim()),
  );
}

describe('the report of an index', () => {
  it('needs nothing else: no script, nothing loaded, everything from the data escaped', () => {
    const text = indexReport(subjectOf({}, 'en', 'zone'));
    expect(text).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|(?:src|href)="(?!#)/);
    expect(text).toContain('Research &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;development&quot;');
    expect(text).not.toContain('<i>intensity');
    expect(text).not.toContain('Input <b>');
    expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });

  it('tells what was found, from the result', () => {
    const subject = subjectOf();
    const { result } = subject;
    const best = result.rows.find(({ rank, period }) => rank === 1 && period === '2023')!;
    const finding = documentOf(subject).querySelector('.finding')!.textContent!;
    expect(best.unit).toBe('CN-BJ');
    expect(finding).toContain(`Beijing leads in 2023 with a score of ${best.score.toFixed(3)}`);
    const inFirst = result.uncertainty!.rows[result.rows.indexOf(best)]!.shares[0]!;
    expect(finding).toContain(`${Math.round(100 * inFirst)}\u00a0% of the runs`);
    const unvaried = documentOf(subjectOf(scoresAlone));
    expect(unvaried.querySelector('.finding')!.textContent).toContain('Nothing was varied');
  });

  it('lists scores and ranks as computed, best first, with intervals', () => {
    const subject = subjectOf();
    const rows = rowsOf(documentOf(subject), 'ranking');
    const latest = subject.result.rows.filter(({ period }) => period === '2023').sort((a, b) => a.rank - b.rank);
    expect(rows.map(([, rank]) => Number(rank))).toEqual(latest.map(({ rank }) => rank));
    expect(rows.map((row) => row[2])).toEqual(latest.map(({ rankInterval }) => rankInterval!.join('–')));
    expect(rows.map((row) => row[6])).toEqual(latest.map(({ score }) => score.toFixed(3)));
  });

  it('takes the gap apart by groups of units where it is told of some', () => {
    const subject = subjectOf({ indicators: base.indicators.map(({ source: _, ...one }) => one) }, 'en', 'zone');
    const rows = rowsOf(documentOf(subject), 'gaps', 'Groups, 2023');
    const scores = (zone: string) =>
      subject.result.rows.flatMap(({ score, period }, k) =>
        period === '2023' && table.zone[k] === zone ? [score] : [],
      );
    const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['north', '1', mean(scores('north')).toFixed(3)],
      ['south', '3', mean(scores('south')).toFixed(3)],
    ]);
    expect(rows[0]![4]).toBe(rows[1]![3]);
  });

  it('takes every score apart: the contributions of a row add up to it', () => {
    const rows = rowsOf(documentOf(subjectOf()), 'decomposition');
    expect(rows).toHaveLength(4);
    for (const [, ...cells] of rows) {
      const figures = cells.map((cell) => Number(cell.replace('−', '-')));
      expect(Math.abs(figures.slice(0, -1).reduce((sum, part) => sum + part, 0) - figures.at(-1)!)).toBeLessThan(
        0.0021,
      );
    }
  });

  it('shows every step, the cell that was filled in, and the source of an indicator', () => {
    const document = documentOf(subjectOf());
    expect(rowsOf(document, 'makings', 'Each step')).toEqual([
      ['gaps', 'the nearest period', 'not varied'],
      ['outliers', 'kept', 'not varied'],
      ['normalisation', 'min–max + 0.01', 'not varied'],
      ['weights', 'equal weights', 'also drawn: entropy weights; each weight ± 25\u00a0%'],
      ['aggregation', 'arithmetic mean', 'also drawn: geometric mean'],
      ['indicators', 'all indicators', 'not varied'],
    ]);
    expect(rowsOf(document, 'data', 'Cells filled in')).toEqual([
      ['smoke', 'the nearest period', '2023', 'Guangdong', '1'],
    ]);
    expect(document.querySelector('#makings')!.textContent).toContain('Yearbook');
  });

  it('tells what an indicator is measured against, and a shift only where there is one', () => {
    const [first, ...others] = base.indicators;
    const indicators = [
      { ...first!, column: 'rd', target: 8, transform: 'log1p' as const, scale: 2 },
      ...others.map((one, k) => ({ ...one, target: 10 - k * 9 })),
    ];
    const changes = { indicators, normalise: 'distance-to-target', ...scoresAlone };
    const document = documentOf(subjectOf(changes as Partial<IndexDefinitionInput>));
    expect(rowsOf(document, 'makings')[1]![3]).toBe('log1p (rd × 2)target 8');
    expect(rowsOf(document, 'makings', 'Each step')[2]).toEqual(['normalisation', 'distance to target', 'not varied']);
    const moderate = [{ ...first!, column: 'rd', direction: 'negative', ideal: [2, 3] }, ...others];
    const told = documentOf(subjectOf({ indicators: moderate } as Partial<IndexDefinitionInput>));
    expect(rowsOf(told, 'makings')[1]![3]).toBe('rddistance from the ideal 2…3');
  });

  it('is accessible: a language, one first heading, tables with captions and scopes, drawings with names', () => {
    const document = documentOf(subjectOf({}, 'zh', 'zone'));
    expect(document.documentElement.getAttribute('lang')).toBe('zh-Hans');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(8);
    for (const one of tables) {
      expect(one.querySelector('caption')?.textContent?.trim()).toBeTruthy();
      expect(one.querySelectorAll('thead th:not([scope=col]), tbody th:not([scope=row])')).toHaveLength(0);
      const widths = new Set([...one.querySelectorAll('tr')].map((row) => row.children.length));
      expect(widths.size).toBe(1);
    }
    const drawings = [...document.querySelectorAll('svg')];
    expect(drawings.length).toBeGreaterThanOrEqual(5);
    for (const one of drawings) expect(one.getAttribute('aria-label')).toBeTruthy();
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    for (const link of document.querySelectorAll('nav a')) expect(ids).toContain(link.getAttribute('href')!.slice(1));
  });

  it('speaks Chinese throughout its own words', () => {
    const document = documentOf(subjectOf({}, 'zh'));
    expect(document.querySelector('h1')!.textContent).toBe('研发');
    expect(document.querySelector('.finding')!.textContent).toContain('2023年：北京居首');
    for (const head of document.querySelectorAll('h2, h3, caption, figcaption'))
      expect(head.textContent).toMatch(/[\u4e00-\u9fff]/);
    expect(rowsOf(document, 'makings', '各步骤')[3]).toEqual(['权重', '等权', '还抽取：熵权；各权重±25%']);
  });

  it.each([
    ['z-scores have no best value and no shares', { normalise: 'z-score' }, 'obstacles', 'has no best value'],
    ['z-scores below zero have no Gini coefficient', { normalise: 'z-score' }, 'gaps', 'undefined'],
    ['Copeland has no parts that add up', { aggregate: 'copeland' }, 'decomposition', 'cannot be taken apart'],
    ['a geometric mean adds up in logarithms', { aggregate: 'geometric' }, 'decomposition', 'logarithm'],
    ['periods alone do not compare', { pool: false }, 'makings', 'do not compare'],
  ] as const)('%s, and says so', (_, changes, section, expected) => {
    const document = documentOf(subjectOf({ ...changes, ...scoresAlone } as Partial<IndexDefinitionInput>));
    expect(document.querySelector(`#${section}`)!.textContent).toContain(expected);
    expect(document.body.textContent).not.toMatch(/NaN|undefined(?! *:|\.)|Infinity/);
  });

  it('shows the index by hand: equal weights of two groups of min–max values', () => {
    const { result, definition } = subjectOf();
    const compiled = compileIndex(definition, indexDataFrom(definition, table));
    expect(compiled.periods).toHaveLength(2);
    // Guangzhou's neighbour in 2023: rd 3.5 of 1 … 6.8, staff 7.5 of 1 … 9.5, smoke 4 (2022's) of 2 … 5, less being better.
    const input = ((3.5 - 1) / 5.8 + (7.5 - 1) / 8.5) / 2 + 0.01;
    const output = 1 - (4 - 2) / 3 + 0.01;
    expect(result.rows[5]!.score).toBeCloseTo((input + output) / 2, 12);
  });
});
