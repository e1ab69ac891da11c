import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMatrix } from '../../test/arbitrary-matrix.js';
import { technologyAchievement } from '../../test/technology-achievement.js';
import { sum } from '../matrix/moments.js';
import { correlationMatrix } from './correlation-matrix.js';
import { componentsKept, principalComponents } from './principal-components.js';

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
