import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { indicators, technologyAchievement } from '../../test/technology-achievement.js';
import { sum } from '../matrix/moments.js';
import { zScore } from '../normalise/z-score.js';
import { correlationMatrix } from './correlation-matrix.js';
import { correlationStructure } from './correlation-structure.js';
import { cronbachAlpha } from './cronbach-alpha.js';
import { componentsKept, principalComponents } from './principal-components.js';
import { samplingAdequacy } from './sampling-adequacy.js';
import { varimax } from './varimax.js';

const standard = zScore(technologyAchievement);

describe('correlationMatrix', () => {
  it('is symmetric, with ones on the diagonal, and turns signs with directions', () => {
    const plain = correlationMatrix(technologyAchievement);
    const turned = correlationMatrix(technologyAchievement, {
      directions: indicators.map((_, j) => (j === 0 ? 'negative' : 'positive')),
    });
    plain.forEach((row, j) => {
      expect(row[j]).toBe(1);
      row.forEach((value, k) => {
        expect(value).toBe(plain[k]![j]);
        const sign = (j === 0) !== (k === 0) ? -1 : 1;
        expect(turned[j]![k]).toBeCloseTo(sign * value, 12);
      });
    });
    expect(() => correlationMatrix([[1], [1]], { names: ["'rd'"] })).toThrow("indicator 'rd': constant (1)");
    expect(() =>
      correlationMatrix([
        [1e-200, 1],
        [2e-200, 2],
      ]),
    ).toThrow('indicator 2: its correlation with 1 is undefined');
  });
});

describe('principalComponents', () => {
  it("explains the variance of technology achievement as the Handbook's table 16 does", () => {
    const { shares, eigenvalues } = principalComponents(technologyAchievement);
    [41.9, 21.8, 12.3, 11.1, 6, 3.7, 2.2, 0.9].forEach((percent, k) => {
      // The printed data are rounded: the fifth share comes to 5.89.
      expect(Math.abs(shares[k]! * 100 - percent)).toBeLessThan(0.12);
    });
    expect(sum(eigenvalues)).toBeCloseTo(8, 12);
  });

  it('has loadings that give the correlations back', () => {
    fc.assert(
      fc.property(arbitraryMatrix, (matrix) => {
        const { loadings } = principalComponents(matrix);
        correlationMatrix(matrix).forEach((row, j) => {
          row.forEach((value, k) => {
            expect(sum(loadings[j]!.map((loading, c) => loading * loadings[k]![c]!))).toBeCloseTo(value, 8);
          });
        });
      }),
    );
  });

  it('keeps components by each rule', () => {
    const components = principalComponents(technologyAchievement);
    expect(componentsKept(components, { eigenvalue: 1 })).toBe(2);
    expect(componentsKept(components, { share: 0.1 })).toBe(4);
    expect(componentsKept(components, { cumulative: 0.85 })).toBe(4);
    expect(componentsKept(components, { cumulative: 0.85, count: 3 })).toBe(3);
    expect(componentsKept(components, { eigenvalue: 9 })).toBe(1);
    expect(() => componentsKept(components, { count: 9 })).toThrow('9 components cannot be kept of 8');
    // Two indicators that say the same leave nothing for a second component.
    expect(
      componentsKept(
        principalComponents([
          [1, 2],
          [2, 4],
          [5, 10],
        ]),
        {},
      ),
    ).toBe(1);
  });
});

describe('varimax', () => {
  it("turns technology achievement to the Handbook's table 17", () => {
    const { loadings } = principalComponents(technologyAchievement);
    const rotated = varimax(loadings.map((row) => row.slice(0, 4)));
    const patents = rotated[0]!.map(Math.abs).sort((a, b) => b - a);
    expect(patents[0]).toBeCloseTo(0.97, 2);
    for (const loading of patents.slice(1)) expect(loading).toBeLessThan(0.08);
    const explained = [0, 1, 2, 3].map((k) => sum(rotated.map((row) => row[k]! ** 2)));
    const shares = explained.map((value) => value / sum(explained)).sort((a, b) => b - a);
    [0.38, 0.25, 0.2, 0.17].forEach((share, k) => {
      expect(Math.abs(shares[k]! - share)).toBeLessThan(0.01);
    });
  });

  it('keeps communalities, and finds a structure that was only turned away', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 1.5, noNaN: true }), (angle) => {
        const simple = [
          [0.9, 0],
          [0.8, 0],
          [0, 0.7],
          [0, 0.6],
        ];
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const turned = simple.map(([x, y]) => [x! * cos - y! * sin, x! * sin + y! * cos]);
        const found = varimax(turned);
        found.forEach((row, i) => {
          expect(Math.hypot(...row)).toBeCloseTo(Math.hypot(...simple[i]!), 10);
          expect(Math.min(...row.map(Math.abs))).toBeCloseTo(0, 6);
        });
      }),
    );
  });
});

describe('cronbachAlpha', () => {
  it("gives the Handbook's 0.70 for technology achievement, and 0.77 without technology exports", () => {
    expect(cronbachAlpha(standard)).toBeCloseTo(0.7, 2);
    expect(cronbachAlpha(standard.map((row) => row.filter((_, j) => indicators[j] !== 'exports')))).toBeCloseTo(
      0.774,
      3,
    );
  });

  it('is 1 for copies and undefined for opposites', () => {
    expect(
      cronbachAlpha([
        [1, 1, 1],
        [3, 3, 3],
        [4, 4, 4],
      ]),
    ).toBeCloseTo(1, 12);
    expect(() =>
      cronbachAlpha([
        [1, -1],
        [3, -3],
      ]),
    ).toThrow('add up to the same for every unit');
    expect(
      cronbachAlpha(
        [
          [1, -1],
          [3, -3],
        ],
        { directions: ['positive', 'negative'] },
      ),
    ).toBeCloseTo(1, 12);
    expect(() => cronbachAlpha([[1], [2]])).toThrow('two indicators or more');
  });
});

describe('correlationStructure', () => {
  const rows = [
    [1, 2.1, 9, 4],
    [2, 3.9, 7, 1],
    [3, 6.2, 6, 5],
    [4, 7.9, 2, 2],
  ];
  const names = ['rd', 'staff', 'loss', 'art'];

  it('flags pairs that repeat each other, and indicators against their group', () => {
    const found = correlationStructure(rows, { names, groups: ['science', 'science', 'science', 'other'] });
    expect(found.collinear.map(({ pair }) => pair)).toEqual([
      ['rd', 'staff'],
      ['rd', 'loss'],
      ['staff', 'loss'],
    ]);
    expect(found.collinear[1]!.correlation).toBeLessThan(-0.9);
    expect(found.againstGroup).toEqual(['loss']);
    expect(found.withGroup[3]).toEqual({ indicator: 'art', group: 'other', correlation: null });
    expect(found.alpha.groups.other).toBeNull();
    expect(found.alpha.groups.science).toBeLessThan(0.5);
  });

  it('is content once the direction is right', () => {
    const found = correlationStructure(rows, {
      names,
      groups: ['science', 'science', 'science', 'other'],
      directions: ['positive', 'positive', 'negative', 'positive'],
    });
    expect(found.againstGroup).toEqual([]);
    expect(found.alpha.groups.science).toBeGreaterThan(0.9);
  });

  it('says nothing where there is nothing to say', () => {
    const opposites = correlationStructure([
      [1, -1],
      [2, -2],
      [4, -4],
    ]);
    expect(opposites.alpha.all).toBeNull();
    expect(opposites.againstGroup).toEqual(['1', '2']);
    expect(() => correlationStructure(rows, { groups: ['a'] })).toThrow('1 groups for 4 indicators');
  });
});

describe('samplingAdequacy', () => {
  it('agrees with NumPy and SciPy on technology achievement', () => {
    // numpy.linalg.inv, slogdet and scipy.stats.chi2.sf on the same numbers.
    const { kmo, byIndicator, bartlett } = samplingAdequacy(technologyAchievement);
    expect(kmo).toBeCloseTo(0.5005672252709312, 10);
    expect(byIndicator[2]).toBeCloseTo(0.6825173625569948, 10);
    expect(bartlett).toEqual({
      chiSquare: expect.closeTo(85.9307629752323, 9),
      degrees: 28,
      probability: expect.closeTo(8.460601185390529e-8, 16),
    });
  });

  it('names perfect collinearity', () => {
    const twins = technologyAchievement.map(([a, b]) => [a!, b!, 2 * a! - 1]);
    expect(() => samplingAdequacy(twins, { names: ['rd', 'staff', 'copy'] })).toThrow(
      'perfect collinearity between rd, copy:',
    );
    expect(() =>
      samplingAdequacy([
        [1, 2, 3],
        [2, 5, 1],
      ]),
    ).toThrow('(2 units for 3 indicators)');
    expect(() => samplingAdequacy([[1], [2]])).toThrow('two indicators or more');
  });
});
