import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import { parseDefinition } from './parse-definition.js';

const places = {
  units: ['A', 'B', 'C', 'D'],
  matrix: [
    [4, 1],
    [3, 2],
    [2, 3],
    [1, 5],
  ],
};

const definition = (lines: string) =>
  parseDefinition(
    `title: Trial\nunit: place\nindicators:\n  - column: one\n  - column: two\n    direction: negative\n${lines}`,
  );

describe('computeIndex', () => {
  it('normalises, weighs, adds up and ranks', () => {
    const { rows, weights } = computeIndex(definition('weights: equal'), places);
    expect(weights).toEqual([
      { column: 'one', label: 'one', weight: 0.5, effective: 0.5, parent: null, period: null },
      { column: 'two', label: 'two', weight: 0.5, effective: 0.5, parent: null, period: null },
    ]);
    expect(rows.map(({ score }) => score)).toEqual([
      1,
      expect.closeTo((2 / 3 + 3 / 4) / 2, 12),
      expect.closeTo((1 / 3 + 1 / 2) / 2, 12),
      0,
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
    expect(rows[0]!.rankInterval).toBeNull();
  });

  it('takes weights that are given', () => {
    const given = parseDefinition(
      'title: T\nunit: u\nweights: given\nindicators:\n  - {column: a, weight: 3}\n  - {column: b, weight: 1}',
    );
    const { rows } = computeIndex(given, {
      units: ['x', 'y'],
      matrix: [
        [1, 0],
        [0, 1],
      ],
    });
    expect(rows.map(({ score }) => score)).toEqual([0.75, 0.25]);
  });

  it('keeps a panel comparable: one scale and one set of weights, ranks within each period', () => {
    const panel = { units: ['A', 'B', 'A', 'B'], periods: ['2001', '2001', '2002', '2002'], matrix: places.matrix };
    const { rows } = computeIndex(definition('period: year\nweights: entropy'), panel);
    expect(rows.map(({ period, rank }) => [period, rank])).toEqual([
      ['2001', 1],
      ['2001', 2],
      ['2002', 1],
      ['2002', 2],
    ]);
    expect(rows[1]!.score).toBeGreaterThan(rows[2]!.score);
  });

  it('gives a unit that leads in everything the first rank in every run', () => {
    const uncertain = definition(
      'uncertainty: {runs: 200, weights: [entropy, critic], aggregate: [topsis], normalise: [z-score]}',
    );
    const { rows, steps } = computeIndex(uncertain, places);
    expect(rows.map(({ rankInterval }) => rankInterval)).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(Object.fromEntries(steps.map(({ step, varied }) => [step, varied]))).toEqual({
      imputation: null,
      outliers: null,
      normalisation: 'min-max, z-score',
      weighting: 'equal, entropy, critic; ± 25 %',
      aggregation: 'arithmetic, topsis',
      indicators: null,
    });
  });

  it('widens the interval of units that trade one strength for another, and repeats itself', () => {
    // A has all of one and C all of the other: whose weight is larger leads. B stays in the middle but for a hair's breadth.
    const traded = {
      units: ['A', 'B', 'C'],
      matrix: [
        [10, 10],
        [5.1, 5],
        [0, 0],
      ],
    };
    const uncertain = definition('uncertainty: {runs: 400, seed: 7, weightNoise: 0.5}');
    const first = computeIndex(uncertain, traded);
    expect(first.rows.map(({ rankInterval }) => rankInterval)).toEqual([
      [1, 3],
      [2, 2],
      [1, 3],
    ]);
    expect(computeIndex(uncertain, traded)).toEqual(first);
  });

  it('says what is wrong with data', () => {
    expect(() => computeIndex(definition(''), { units: ['A'], matrix: [[1, 2]] })).toThrow(
      '1 units cannot be compared',
    );
    expect(() =>
      computeIndex(definition(''), {
        units: ['A', 'B'],
        matrix: [
          [1, 2],
          [1, 3],
        ],
      }),
    ).toThrow("indicator 'one': constant");
    expect(() => computeIndex(definition(''), { units: ['A', 'B'], matrix: [[1], [2]] })).toThrow(
      '1 columns for 2 indicators',
    );
  });
});
