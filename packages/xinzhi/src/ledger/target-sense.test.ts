import { metricById } from '@xinzhi/vocabulary';
import { describe, expect, it } from 'vitest';
import { reaches } from './reach.js';
import type { Stated } from './stated.js';
import { targetSense } from './target-sense.js';

const metric = (id: string) => metricById(id) ?? expect.fail(`no metric ${id}`);
const about = (low: number, resolution: number): Stated => ({ comparator: '~', low, high: null, resolution });

describe('what it takes to reach a target', () => {
  it('takes the better direction of the metric where the words leave it open', () => {
    expect(targetSense('~', metric('gdp.growth'))).toBe('floor');
    expect(targetSense('=', metric('unemployment.rate'))).toBe('ceiling');
    expect(targetSense('~', metric('cpi.inflation'))).toBe('ceiling');
    expect(targetSense('..', metric('gdp.growth'))).toBe('floor');
    expect(targetSense('=', metric('m2.growth'))).toBe('level');
  });

  it('takes the words where they say it', () => {
    expect(targetSense('<=', metric('gdp.growth'))).toBe('ceiling');
    expect(targetSense('>', metric('unemployment.rate'))).toBe('floor');
  });

  it('lets growth above the target count as reached, and unemployment below it', () => {
    expect(reaches(about(5, 1), 'floor', 8.4)).toBe(true);
    expect(reaches(about(5, 1), 'floor', 3.4)).toBe(false);
    expect(reaches(about(5.5, 0.1), 'ceiling', 4.0)).toBe(true);
    expect(reaches(about(5.5, 0.1), 'ceiling', 5.7)).toBe(false);
    expect(reaches(about(5.5, 0.1), 'level', 4.0)).toBe(false);
    expect(reaches({ comparator: '..', low: 5, high: 5.5, resolution: 0.1 }, 'floor', 6)).toBe(true);
  });
});
