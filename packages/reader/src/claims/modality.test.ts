import { describe, expect, it } from 'vitest';
import { isEstimatedAfter, isPlainPast, opensTargets, statedModality } from './modality.js';

describe('statedModality', () => {
  it.each([
    ['今年经济增长预期目标为', 'target'],
    ['力争生产总值增长', 'target'],
    ['预计全年生产总值增长', 'estimate'],
    ['全年生产总值增长', null],
    ['超额完成了全年增长目标', 'observed'],
    ['初步核算，生产总值增长', 'observed'],
  ] as const)('%s', (words, modality) => {
    expect(statedModality(words, 'zh')).toBe(modality);
  });

  it.each([
    ['The city aims to raise spending by', 'target'],
    ['Output is projected to reach', 'estimate'],
    ['Exports will grow by', 'target'],
    ['Exports grew by', null],
  ] as const)('%s', (words, modality) => {
    expect(statedModality(words, 'en')).toBe(modality);
  });
});

describe('opensTargets', () => {
  it('opens at a list of aims, not at a word of aiming', () => {
    expect(opensTargets('今年发展主要预期目标是：', 'zh')).toBe(true);
    expect(opensTargets('圆满实现主要预期目标，', 'zh')).toBe(false);
    expect(opensTargets('构建了发展目标政策体系', 'zh')).toBe(false);
    expect(opensTargets('The main targets for this year are as follows:', 'en')).toBe(true);
    expect(opensTargets('The target was met.', 'en')).toBe(false);
  });
});

describe('isPlainPast', () => {
  it.each([
    ['In May, exports rose ', true],
    ['The project office said that output rose ', true],
    ['Exports, which are expected to slow, rose ', true],
    ['While growth could weaken, sales climbed to ', true],
    ['The bureau estimates that exports rose ', false],
    ['Exports rose an estimated ', false],
    ['Exports are projected to grow by ', false],
    ['Exports may rise by ', false],
  ])('%s', (words, plain) => {
    expect(isPlainPast(words)).toBe(plain);
  });

  it('sees the estimating word behind the number', () => {
    expect(isEstimatedAfter(' in March, the institute estimated.')).toBe(true);
    expect(isEstimatedAfter(' in March, the ministry said.')).toBe(false);
  });
});
