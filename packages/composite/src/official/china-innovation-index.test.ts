import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaInnovationIndex, innovationDomain } from './china-innovation-index.js';

// Indices of five indicators of the environment domain, 2005–2012, as the National Bureau of Statistics published them:
// graduates in the labour force, GDP per person, informatisation, science in the budget, firms with the tax deduction.
const environment = [
  [100, 100, 100, 100, 100],
  [111.9, 112.1, 103.7, 106.2, 98.7],
  [121.2, 127.3, 107.4, 107.9, 99.0],
  [123.7, 138.9, 111.1, 104.8, 98.2],
  [134.3, 150.9, 115.7, 107.4, 106.0],
  [161.7, 165.9, 120.0, 116.4, 103.0],
  [184.7, 180.4, 124.3, 114.1, 106.3],
  [194.7, 193.8, 128.4, 113.0, 113.5],
];

describe('a domain of the China Innovation Index', () => {
  it('is the published environment index of 2005–2012, to a tenth as indices rounded to tenths allow', () => {
    const published = [100, 106.4, 112.1, 114.4, 121.7, 131.0, 138.1, 144.0];
    const index = innovationDomain(environment);
    expect(index.map((value) => Number(value.toFixed(1)))).toEqual([
      100, 106.4, 112.1, 114.5, 121.7, 131, 138.1, 144.1,
    ]);
    index.forEach((value, year) => {
      expect(Math.abs(value - published[year]!)).toBeLessThan(0.15);
    });
  });

  it('is the growth of the indicator itself where there is only one', () => {
    expect(innovationDomain([[20], [30], [15]]).map((value) => Number(value.toFixed(9)))).toEqual([100, 150, 75]);
  });

  const panel = fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.double({ min: 0.1, max: 1e6, noNaN: true }), { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 8,
    }),
  );

  it('does not depend on the units of the indicators', () => {
    fc.assert(
      fc.property(panel, fc.double({ min: 0.01, max: 1000, noNaN: true }), (rows, unit) => {
        const scaled = innovationDomain(rows.map(([first = 0, ...rest]) => [first * unit, ...rest]));
        innovationDomain(rows).forEach((value, year) => {
          expect(scaled[year]! / value).toBeCloseTo(1, 8);
        });
      }),
    );
  });

  it('returns to its start where the indicators do: up and down are symmetric', () => {
    fc.assert(
      fc.property(panel, (rows) => {
        const thereAndBack = innovationDomain([...rows, ...rows.toReversed().slice(1)]);
        expect(thereAndBack.at(-1)).toBeCloseTo(100, 6);
      }),
    );
  });

  it('names what it cannot grow from', () => {
    const names = ['patents', 'papers'];
    expect(() =>
      innovationDomain(
        [
          [1, 0],
          [2, 0],
        ],
        { names },
      ),
    ).toThrow('indicator papers: rows 1 and 2 are both zero');
    expect(() =>
      innovationDomain(
        [
          [1, 3],
          [-2, 4],
        ],
        { names },
      ),
    ).toThrow('indicator patents: -2 in row 2');
    expect(() =>
      innovationDomain(
        [
          [1, 3],
          [2, Number.NaN],
        ],
        { names },
      ),
    ).toThrow('indicator papers: row 2 is NaN');
    expect(() =>
      innovationDomain([
        [0, 0],
        [2, 3],
      ]),
    ).toThrow('growth from nothing');
  });
});

describe('the China Innovation Index', () => {
  it('is the mean of the four domains as published: 2012, 2013, 2015, 2020, 2021; 2022 and 2023 on the base of 2015', () => {
    const domains = [
      [144.0, 152.2, 164.2, 132.4],
      [150.1, 154.1, 168.4, 138.4],
      [163.7, 164.3, 208.3, 149.5],
      [266.3, 209.7, 319.8, 174.7],
      [296.2, 219.0, 353.6, 189.5],
      [160.4, 146.7, 187.5, 128.2],
      [177.1, 155.0, 199.7, 129.4],
    ];
    const published = [148.2, 152.8, 171.5, 242.6, 264.6, 155.7, 165.3];
    chinaInnovationIndex(domains).forEach((value, year) => {
      expect(Math.abs(value - published[year]!)).toBeLessThanOrEqual(0.05 + 1e-9);
    });
  });
});
