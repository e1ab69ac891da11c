import { describe, expect, it } from 'vitest';
import { computeIndex } from './compute-index.js';
import type { IndexData } from './index-data.js';
import { parseDefinition } from './parse-definition.js';

const define = (more = '', first = '') =>
  parseDefinition(`title: T\nunit: place\nindicators:\n  - { column: rd${first} }\n  - { column: tax }\n${more}`);
const places = (matrix: (number | null)[][], more: Partial<IndexData> = {}): IndexData => ({
  units: ['A', 'B', 'C', 'D'].slice(0, matrix.length),
  matrix,
  ...more,
});
const fine = [
  [1, 5],
  [2, 3],
  [4, 4],
  [3, 1],
];

describe('data that an index cannot use', () => {
  it('names a missing year and a duplicated key', () => {
    const panel = define('period: year');
    const rows = { units: ['A', 'A', 'B'], periods: ['2016', '2017', '2016'], matrix: fine.slice(0, 3) };
    expect(() => computeIndex(panel, rows)).toThrow("'B' has no row for 2017, which others have: add the row");
    expect(() => computeIndex(panel, { ...rows, periods: ['2016', '2016', '2016'] })).toThrow(
      "'A, 2016' stands in rows 1 and 2: keep one of them",
    );
    expect(() => computeIndex(define(), { units: ['A', 'B', 'A'], matrix: rows.matrix })).toThrow(
      /'A' stands in rows 1 and 3.*period: COLUMN/,
    );
    expect(() => computeIndex(panel, { units: ['A', 'B'], matrix: fine.slice(0, 2) })).toThrow(
      "the definition names 'year'",
    );
  });

  it('names a constant indicator, under each scheme that cannot weigh or scale it', () => {
    const constant = places(fine.map(([rd]) => [rd!, 5]));
    expect(() => computeIndex(define('weights: entropy'), constant)).toThrow("indicator 'tax': constant (5)");
    for (const step of ['normalise: z-score', 'weights: critic', 'weights: pca', 'weights: coefficient-of-variation'])
      expect(() => computeIndex(define(step), constant)).toThrow("indicator 'tax': constant (5)");
  });

  it('names negative values and zeros where a method needs positive ones', () => {
    const negative = places(fine.map(([rd, tax], i) => [i === 2 ? -4 : rd!, tax!]));
    expect(() => computeIndex(define('', ', transform: log'), negative)).toThrow(
      "indicator 'rd': C is -4: the transformation log needs values above zero",
    );
    expect(() => computeIndex(define('', ', transform: sqrt'), negative)).toThrow('needs values of zero or more');
    expect(() => computeIndex(define('normalise: rank\naggregate: geometric'), negative)).not.toThrow();
    expect(() => computeIndex(define('normalise: vector\naggregate: geometric'), negative)).toThrow(
      "indicator 'rd': C is -0.",
    );
  });

  it('names a denominator that is zero, missing or unknown', () => {
    const per = define('', ', denominator: people');
    expect(() => computeIndex(per, places(fine, { columns: { people: [1, 0, 1, 1] } }))).toThrow(
      "indicator 'rd': B: its denominator 'people' is 0: nothing can be divided by it",
    );
    expect(() => computeIndex(per, places(fine, { columns: { people: [1, null, 1, 1] } }))).toThrow(
      "B has no value of its denominator 'people'",
    );
    expect(() => computeIndex(per, places(fine))).toThrow("the data have no column 'people'");
    expect(() => computeIndex(per, places(fine, { columns: { people: [1, 1e-310, 1, 1] } }))).toThrow(
      'B: Infinity after denominator and scale',
    );
  });

  it('names values that are no numbers, and rows that do not match', () => {
    expect(() => computeIndex(define(), places(fine.map(([rd]) => [rd!, Number.NaN])))).toThrow(
      "indicator 'tax': A: the value is NaN",
    );
    expect(() => computeIndex(define(), places([[1, 2, 3]], { units: ['A'] }))).toThrow('1 units cannot be compared');
    expect(() => computeIndex(define(), places(fine.map((row) => [...row, 1])))).toThrow('3 columns for 2 indicators');
  });

  it('names perfect collinearity where a method fails by it', () => {
    const twins = places(fine.map(([rd]) => [rd!, 3 * rd! + 1]));
    expect(() => computeIndex(define('weights: critic'), twins)).toThrow('perfectly correlated');
    expect(computeIndex(define('weights: entropy'), twins).diagnoses[0]!.correlation!.collinear).toHaveLength(1);
  });

  it('reads when periods are from their names, so that a missing year counts', () => {
    for (const [names, value] of [
      [['2009年', '2010年', '2012年'], 2],
      [['2009', '2010', '2012'], 2],
      [['2009-Q4', '2010-Q1', '2010-Q3'], 2],
      [['2009M11', '2010-01', '2010-02'], 3],
      [['before', 'meanwhile', 'then'], 2.5],
    ] as const) {
      const panel: IndexData = {
        units: ['A', 'A', 'A', 'B', 'B', 'B'],
        periods: [names[1], names[0], names[2], ...names],
        matrix: [
          [null, 5],
          [1, 6],
          [4, 1],
          [2, 5],
          [3, 1],
          [5, 2],
        ],
      };
      const [cell] = computeIndex(define('period: year\nimputation: interpolate'), panel).imputed;
      expect(cell).toMatchObject({ unit: 'A', period: names[1], from: [names[0], names[2]] });
      expect(cell!.value).toBeCloseTo(value, 9);
    }
  });

  it('names a unit of which nothing is known, however gaps are filled', () => {
    const empty = places([
      [1, 5],
      [null, null],
      [4, 4],
      [3, 1],
    ] as (number | null)[][]);
    for (const how of ['none', 'mean', 'median'])
      expect(() => computeIndex(define(`imputation: ${how}`), empty)).toThrow(
        "'B' has no data: not one value of any indicator, so that nothing can be said of it; leave it out",
      );
    const panel: IndexData = {
      units: ['A', 'B', 'C', 'A', 'B', 'C'],
      periods: ['1', '1', '1', '2', '2', '2'],
      matrix: [
        [1, 5],
        [2, 6],
        [3, 1],
        [2, 5],
        [null, null],
        [4, 1],
      ],
    };
    expect(computeIndex(define('period: year\nimputation: mean'), panel).imputed).toHaveLength(2);
  });

  it('says in which period an indicator is constant, where each stands alone', () => {
    const panel: IndexData = {
      units: ['A', 'B', 'A', 'B'],
      periods: ['2010', '2010', '2011', '2011'],
      matrix: [
        [1, 5],
        [2, 6],
        [3, 5],
        [4, 5],
      ],
    };
    expect(() => computeIndex(define('period: year\npool: false'), panel)).toThrow(
      "indicator 'tax': in 2011: constant (5)",
    );
    expect(() => computeIndex(define('period: year\npool: false\nnormalise: rank\nweights: entropy'), panel)).toThrow(
      "indicator 'tax': in 2011: constant (5)",
    );
    expect(() => computeIndex(define('period: year'), panel)).not.toThrow();
  });

  it('asks for a solver where one is needed', () => {
    expect(() => computeIndex(define('weights: benefit-of-the-doubt'), places(fine))).toThrow(
      'await loadLinearSolver()',
    );
    expect(() =>
      computeIndex(define('uncertainty: { runs: 10, weights: [benefit-of-the-doubt] }'), places(fine)),
    ).toThrow('await loadLinearSolver()');
  });

  it('does not hold logarithms against goalposts of another unit', () => {
    const wild = places(
      [1, 2, 3, 4, 5, 1e6].map((rd, i) => [rd, i]),
      { units: [...'ABCDEF'] },
    );
    const text = (how: string) => `title: T\nunit: place\nindicators:
  - { column: rd, goalposts: [0, 10] }\n  - { column: tax, goalposts: [0, 9] }\nnormalise: goalposts\noutliers: ${how}`;
    expect(() => computeIndex(parseDefinition(text('log')), wild)).toThrow(
      "indicator 'rd': outliers have turned its values into logarithms, which goalposts cannot compare",
    );
    expect(computeIndex(parseDefinition(text('winsorise')), wild).treated).toHaveLength(1);
  });

  it('names outliers that cannot be looked for', () => {
    expect(() => computeIndex(define('outliers: winsorise'), places(fine.slice(0, 3)))).toThrow(
      "indicator 'rd': outliers: 3 values have no kurtosis",
    );
  });
});
