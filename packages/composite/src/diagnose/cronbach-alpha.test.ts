import { describe, expect, it } from 'vitest';
import { indicators, technologyAchievement } from '../../test/technology-achievement.js';
import { zScore } from '../normalise/z-score.js';
import { cronbachAlpha } from './cronbach-alpha.js';

const standard = zScore(technologyAchievement);

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
