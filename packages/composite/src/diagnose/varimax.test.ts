import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { technologyAchievement } from '../../test/technology-achievement.js';
import { sum } from '../matrix/moments.js';
import { principalComponents } from './principal-components.js';
import { varimax } from './varimax.js';

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
