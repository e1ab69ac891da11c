import { describe, expect, it } from 'vitest';
import { indicators, technologyAchievement } from '../../test/technology-achievement.js';
import { correlationMatrix } from './correlation-matrix.js';

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
    expect(
      correlationMatrix([
        [1e-200, 1],
        [2e-200, 2],
      ])[0]![1],
    ).toBe(1);
  });
});
