import { describe, expect, it } from 'vitest';
import { readBaseline } from '../read-baseline.js';
import { baselineDirectory } from '../seed-baseline.js';

const { series } = readBaseline(baselineDirectory());
const points = (id: string) => new Map(series.find((one) => one.id === id)?.points ?? []);

describe('the China Innovation Index in the baseline', () => {
  const published = points('innovation.index.china/CHN/base-2015/nbs-cii');

  it('is as published', () => {
    expect([published.get('2022'), published.get('2023'), published.get('2024')]).toEqual([155.7, 165.3, 174.2]);
    expect(points('innovation.index.china/CHN/base-2005/nbs-cii').get('2021')).toBe(264.6);
  });

  it('follows from its published parts to the tenth that they are rounded to', () => {
    for (const base of ['2005', '2015']) {
      const whole = points(`innovation.index.china/CHN/base-${base}/nbs-cii`);
      const mean = points(`innovation.index.china/CHN/mean-${base}/nbs-cii`);
      expect(mean.size).toBeGreaterThan(2);
      for (const [year, value] of mean)
        expect(Math.abs(value - (whole.get(year) ?? 0)), year).toBeLessThanOrEqual(0.051);
    }
    const environment = points('innovation.index.environment/CHN/base-2005/nbs-cii');
    const chained = points('innovation.index.environment/CHN/chained-here/nbs-cii');
    expect(chained.size).toBe(8);
    for (const [year, value] of chained)
      expect(Math.abs(value - (environment.get(year) ?? 0)), year).toBeLessThan(0.15);
  });
});
