import { describe, expect, it } from 'vitest';
import type { Pair } from '../api/shapes.js';
import type { Labels } from '../vocabulary/labels.js';
import { evidenceValue } from './evidence-value.js';

const labels = { unit: (id: string) => id } as unknown as Labels;
const evidence = { series: 'growth', definition: '', value: 1.24, period: '2021/2024', result: 'on track' };
const pair = (unit: string) =>
  ({ verdict: { claim: { unit } }, series: [{ id: 'growth', unit: '%' }] }) as unknown as Pair;

describe('what was measured', () => {
  it('is in the unit of its series, and a multiple where one was asked for', () => {
    expect(evidenceValue(pair('%/yr'), evidence, 'en', labels)).toBe('1.24%');
    expect(evidenceValue(pair('times'), evidence, 'en', labels)).toBe('1.24 times');
  });
});
