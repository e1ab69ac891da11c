import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { metricById, placeById, unitById, vocabulary } from '@xinzhi/vocabulary';
import { describe, expect, it } from 'vitest';
import { checkClaims, checkClaimsInBoth } from '../ledger/check-claims.js';
import { deriveSeries } from '../ledger/derived/derive-series.js';
import { checkStore } from '../store/check-store.js';
import { listDocuments } from '../store/list-documents.js';
import { listSeries } from '../store/list-series.js';
import { openStore } from '../store/open-store.js';
import { allVerdicts } from '../store/replace-verdicts.js';
import { loadBaseline } from './load-baseline.js';
import { readBaseline } from './read-baseline.js';
import { readTable } from './read-table.js';
import { sampleNames } from './sample.js';
import { baselineDirectory } from './seed-baseline.js';

const directory = baselineDirectory();
const baseline = readBaseline(directory);
const value = (id: string, period: string) =>
  baseline.series.find((series) => series.id === id)?.points.find(([at]) => at === period)?.[1];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

describe('the embedded baseline', () => {
  it('weighs less than 5 MB', () => {
    const bytes = filesUnder(directory).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes).toBeLessThan(5e6);
  });

  it('speaks the vocabulary: every indicator, unit, place and concept is known', () => {
    for (const { id, indicator, unit, place, points } of [...baseline.series, ...deriveSeries(baseline.series)]) {
      expect(metricById(indicator), id).toBeDefined();
      expect(unitById(unit), `${id} in ${unit}`).toBeDefined();
      expect(placeById(place), id).toBeDefined();
      expect(points.length, id).toBeGreaterThan(0);
    }
    const concepts = new Set(
      [...vocabulary.industries, ...vocabulary.factors, ...vocabulary.levers].map(({ id }) => id),
    );
    for (const { claims, priorities, mentionCounts } of baseline.facts) {
      for (const { metric } of claims) expect(metricById(metric ?? ''), metric ?? '').toBeDefined();
      for (const { concept } of [...priorities, ...mentionCounts]) expect(concepts.has(concept), concept).toBe(true);
    }
  });

  it('names source, vintage, licence and definition of every series', () => {
    for (const { id, source, vintage, licence, definition } of baseline.series)
      for (const text of [source, vintage, licence, definition]) expect(text, id).not.toBe('');
  });

  it('says the same of every series in Chinese, one text for one definition', () => {
    const texts = new Map<string, string>();
    for (const { id, definition, source, vintage, licence, zh } of [
      ...baseline.series,
      ...deriveSeries(baseline.series),
    ]) {
      expect(zh?.definition, id).toMatch(/[\u4e00-\u9fff]|^[A-Z+ ]+（/);
      expect(zh?.source, id).toMatch(/[\u4e00-\u9fff]/);
      expect(zh?.vintage, id).toMatch(/年|未注明日期/);
      // Names of licences are the same in both languages; what is said in words is not.
      if (/[a-z] [a-z]/.test(licence)) expect(zh?.licence, id).toMatch(/[\u4e00-\u9fff]/);
      for (const [text, chinese] of [
        [definition, zh?.definition],
        [source, zh?.source],
        [vintage, zh?.vintage],
      ] as const)
        expect(texts.get(text) ?? chinese, text).toBe(chinese);
      texts.set(definition, zh?.definition ?? '');
      texts.set(source, zh?.source ?? '');
      texts.set(vintage, zh?.vintage ?? '');
    }
    for (const { zh } of baseline.descriptor.sources) expect(zh?.title).toMatch(/[\u4e00-\u9fff]/);
  });

  it('tells the arithmetic of every verdict in Chinese, without an English word but names and ids', () => {
    const told = checkClaimsInBoth(baseline.facts, baseline.series, { today: '2026-11-22' });
    expect(told.length).toBeGreaterThan(1000);
    for (const { arithmeticZh, arithmetic } of told) {
      expect(arithmeticZh, arithmetic).toMatch(/[\u4e00-\u9fff]/);
      expect(arithmeticZh, arithmetic).not.toMatch(/[a-z]{2,} [a-z]{2,}|NaN|undefined/);
    }
  });

  it('holds published figures as they were published', () => {
    // Yearbook 2024: R&D 33 357.1 hundred million yuan, 2.65 % of GDP, of which basic research 2 259.1.
    expect(value('rd.expenditure/CHN/intramural/science-yearbook', '2023')).toBeCloseTo(3.3357e12, -8.5);
    expect(value('rd.intensity/CHN/yearbook/science-yearbook', '2023')).toBe(2.65);
    expect(value('rd.basic/CHN/intramural/science-yearbook', '2023')).toBeCloseTo(2.2591e11, -7.5);
    expect(value('technology-contracts.sold/CN-BJ/by-seller/science-yearbook', '2023')).toBeCloseTo(8.5369e11, -7.5);
    expect(value('gdp/CN-GD/current-prices/nbs-gdp', '2020')).toBeCloseTo(1.107609e13, -8);
    expect(value('rd.intensity/USA/gerd/wdi', '2023')).toBeCloseTo(3.447, 3);
    // The figures that design/definitions.md gives for the position index on WIOD 2013.
    const positions = { CHN: [-0.0233, 0.0118, -0.056], USA: [0.1157, 0.1525, 0.1514] };
    for (const [place, figures] of Object.entries(positions))
      for (const [k, year] of ['1995', '2000', '2005'].entries())
        expect(value(`gvc.position/${place}/koopman-2010/wiod-2013`, year)).toBeCloseTo(figures[k] as number, 4);
  });

  it("holds what definitions.md expects of China's own tables", () => {
    const expected = {
      'productive-services.share/CHN/nbs-42/nbs-io': [15.14, 15.82, 16.52],
      'productive-services.share/CHN/nbs-42-home/nbs-io': [16.99, 17.92, 18.57],
      'gvc.dva-share/CHN/hiy-2001/nbs-io': [78.96, 78.75, 80.46],
    };
    for (const [id, figures] of Object.entries(expected))
      expect(
        ['2017', '2018', '2020'].map((year) => Number(value(id, year)?.toFixed(2))),
        id,
      ).toEqual(figures);
  });

  it('leaves out the zeros that stand for figures the source lacks', () => {
    for (const indicator of ['agriculture.share', 'industry.share', 'services.share']) {
      const points = baseline.series.filter((one) => one.indicator === indicator).flatMap(({ points }) => points);
      expect(points.length).toBeGreaterThan(400);
      expect(points.filter(([, value]) => value === 0)).toEqual([]);
    }
  });

  it('holds the location quotients that definitions.md expects', () => {
    const expected = { CHN: [1.377, 1.487], USA: [0.97, 0.932], JPN: [1.159, 1.282], DEU: [1.361, 1.428] };
    for (const [place, [now, then]] of Object.entries(expected)) {
      expect(value(`kti.location-quotient/${place}/hamilton/ncses-kti`, '2022')).toBeCloseTo(now as number, 3);
      expect(value(`kti.location-quotient/${place}/hamilton/ncses-kti`, '2002')).toBeCloseTo(then as number, 3);
    }
  });

  it('covers what it says: 12 economies, 41 economies of the tables, 31 provinces and the nation, 74 reports', () => {
    const places = (indicator: string, slug: string) =>
      new Set(
        baseline.series
          .filter(({ id }) => id.startsWith(`${indicator}/`) && id.split('/')[2] === slug)
          .map(({ place }) => place),
      ).size;
    expect(places('gdp.constant.usd', 'constant-2015')).toBe(12);
    expect(places('gvc.position', 'koopman-2010')).toBe(41);
    expect(places('rd.expenditure', 'intramural')).toBe(32);
    expect(places('gdp', 'current-prices')).toBe(31);
    const of = (kind: (place: string) => boolean) =>
      baseline.facts.filter(({ document }) => kind(document.place ?? '')).length;
    expect(of((place) => place === 'CHN')).toBe(43);
    expect(new Set(baseline.facts.map(({ document }) => document.place)).size).toBe(32);
  });

  it('holds facts only: no cell but a title or an address is running text', () => {
    const tables = baseline.descriptor.resources.filter(({ path }) => path.startsWith('facts/'));
    expect(tables).toHaveLength(4);
    for (const table of tables)
      for (const row of readTable(directory, table))
        for (const [column, cell] of Object.entries(row)) {
          if (column === 'url') continue;
          const words = String(cell).split(/\s+/).length;
          const hanzi = String(cell).match(/\p{Script=Han}/gu)?.length ?? 0;
          const most = column === 'title' ? 25 : 12;
          expect(words <= 11 && hanzi <= most, `${table.path} ${column}: ${cell}`).toBe(true);
        }
  });

  it('is loaded once, documents without text but for the samples, and checked', async () => {
    const store = await openStore(':memory:');
    try {
      const notice = await loadBaseline(store, directory);
      expect(notice.sources.length).toBeGreaterThan(5);
      const [documents, series] = [await listDocuments(store), await listSeries(store)];
      await loadBaseline(store, directory);
      expect(await listDocuments(store)).toEqual(documents);
      expect((await listSeries(store)).length).toBe(series.length);
      expect(documents.filter(({ hasText }) => hasText)).toHaveLength(sampleNames(directory).length);
      await checkStore(store, { today: '2026-11-22', check: checkClaims });
      const found = new Set((await allVerdicts(store)).map(({ verdict }) => verdict.result));
      for (const result of [
        'supported',
        'depends on definition',
        'met',
        'missed',
        'not yet due',
        'on track',
        'behind',
      ] as const)
        expect(found.has(result), result).toBe(true);
    } finally {
      await store.close();
    }
  });
});
