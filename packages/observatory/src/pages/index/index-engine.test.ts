import { readFileSync } from 'node:fs';
import { computeIndex, indexDataFrom, parseDefinition } from '@xinzhi/composite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexView } from '../../api/shapes.js';
import type { Choice } from './choice.js';
import { type IndexEngine, openIndex } from './index-engine.js';

const file = (name: string) =>
  readFileSync(new URL(`../../../../../data/index/${name}`, import.meta.url), 'utf8').trim();
const cellsOf = (text: string) => text.split(/\r?\n/).map((line) => line.split(','));

/** The embedded index as the API gives it, read without the program. */
function embeddedView(): IndexView {
  const [names = [], ...rows] = cellsOf(file('provinces.csv'));
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)]!);
  const units = column('place');
  const regions = new Map(units.map((unit, i) => [unit, column('region')[i]!]));
  const figures = names.filter((name) => !['place', 'region', 'year'].includes(name));
  return {
    definition: parseDefinition(file('definition.yaml')) as unknown as IndexView['definition'],
    yaml: file('definition.yaml'),
    data: {
      ...{ units, periods: column('year') },
      columns: Object.fromEntries(
        figures.map((name) => [name, column(name).map((cell) => (cell === '' ? null : Number(cell)))]),
      ),
    },
    columns: figures.map((name) => ({ name, label: { en: name, zh: name } })),
    units: [...regions].map(([id, region]) => ({ id, region, label: { en: id, zh: id } })),
    regions: [...new Set(regions.values())].map((id) => ({ id, label: { en: id, zh: id } })),
    borders: cellsOf(file('province-neighbours.csv'))
      .slice(1)
      .map(([a, b, across]) => ({ between: [a!, b!], across: across as 'land' })),
    sources: [],
  };
}

const untouched: Choice = { without: [], weights: null, own: {}, normalise: null, aggregate: null };
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('the embedded index in the browser', () => {
  let view: IndexView;
  let engine: IndexEngine;
  beforeAll(() => {
    view = embeddedView();
    engine = openIndex(view);
  });
  const columns = () =>
    (view.definition as { indicators: { column: string }[] }).indicators.map(({ column }) => column);

  it('ranks every province in every year, by weights that sum to one', () => {
    const { scores, weights } = engine.picture(untouched, '2023');
    expect(scores.length).toBe(view.data.units.length);
    for (const year of new Set(view.data.periods)) {
      const ofYear = scores.filter((one) => one.year === year);
      expect(ofYear.length).toBe(31);
      for (const { score, rank } of ofYear) expect(rank).toBe(1 + ofYear.filter((other) => other.score > score).length);
    }
    expect(sum(weights.map(({ weight }) => weight))).toBeCloseTo(1, 12);
    expect(weights.map(({ column }) => column)).toEqual(columns());
  });

  it('ranks by R&D intensity alone where everything else weighs nothing', () => {
    const own = Object.fromEntries(columns().map((column) => [column, column === 'rd' ? 10 : 0]));
    const { scores } = engine.picture({ ...untouched, weights: 'given', own }, '2023');
    const { rd, gdp } = view.data.columns as Record<string, number[]>;
    const intensity = (row: number) => rd![row]! / gdp![row]!;
    const of2023 = [...view.data.units.keys()].filter((row) => view.data.periods[row] === '2023');
    const byHand = of2023.toSorted((a, b) => intensity(b) - intensity(a)).map((row) => view.data.units[row]);
    const ranked = scores.filter(({ year }) => year === '2023').sort((a, b) => a.rank - b.rank);
    expect(ranked.map(({ place }) => place)).toEqual(byHand);
  });

  it('gives a definition that makes the same index from the same figures', () => {
    const choice: Choice = {
      ...untouched,
      without: ['rd_basic'],
      weights: 'given',
      own: { staff: 9 },
      aggregate: 'geometric',
    };
    const definition = parseDefinition(engine.yaml(choice));
    expect(definition.indicators.length).toBe(columns().length - 1);
    const { uncertainty: _, ...single } = definition;
    const { units, periods, columns: figures } = view.data;
    const { rows } = computeIndex(single, indexDataFrom(single, { ...figures, place: units, year: periods }));
    const { scores } = engine.picture(choice, '2023');
    expect(rows.map(({ unit, score, rank }) => [unit, score, rank])).toEqual(
      scores.map(({ place, score, rank }) => [place, score, rank]),
    );
  });

  it('answers the same whatever was asked before', () => {
    const choices: Choice[] = [
      untouched,
      { ...untouched, weights: 'critic' },
      { ...untouched, normalise: 'rank', aggregate: 'arithmetic' },
      { ...untouched, without: ['rd'], weights: 'pca' },
      { ...untouched, weights: 'given', own: { rd: 9 } },
      { ...untouched, weights: 'given', own: { rd: 2, staff: 0 } },
    ];
    for (const choice of [...choices, ...choices.toReversed()]) {
      const fresh = openIndex(view);
      expect(engine.picture(choice, '2020')).toEqual(fresh.picture(choice, '2020'));
      expect(engine.ranges(choice)).toEqual(fresh.ranges(choice));
      expect(engine.methods(choice, '2020')).toEqual(fresh.methods(choice, '2020'));
    }
  });

  it('gives the ranges that composite gives for the exported definition', () => {
    const choice: Choice = { ...untouched, weights: 'equal', without: ['staff'] };
    engine.ranges(untouched);
    const definition = parseDefinition(engine.yaml(choice));
    const { units, periods, columns: figures } = view.data;
    const { rows } = computeIndex(definition, indexDataFrom(definition, { ...figures, place: units, year: periods }));
    expect(engine.ranges(choice).intervals).toEqual(rows.map(({ rankInterval }) => rankInterval));
  });

  it('tells the range of each rank from as many ways as the definition asks for', () => {
    const { intervals, runs, meanShift } = engine.ranges(untouched);
    expect(runs).toBe((view.definition as { uncertainty: { runs: number } }).uncertainty.runs);
    expect(meanShift).toBeGreaterThan(0);
    expect(intervals.length).toBe(view.data.units.length);
    for (const [low, high] of intervals) {
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeGreaterThanOrEqual(low);
      expect(high).toBeLessThanOrEqual(31);
    }
  });

  it('shares what each place lacks out among the indicators', () => {
    const { sheet, imputed } = engine.picture(untouched, '2017');
    expect([sheet.year, sheet.places.length, sheet.columns]).toEqual(['2017', 31, columns()]);
    for (const row of sheet.obstacles) expect(sum(row)).toBeCloseTo(1, 12);
    // High technology was not published for 2017: what stands there is an estimate, and told to be one.
    const estimated = imputed.filter(({ period, column }) => period === '2017' && column === 'hightech_revenue');
    expect(estimated.length).toBe(31);
    expect(estimated[0]!.from).toEqual(['2016', '2018']);
  });

  it('follows distribution, gaps and neighbours over the years', () => {
    const { years, ridge, gaps, spread, moran } = engine.development(untouched);
    const { scores } = engine.picture(untouched, '2023');
    expect(years.length).toBe(14);
    const step = ridge.grid[1]! - ridge.grid[0]!;
    for (const density of ridge.densities) expect(sum(density) * step).toBeCloseTo(1, 2);
    for (const { gini, within, between, transvariation } of gaps!)
      expect(within + between + transvariation).toBeCloseTo(gini, 12);
    // By hand for the last year: the spread, and Moran's I with each neighbour weighing the same.
    const last = new Map(scores.filter(({ year }) => year === years.at(-1)).map(({ place, score }) => [place, score]));
    const mean = sum([...last.values()]) / last.size;
    const squares = sum([...last.values()].map((score) => (score - mean) ** 2));
    expect(spread!.variation.values.at(-1)).toBeCloseTo(Math.sqrt(squares / (last.size - 1)) / mean, 10);
    const logs = [...last.values()].map(Math.log);
    const ofLogs = sum(logs.map((log) => (log - sum(logs) / logs.length) ** 2));
    expect(spread!.logarithms!.values.at(-1)).toBeCloseTo(Math.sqrt(ofLogs / (logs.length - 1)), 10);
    const neighbours = (place: string) =>
      view.borders.flatMap(({ between: [a, b] }) => (a === place ? [b] : b === place ? [a] : []));
    const crossed = [...last].map(([place, score]) => {
      const lag = sum(neighbours(place).map((other) => last.get(other)! - mean)) / neighbours(place).length;
      return (score - mean) * lag;
    });
    expect(moran.at(-1)!.statistic).toBeCloseTo(sum(crossed) / squares, 10);
  });

  it('says nothing of shares of scores that go below zero', () => {
    const choice: Choice = { ...untouched, normalise: 'z-score', aggregate: 'arithmetic' };
    expect(engine.development(choice).gaps).toBeNull();
  });

  it('changes one step at a time to see how ranks move', () => {
    const { methods, correlations, places } = engine.methods(untouched, '2023');
    expect(methods[0]).toEqual({ step: 'chosen', word: '' });
    expect(methods.map(({ word }) => word)).not.toContain('entropy');
    expect(correlations[0]).toBeCloseTo(1, 12);
    const { scores } = engine.picture(untouched, '2023');
    const own = new Map(scores.filter(({ year }) => year === '2023').map(({ place, rank }) => [place, rank]));
    for (const { place, ranks } of places) {
      expect(ranks.length).toBe(methods.length);
      expect(ranks[0]).toBe(own.get(place));
    }
    const critic = methods.findIndex(({ word }) => word === 'critic');
    const chosen = engine.picture({ ...untouched, weights: 'critic' }, '2023').scores;
    expect(places.map(({ place, ranks }) => [place, ranks[critic]])).toEqual(
      chosen.filter(({ year }) => year === '2023').map(({ place, rank }) => [place, rank]),
    );
  });

  it('refuses choices that do not go together, and says which would', () => {
    expect(() => engine.picture({ ...untouched, normalise: 'z-score', aggregate: 'geometric' }, '2023')).toThrow(
      'does not go with geometric',
    );
    const { fitting } = engine.picture({ ...untouched, normalise: 'z-score' }, '2023');
    expect(fitting.aggregate).toContain('arithmetic');
    expect(fitting.aggregate).not.toContain('geometric');
  });
});
