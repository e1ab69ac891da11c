import { describe, expect, it } from 'vitest';
import { decimal, percentIn, significant, stated } from './figures.js';

describe('figures of a report', () => {
  it('have a true minus, and none before nothing', () => {
    expect(decimal(-1.25, 1)).toBe('−1.3');
    expect(decimal(-0.0004, 2)).toBe('0.00');
    expect(decimal(-0.4, 0)).toBe('0');
    expect(decimal(0.5, 3)).toBe('0.500');
  });

  it('keep significant digits whatever their size', () => {
    expect(significant(0, 3)).toBe('0');
    expect(significant(1234.567, 3)).toBe('1235');
    expect(significant(0.0012345, 3)).toBe('0.00123');
    expect(significant(-12.345, 4)).toBe('−12.35');
    expect(significant(1.5e-9, 2)).toBe('1.5e−9');
    expect(significant(3e15, 2)).toBe('3.0e15');
  });

  it('are stated without digits that nobody wrote', () => {
    expect([8, 4.118031359, -0.1 - 0.2].map(stated)).toEqual(['8', '4.1180314', '−0.3']);
  });

  it('write percent as the language does', () => {
    expect(percentIn('en')(0.905)).toBe('91\u00a0%');
    expect(percentIn('zh')(0.905, 1)).toBe('90.5%');
  });
});
