import { describe, expect, it } from 'vitest';
import { captionCredits, closingOpeners, furniturePatterns } from './furniture-vocabulary.js';

const patterns = [...furniturePatterns, ...closingOpeners, ...captionCredits];

describe('the vocabulary of furniture', () => {
  it.each([
    '一、加快发展数字经济',
    '大力发展现代农业',
    '做好记者站的工作',
    'Home appliances sell well abroad',
    'By the river stands an old mill, and people like it there.',
    '2026年重点工作',
    '来源地证明制度要改一改，让企业少跑路。'.repeat(3),
  ])('leaves the text alone: %s', (line) => {
    expect(patterns.filter(({ pattern }) => pattern.test(line))).toEqual([]);
  });
});
