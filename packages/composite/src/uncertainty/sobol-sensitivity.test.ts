import { describe, expect, it } from 'vitest';
import { compileIndex } from '../definition/compile-index.js';
import { parseDefinition } from '../definition/parse-definition.js';
import { sobolSensitivity } from './sobol-sensitivity.js';

const units = ['A', 'B', 'C', 'D'];
const matrix = [
  [4, 1],
  [3, 9],
  [2, 3],
  [1, 5],
];
const index = (lines: string) =>
  compileIndex(parseDefinition(`title: Trial\nunit: place\nindicators: [{ column: one }, { column: two }]\n${lines}`), {
    units,
    matrix,
  });

describe('sobolSensitivity', () => {
  it('gives a step that alone varies all of the variance', () => {
    const { factors, rows, evaluations, steps } = sobolSensitivity(
      index('uncertainty: { weightNoise: 0, aggregate: [topsis] }\nsensitivity: { samples: 256, of: score }'),
    );
    expect(factors).toEqual(['aggregation']);
    expect(evaluations).toBe(256 * 3);
    expect(steps).toMatchObject({ aggregate: 'arithmetic, topsis', weights: null, normalise: null });
    const changed = rows.filter(({ factors: found }) => found !== null);
    expect(changed.length).toBeGreaterThan(0);
    for (const { factors: found } of changed) {
      expect(found![0]!.first.value).toBeCloseTo(1, 1);
      expect(found![0]!.total.value).toBeCloseTo(1, 1);
    }
  });

  it('shares the variance of scores that are sums among the weights’ noise and a scale that only shifts them', () => {
    // Min–max to [0, 1] or to [10, 11]: every score moves by 10, whatever weights are. Its variance is 25.
    const { rows, meanShift } = sobolSensitivity(
      index(
        'uncertainty: { weightNoise: 0.25, normalise: [{ method: min-max, range: [10, 11] }] }\nsensitivity: { samples: 2048, of: score }',
      ),
    );
    for (const { variance, factors } of rows) {
      expect(variance).toBeCloseTo(25, 1);
      expect(factors!.map(({ factor }) => factor)).toEqual(['normalisation', 'noise in weights']);
      expect(factors![0]!.first.value).toBeCloseTo(1, 2);
      expect(factors![1]!.total.value).toBeLessThan(0.001);
    }
    // Ranks move by weights alone, if they move.
    if (meanShift.factors) expect(meanShift.factors[0]!.total.value).toBe(0);
  });

  it('merges normalisation with aggregation where not all pairs go together', () => {
    const { factors } = sobolSensitivity(
      index(
        'shift: 0.01\nuncertainty: { weightNoise: 0.1, normalise: [z-score], aggregate: [geometric] }\nsensitivity: { samples: 64 }',
      ),
    );
    expect(factors).toEqual(['normalisation with aggregation', 'noise in weights']);
  });

  it('has no indices for a unit whose rank never changes', () => {
    const { rows, of } = sobolSensitivity(index('uncertainty: { weightNoise: 0.05 }\nsensitivity: { samples: 64 }'));
    expect(of).toBe('rank');
    expect(rows[1]).toEqual({ mean: 1, variance: 0, factors: null });
  });

  it('refuses to look for what moves results where nothing varies', () => {
    expect(() => sobolSensitivity(index('uncertainty: { weightNoise: 0 }\nsensitivity: {}'))).toThrow('nothing varies');
  });
});
