import { describe, expect, it } from 'vitest';
import { technologyAchievement } from '../../test/technology-achievement.js';
import { samplingAdequacy } from './sampling-adequacy.js';

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
