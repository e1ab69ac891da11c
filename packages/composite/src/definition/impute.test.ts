import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import type { IndexData } from './index-data.js';
import { parseDefinition } from './parse-definition.js';

/** Three provinces, four years; the second column has no 2012, C has no value of its own in 2010 and 2011. */
const years = ['2010', '2011', '2012', '2014'];
const panel: IndexData = {
  units: ['A', 'B', 'C'].flatMap((unit) => years.map(() => unit)),
  periods: ['A', 'B', 'C'].flatMap(() => years),
  matrix: [
    [1, 10],
    [2, 20],
    [3, null],
    [5, 50],
    [9, 30],
    [8, 30],
    [7, null],
    [5, 60],
    [2, null],
    [2, null],
    [3, null],
    [4, 12],
  ],
  columns: { people: [1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4] },
  labels: { region: ['e', 'e', 'e', 'e', 'w', 'w', 'w', 'w', 'w', 'w', 'w', 'w'] },
};

const define = (imputation: string, second = '') =>
  parseDefinition(
    `title: T\nunit: place\nperiod: year\nimputation: ${imputation}\nindicators:\n  - { column: rd }\n  - { column: sales${second} }\n`,
  );
const cells = (imputation: string, data: IndexData = panel, second = '') =>
  computeIndex(define(imputation, second), data).imputed;

describe('imputation in an index', () => {
  it('reports every filled cell: where, what, how, from what', () => {
    expect(cells('interpolate')).toEqual([
      { unit: 'A', period: '2012', column: 'sales', value: 30, method: 'interpolate', from: ['2011', '2014'] },
      { unit: 'B', period: '2012', column: 'sales', value: 40, method: 'interpolate', from: ['2011', '2014'] },
      { unit: 'C', period: '2010', column: 'sales', value: 12, method: 'nearest', from: ['2014'] },
      { unit: 'C', period: '2011', column: 'sales', value: 12, method: 'nearest', from: ['2014'] },
      { unit: 'C', period: '2012', column: 'sales', value: 12, method: 'nearest', from: ['2014'] },
    ]);
  });

  it('does not mind the order of rows', () => {
    const order = panel.units.map((_, i) => i).reverse();
    const pick = <Value>(values: readonly Value[]): Value[] => order.map((i) => values[i]!);
    const turned = { units: pick(panel.units), periods: pick(panel.periods!), matrix: pick(panel.matrix) };
    const sorted = (found: ReturnType<typeof cells>) =>
      found.toSorted((a, b) => `${a.unit}${a.period}`.localeCompare(`${b.unit}${b.period}`));
    expect(sorted(cells('interpolate', turned))).toEqual(cells('interpolate'));
  });

  it('fills by peers within the period, named by a column', () => {
    const found = cells('{ method: median, peers: region }', {
      ...panel,
      matrix: panel.matrix.map((row, i) => (i === 9 ? [2, null] : row.map((value) => value ?? 15))),
    });
    expect(found).toEqual([{ unit: 'C', period: '2011', column: 'sales', value: 30, method: 'median', from: ['B'] }]);
  });

  it('fills by a regression on other indicators, after denominators', () => {
    const [cell] = cells('{ method: regression, on: [rd] }', {
      ...panel,
      matrix: panel.matrix.map(([rd], i) => [rd!, i === 3 ? null : 7 - 2 * rd!]),
    });
    expect(cell).toMatchObject({
      unit: 'A',
      period: '2014',
      value: expect.closeTo(-3, 10),
      method: 'regression',
      from: ['rd'],
    });
  });

  it('imputes what the denominator leaves: value over denominator, as reported', () => {
    const [, b] = cells('interpolate', panel, ', denominator: people, scale: 100');
    expect(b).toMatchObject({ unit: 'B', value: 2000 });
  });

  it("lets an indicator's own imputation go first", () => {
    expect(cells('none', panel, ', imputation: nearest')[0]).toMatchObject({ unit: 'A', value: 20, from: ['2011'] });
  });

  it('names the gap that nobody filled, and what to do', () => {
    expect(() => cells('none')).toThrow(
      "indicator 'sales': A, 2012 has no value (and 4 more): fill it in, leave the unit or the indicator out, or state an imputation",
    );
    const without = { ...panel, columns: { people: panel.columns!.people!.map((n, i) => (i === 5 ? null : n)) } };
    expect(() =>
      cells('none', { ...without, matrix: panel.matrix.map((row) => row.map((x) => x ?? 1)) }, ', denominator: people'),
    ).toThrow("B, 2011 has no value of its denominator 'people'");
  });

  it('says in which row of the data the gap stands', () => {
    try {
      cells('none');
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ indicator: "'sales'", row: 2 });
    }
  });

  it('names a unit without data, an edge, a year without any value, a regression that cannot be', () => {
    const empty = { ...panel, matrix: panel.matrix.map(([rd, sales], i) => [rd!, i > 7 ? null : sales!]) };
    expect(() => cells('interpolate', empty)).toThrow(
      "indicator 'sales': C: there is no value in any period; leave the unit",
    );
    expect(() => cells('{ method: interpolate, edges: refuse }')).toThrow("indicator 'sales': C: 3 gaps lie before");
    expect(() => cells('{ method: mean }')).toThrow(
      "indicator 'sales': cannot be filled by the mean of its peers in 2012: no unit has a value; interpolate it",
    );
    expect(() => cells('{ method: mean, peers: size }')).toThrow("no column 'size'");
    expect(() => cells('{ method: regression, on: [rd, rd] }', { ...panel })).toThrow('perfectly collinear');
    expect(() => cells('{ method: regression, on: [wages] }')).toThrow("no column 'wages'");
  });

  it('refuses to look along time where there are no periods', () => {
    expect(() => parseDefinition('title: T\nunit: u\nimputation: nearest\nindicators: [{column: a}]')).toThrow(
      'line 3: imputation: nearest needs periods',
    );
  });
});
