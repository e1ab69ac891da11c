import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sharedFolder, sharedMaterial } from '../../../test/shared-material.js';
import { labelOf } from './labels.js';
import { growthOf, metricById, shareOf, unitById } from './lookup.js';
import { vocabulary } from './vocabulary.js';

const at = (path: string) => join(sharedFolder, path);
const withShared = (path: string) => (sharedMaterial(path) === null ? it.skip : it);

describe('the vocabulary', () => {
  it('is as large as the strategy needs', () => {
    expect(vocabulary.industries.length).toBeGreaterThanOrEqual(180);
    expect(vocabulary.levers.length).toBeGreaterThanOrEqual(40);
    expect(vocabulary.metrics.length).toBeGreaterThanOrEqual(70);
    expect(vocabulary.systems.map(({ number }) => number)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
  });

  it('has industries of every stage', () => {
    const stages = new Set(vocabulary.industries.map(({ stage }) => stage));
    expect(stages).toEqual(new Set(['traditional', 'emerging', 'future']));
  });

  it('says of every system what can be measured in it', () => {
    const measured = new Set(vocabulary.metrics.flatMap(({ systems }) => systems));
    expect(vocabulary.systems.filter(({ number }) => !measured.has(number))).toEqual([]);
  });

  it.each([
    ['industry/6g', 'future'],
    ['industry/humanoid-robots', 'future'],
    ['industry/brain-computer-interface', 'future'],
    ['industry/fusion', 'future'],
    ['industry/low-altitude-economy', 'emerging'],
    ['industry/commercial-space', 'emerging'],
    ['industry/integrated-circuits', 'emerging'],
    ['industry/new-energy-storage', 'emerging'],
    ['industry/steel', 'traditional'],
  ])('puts %s at stage %s', (id, stage) => {
    expect(vocabulary.industries.find((industry) => industry.id === id)?.stage).toBe(stage);
  });

  it.each([
    ['jin', 0.0005, 't'],
    ['kg', 0.001, 't'],
    ['mu', 2000 / 3, 'm2'],
    ['ha', 10000, 'm2'],
    ['GW', 1e6, 'kW'],
    ['TWh', 1e9, 'kWh'],
    ['PFLOPS', 0.001, 'EFLOPS'],
    ['bp', 0.01, 'pp'],
    ['‰', 0.1, '%'],
  ])('one %s is %d %s', (id, factor, base) => {
    const unit = unitById(id)!;
    expect(unit.base).toBe(base);
    expect(unit.factor).toBeCloseTo(factor, 10);
  });

  it('multiplies by 亿 and 万亿', () => {
    const factor = (word: string) => vocabulary.magnitudes.find((magnitude) => magnitude.word === word)?.factor;
    expect([factor('万'), factor('亿'), factor('万亿'), factor('trillion')]).toEqual([1e4, 1e8, 1e12, 1e12]);
  });

  it('ties growth to its level and ratios to their parts', () => {
    expect(growthOf('retail-sales')?.id).toBe('retail-sales.growth');
    expect(shareOf('rd.basic', 'rd.expenditure')?.id).toBe('rd.basic.share');
    expect(growthOf('rd.intensity')).toBeUndefined();
  });

  it('labels whatever has an id', () => {
    const ids = [vocabulary.industries, vocabulary.factors, vocabulary.levers, vocabulary.metrics, vocabulary.places]
      .flat()
      .map(({ id }) => id);
    for (const id of ids) expect(labelOf(id), id).toMatchObject({ en: /./, zh: /./ });
    expect(labelOf('industry/none')).toBeUndefined();
  });

  withShared('bench/targets-2026/dev.tsv')('knows every metric of the targets read by hand', () => {
    const rows = readFileSync(at('bench/targets-2026/dev.tsv'), 'utf8').split('\n');
    const ids = new Set(rows.filter((row) => row && !row.startsWith('#')).map((row) => row.split('\t')[2]!));
    expect(ids.size).toBeGreaterThan(5);
    expect([...ids].filter((id) => !metricById(id))).toEqual([]);
  });

  withShared('data/panel/countries.csv')('knows every indicator of the country panel', () => {
    const rows = readFileSync(at('data/panel/countries.csv'), 'utf8').trim().split('\n').slice(1);
    const ids = new Set(rows.map((row) => row.split(',')[0]!));
    expect(ids.size).toBeGreaterThan(30);
    expect([...ids].filter((id) => !metricById(id))).toEqual([]);
  });
});
